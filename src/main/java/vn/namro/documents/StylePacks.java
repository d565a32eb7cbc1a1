package vn.namro.documents;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import vn.namro.language.Lang;
import vn.namro.language.ToneMarks;
import vn.namro.rule.Fault;

/** Reads style packs: the two that come with the program, and an office's own, which says only what it changes. */
public final class StylePacks {
    private static final BigDecimal MOST = BigDecimal.valueOf(400);

    private final String file;
    private final Properties properties;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> used = new HashSet<>();

    private StylePacks(String file, Properties properties) {
        this.file = file;
        this.properties = properties;
    }

    /** @param id {@code party} or {@code state} */
    public static StylePack named(String id) {
        return new StylePacks(id + ".properties", builtIn(id)).pack();
    }

    /**
     * A pack of an office on top of the one that comes with the program.
     *
     * @throws FaultyFile with every setting that is unknown or cannot be read
     */
    public static StylePack changed(String id, String file, String text) {
        var properties = builtIn(id);
        properties.putAll(load(file, new StringReader(text)));
        return new StylePacks(file, properties).pack();
    }

    private static Properties builtIn(String id) {
        var in = StylePacks.class.getResourceAsStream("/stylepacks/" + id + ".properties");
        if (in == null) {
            throw new IllegalArgumentException("no style pack " + id);
        }
        return load(id, new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    private static Properties load(String file, Reader text) {
        try (text) {
            var properties = new Properties();
            properties.load(text);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw FaultyFile.of(file, "\\u", "documents.wanted.properties");
        }
    }

    private StylePack pack() {
        var pack = new StylePack(text("id"), text("version"), day("effective.from"), text("source"),
                new StylePack.Page(number("page.top.mm"), number("page.bottom.mm"), number("page.left.mm"), number("page.right.mm")),
                text("font.name"), body(), header(),
                new StylePack.Title(number("title.type.points"), number("title.abstract.points"), yes("title.abstract.capital"),
                        text("title.abstract.mark"), number("title.abstract.rule.mm")),
                new StylePack.Headings(text("heading.first"), text("heading.second")), text("end.mark"),
                new StylePack.Numbering(perLang("number.form"), choice("number.period", StylePack.NumberPeriod.values()), perLang("citation.form"),
                        choice("citation.date", StylePack.CitedDate.values())),
                new StylePack.Signature(number("signature.points"), yes("signature.post.bold"), number("signature.lines").intValue()),
                new StylePack.Recipients(number("recipients.title.points"), choice("recipients.title.look", StylePack.RecipientsLook.values()),
                        number("recipients.points"), perLang("recipients.archive")),
                new StylePack.Tables(number("table.points"), yes("table.number.row")),
                choice("tone.marks", ToneMarks.values()), startingWith("text."), startingWith("note."));
        properties.stringPropertyNames().stream().filter(key -> !used.contains(key)).sorted()
                .forEach(key -> faults.add(Fault.at(file, 1, key, properties.getProperty(key), "documents.wanted.setting")));
        if (!faults.isEmpty()) {
            throw new FaultyFile(faults);
        }
        return pack;
    }

    private StylePack.Body body() {
        var line = text("body.line").split(" ");
        boolean known = line.length == 2 && (line[0].equals("exact") || line[0].equals("multiple")) && line[1].matches("\\d{1,2}(\\.\\d{1,2})?");
        if (!known) {
            faults.add(Fault.at(file, 1, "body.line", text("body.line"), "documents.wanted.line"));
        }
        return new StylePack.Body(number("body.points"), line[0].equals("exact"), known ? new BigDecimal(line[1]) : BigDecimal.ONE,
                number("body.first.line.mm"), number("body.before.points"), yes("bases.italic"), text("bases.mark"));
    }

    private StylePack.Header header() {
        return new StylePack.Header(choice("header.form", StylePack.HeaderForm.values()), number("header.left.percent").intValue(),
                number("header.superior.points"), number("header.issuer.points"), number("header.issuer.rule.mm"), text("header.issuer.mark"),
                number("header.national.points"), number("header.national.rule.mm"), number("header.motto.points"),
                number("header.motto.rule.mm"), number("header.number.points"), number("header.date.points"));
    }

    private String text(String key) {
        used.add(key);
        var text = properties.getProperty(key);
        if (text == null) {
            faults.add(Fault.at(file, 1, key, "", "documents.wanted.given"));
            return "";
        }
        return text.strip();
    }

    private BigDecimal number(String key) {
        var text = text(key);
        if (text.matches("\\d{1,3}(\\.\\d{1,2})?") && new BigDecimal(text).compareTo(MOST) <= 0) {
            return new BigDecimal(text);
        }
        faults.add(Fault.at(file, 1, key, text, "documents.wanted.number", MOST));
        return BigDecimal.ONE;
    }

    private boolean yes(String key) {
        var text = text(key);
        if (!text.equals("true") && !text.equals("false")) {
            faults.add(Fault.at(file, 1, key, text, "documents.wanted.oneOf", "true false"));
        }
        return text.equals("true");
    }

    private <E extends Enum<E>> E choice(String key, E[] values) {
        var text = text(key);
        for (var value : values) {
            if (written(value).equals(text)) {
                return value;
            }
        }
        faults.add(Fault.at(file, 1, key, text, "documents.wanted.oneOf", String.join(" ", Arrays.stream(values).map(StylePacks::written).toList())));
        return values[0];
    }

    private static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private LocalDate day(String key) {
        var text = text(key);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            faults.add(Fault.at(file, 1, key, text, "documents.wanted.day"));
            return LocalDate.EPOCH;
        }
    }

    private Map<Lang, String> perLang(String key) {
        var texts = new EnumMap<Lang, String>(Lang.class);
        for (var lang : Lang.values()) {
            texts.put(lang, text(key + "." + lang.code()));
        }
        return texts;
    }

    private Map<String, String> startingWith(String prefix) {
        var texts = new TreeMap<String, String>();
        for (var key : properties.stringPropertyNames()) {
            if (key.startsWith(prefix)) {
                used.add(key);
                texts.put(key.substring(prefix.length()), properties.getProperty(key).strip());
            }
        }
        return texts;
    }
}
