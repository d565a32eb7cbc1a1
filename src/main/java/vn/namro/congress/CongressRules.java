package vn.namro.congress;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import vn.namro.measure.Fraction;

/**
 * What differs from body to body in holding a congress, as data with its sources: {@code congressrules/<name>.properties}.
 *
 * @param quorum the share of those convened that must be present
 * @param designated the largest share of those convened that may be designated, null where no rule is known
 * @param documents the style pack that its documents mostly follow
 */
public record CongressRules(String name, Fraction quorum, @Nullable Fraction designated, String documents, Map<Topic, Source> sources) {
    public static final List<String> NAMES = List.of("party-2025", "youth-union", "association-126-2024", "plain");

    /** What a source is given for. */
    public enum Topic {
        QUORUM, DESIGNATED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public CongressRules {
        sources = Map.copyOf(sources);
    }

    public static Optional<CongressRules> named(String name) {
        return NAMES.contains(name) ? Optional.of(parse(name, load(name))) : Optional.empty();
    }

    public Optional<Source> source(Topic topic) {
        return Optional.ofNullable(sources.get(topic));
    }

    /** Whether a text that was read vouches for the rule; otherwise it warns and never blocks. */
    public boolean sourced(Topic topic) {
        return source(topic).filter(source -> source.status() != Source.Status.MEMORY).isPresent();
    }

    private static CongressRules parse(String name, Properties data) {
        var designated = data.getProperty("designated");
        return new CongressRules(name, fraction(Objects.requireNonNull(data.getProperty("quorum"), name)), designated == null ? null : fraction(designated),
                data.getProperty("documents", "state"), sources(data));
    }

    private static Fraction fraction(String written) {
        var parts = written.split("/", -1);
        return Fraction.of(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }

    private static Map<Topic, Source> sources(Properties data) {
        var sources = new EnumMap<Topic, Source>(Topic.class);
        for (var topic : Topic.values()) {
            var about = topic.code() + ".";
            var document = data.getProperty(about + "document");
            if (document != null) {
                var date = data.getProperty(about + "date");
                sources.put(topic, new Source(document, data.getProperty(about + "number"), date == null ? null : LocalDate.parse(date),
                        data.getProperty(about + "article"), data.getProperty(about + "clause"),
                        Source.Status.valueOf(Objects.requireNonNull(data.getProperty(about + "status")).toUpperCase(Locale.ROOT))));
            }
        }
        return sources;
    }

    private static Properties load(String name) {
        var data = new Properties();
        try (var in = Objects.requireNonNull(CongressRules.class.getResourceAsStream("/congressrules/" + name + ".properties"), name)) {
            data.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
