package vn.namro.congress.proceedings.model;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import vn.namro.congress.Source;

/**
 * By what a body decides, as data with its source: {@code pollrules/<name>.properties}.
 *
 * @param source null for rules that the congress made itself
 */
public record PollRules(String name, PollBase base, Majority majority, @Nullable Source source) {
    public static final List<String> NAMES = List.of("party-2021", "association-126-2024", "own");

    /** The rules that a congress writes down itself. */
    public static final String OWN = "own";

    public static Optional<PollRules> named(String name) {
        return NAMES.contains(name) ? Optional.of(parse(name, load(name))) : Optional.empty();
    }

    public boolean fromMemory() {
        return source != null && source.status() == Source.Status.MEMORY;
    }

    public String key() {
        return "proceedings.rules." + name;
    }

    private static PollRules parse(String name, Properties data) {
        return new PollRules(name, PollBase.parse(data.getProperty("base")).orElseThrow(), Majority.parse(data.getProperty("majority")).orElseThrow(),
                data.getProperty("document") == null ? null : new Source(data.getProperty("document"), data.getProperty("number"),
                        LocalDate.parse(data.getProperty("date")), data.getProperty("article"), data.getProperty("clause"),
                        Source.Status.valueOf(data.getProperty("status").toUpperCase(Locale.ROOT))));
    }

    private static Properties load(String name) {
        var data = new Properties();
        try (var in = Objects.requireNonNull(PollRules.class.getResourceAsStream("/pollrules/" + name + ".properties"), name)) {
            data.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
