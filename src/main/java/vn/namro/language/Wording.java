package vn.namro.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.namro.rule.Breach;
import vn.namro.rule.Fault;

/**
 * What is said to people, by key. A key starts with the name of its bundle: {@code progress.verdict.MET} stands in
 * {@code messages/progress.properties} (Vietnamese) and {@code messages/progress_en.properties}. A text may hold
 * {@code {0}}, {@code {1}} …, replaced as they are: numbers and dates are formatted before they come here.
 */
public final class Wording {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");
    private static final int LONGEST_FOUND = 80;
    private static final Map<Lang, Wording> ALL = Map.of(Lang.VI, new Wording(Lang.VI), Lang.EN, new Wording(Lang.EN));

    private final Lang lang;
    private final Map<String, Properties> bundles = new ConcurrentHashMap<>();

    private Wording(Lang lang) {
        this.lang = lang;
    }

    public static Wording in(Lang lang) {
        return ALL.get(lang);
    }

    public Lang lang() {
        return lang;
    }

    /** @throws IllegalArgumentException on a key that no bundle has: the build proves that none is missing */
    public String of(String key, Object... arguments) {
        var text = bundles.computeIfAbsent(key.substring(0, key.indexOf('.')), this::load).getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no wording for " + key + " in " + lang);
        }
        return arguments.length == 0 ? text : ARGUMENT.matcher(text).replaceAll(found ->
                Matcher.quoteReplacement(String.valueOf(arguments[Integer.parseInt(found.group(1))])));
    }

    /** The wording of a key that may be unknown, as a kind of fact in a trail that a newer program has written. */
    public Optional<String> find(String key) {
        var dot = key.indexOf('.');
        var bundle = dot < 0 ? "" : key.substring(0, dot);
        return Wording.class.getResource(fileOf(bundle)) == null ? Optional.empty()
                : Optional.ofNullable(bundles.computeIfAbsent(bundle, this::load).getProperty(key));
    }

    public String of(String key, List<Object> arguments) {
        return of(key, arguments.toArray());
    }

    public String of(Breach breach) {
        return of(breach.rule().key(), breach.arguments());
    }

    /**
     * {@code targets.csv:7:goal: 'abc': wanted one of …}, always one line: what was read is cut where it is long, and
     * a line break in it is shown by a sign. The line is 1 and the column empty where a whole file is meant.
     */
    public String of(Fault fault) {
        return onOneLine(fault.file() + ':' + Math.max(fault.line(), 1) + ':' + fault.column() + ": '" + shortened(fault.found())
                + "': " + of(fault.wanted(), fault.arguments()));
    }

    private static String shortened(String found) {
        return found.codePointCount(0, found.length()) <= LONGEST_FOUND ? found
                : found.substring(0, found.offsetByCodePoints(0, LONGEST_FOUND)) + '…';
    }

    /** Line breaks and other controls would break the list of faults, or the terminal that shows it. */
    private static String onOneLine(String text) {
        return CONTROL.matcher(text).replaceAll(found -> switch (found.group()) {
            case "\n" -> "↵";
            case "\t" -> "⇥";
            default -> "␣";
        });
    }

    private String fileOf(String bundle) {
        return "/messages/" + bundle + (lang == Lang.VI ? "" : "_" + lang.code()) + ".properties";
    }

    private Properties load(String bundle) {
        var name = fileOf(bundle);
        var properties = new Properties();
        try (var in = Wording.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no bundle " + name);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
