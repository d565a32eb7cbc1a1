package vn.namro.publishing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.namro.documents.FaultyFile;
import vn.namro.documents.StylePack;
import vn.namro.documents.StylePacks;
import vn.namro.documents.WordTemplate;
import vn.namro.language.Lang;
import vn.namro.publishing.model.ReviewTemplate;
import vn.namro.rule.Fault;

/** The style pack, the template and the office's own words that a review is made with. */
record ReviewForms(StylePack pack, WordTemplate template, ReviewOffice office) {
    private static final String OFFICE = "office.properties";
    private static final Set<String> OFFICE_KEYS = Set.of("number", "sign", "place", "superior", "issuer", "authority", "post", "recipients", "late.after.days");
    private static final int LARGEST = 32 << 20;

    /** An office's folder may hold its own template, or only its own settings, or neither for a style. */
    static ReviewForms of(ReviewSettings settings) {
        var style = settings.style().name().toLowerCase(Locale.ROOT);
        var name = settings.lang() == Lang.VI ? "term-review.docx" : "term-review_" + settings.lang().code() + ".docx";
        var folder = settings.templates();
        var changed = folder == null ? null : text(folder.resolve(style).resolve("style.properties"));
        var pack = changed == null ? StylePacks.named(style) : StylePacks.changed(style, "style.properties", changed);
        var own = folder == null ? null : bytes(folder.resolve(style).resolve(name));
        var template = own != null ? own : changed != null ? ReviewTemplate.of(pack, settings.lang()) : builtIn(style, name);
        var office = office(folder);
        return new ReviewForms(pack, WordTemplate.read(name, template), settings.number() == null ? office : office.numbered(settings.number()));
    }

    ReviewForms withLateAfterDays(@Nullable String days) {
        return days == null || !days.matches("\\d{1,4}") ? this : new ReviewForms(pack, template, office.lateAfter(Integer.parseInt(days)));
    }

    private static ReviewOffice office(@Nullable Path folder) {
        var text = folder == null ? null : text(folder.resolve(OFFICE));
        if (text == null) {
            return ReviewOffice.UNKNOWN;
        }
        var properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw FaultyFile.of(OFFICE, "\\u", "documents.wanted.properties");
        }
        var faults = new ArrayList<Fault>();
        properties.stringPropertyNames().stream().filter(key -> !OFFICE_KEYS.contains(key)).sorted()
                .forEach(key -> faults.add(Fault.at(OFFICE, 1, key, properties.getProperty(key), "documents.wanted.setting")));
        var days = properties.getProperty("late.after.days", String.valueOf(ReviewOffice.MONTH)).strip();
        if (!days.matches("\\d{1,4}")) {
            faults.add(Fault.at(OFFICE, 1, "late.after.days", days, "documents.wanted.number", 9999));
        }
        if (!faults.isEmpty()) {
            throw new FaultyFile(faults);
        }
        return new ReviewOffice(properties.getProperty("number"), properties.getProperty("sign"), properties.getProperty("place"),
                properties.getProperty("superior"), properties.getProperty("issuer"), properties.getProperty("authority"), properties.getProperty("post"),
                recipients(properties.getProperty("recipients")), Integer.parseInt(days));
    }

    private static @Nullable List<String> recipients(@Nullable String text) {
        return text == null ? null : Arrays.stream(text.split(";")).map(String::strip).filter(recipient -> !recipient.isEmpty()).toList();
    }

    private static byte[] builtIn(String style, String name) {
        try (var in = ReviewForms.class.getResourceAsStream("/templates/" + style + "/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no template " + style + "/" + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte @Nullable [] bytes(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return null;
            }
            if (Files.size(file) > LARGEST) {
                throw FaultyFile.of(file.getFileName().toString(), "", "documents.wanted.size", LARGEST >> 20);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String text(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readString(file) : null;
        } catch (CharacterCodingException e) {
            throw FaultyFile.of(file.getFileName().toString(), "", "documents.wanted.utf8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
