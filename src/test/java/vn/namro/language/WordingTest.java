package vn.namro.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything that a person reads is there in both languages, and nothing is kept that nobody says. */
class WordingTest {
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[A-Za-z0-9_.\\-]*)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    /** Parts of the review's template, not wordings (docs/documents.md). */
    private static final Pattern TEMPLATE_TAGS = Pattern.compile("reporting\\.(all|noneLate|(late|unreported)(\\.caption)?)");
    private static final Pattern RECORD = Pattern.compile("record (\\w+)\\(");

    private static final Map<String, String> VIETNAMESE = keys("");
    private static final Map<String, String> ENGLISH = keys("_en");

    private static Map<String, String> keys(String suffix) {
        var keys = new TreeMap<String, String>();
        try (var files = Files.list(MESSAGES)) {
            for (var file : files.filter(f -> f.getFileName().toString().matches("[a-z]+" + suffix + "\\.properties")).toList()) {
                var properties = new Properties();
                try (var in = Files.newBufferedReader(file)) {
                    properties.load(in);
                }
                properties.forEach((key, text) -> keys.put((String) key, (String) text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys;
    }

    @Test
    void everyWordingStandsInBothLanguages() {
        assertThat(ENGLISH.keySet()).containsExactlyElementsOf(VIETNAMESE.keySet());
    }

    @Test
    void bothLanguagesSayTheSameArguments() {
        VIETNAMESE.forEach((key, text) -> assertThat(arguments(ENGLISH.get(key))).as(key).isEqualTo(arguments(text)));
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void noKeyIsMissing() {
        var bundles = VIETNAMESE.keySet().stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        var missing = found(LITERAL).stream().filter(literal -> bundles.contains(literal.substring(0, literal.indexOf('.'))))
                .filter(literal -> !literal.endsWith(".csv") && !TEMPLATE_TAGS.matcher(literal).matches())
                .filter(literal -> !VIETNAMESE.containsKey(literal) && VIETNAMESE.keySet().stream().noneMatch(key -> key.startsWith(literal)))
                .toList();
        assertThat(missing).isEmpty();
    }

    /** A key is said when a literal is the key, or the beginning of it up to a dot; an event's by the name of its record. */
    @Test
    void noKeyIsStray() {
        var literals = found(LITERAL);
        var events = found(RECORD);
        var stray = VIETNAMESE.keySet().stream().filter(key -> !events.contains(key.replaceFirst("^[a-z]+\\.event\\.", "")))
                .filter(key -> literals.stream().noneMatch(literal ->
                        key.equals(literal) || (literal.endsWith(".") && key.startsWith(literal)))).toList();
        assertThat(stray).isEmpty();
    }

    private static Set<String> found(Pattern wanted) {
        var literals = new TreeSet<String>();
        for (var root : new Path[] {Path.of("src/main/java"), Path.of("src/main/jte")}) {
            try (Stream<Path> files = Files.walk(root)) {
                for (var file : files.filter(f -> f.toString().endsWith(".java") || f.toString().endsWith(".jte")).toList()) {
                    wanted.matcher(Files.readString(file)).results().forEach(found -> literals.add(found.group(1)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return literals;
    }
}
