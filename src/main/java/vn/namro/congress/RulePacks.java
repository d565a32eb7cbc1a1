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

/** The packs that come with the program: {@code rulepacks/<name>.properties}, rules as data with their sources. */
public final class RulePacks {
    public static final List<String> NAMES = List.of("party-2024-delegates", "party-2024-all-members",
            "association-126-2024", "youth-union", "state-election", "plain");

    private RulePacks() {}

    public static Optional<RulePack> named(String name) {
        return NAMES.contains(name) ? Optional.of(parse(name, load(name))) : Optional.empty();
    }

    private static RulePack parse(String name, Properties data) {
        return new RulePack(name,
                VoteBase.parse(wanted(data, "base")).orElseThrow(),
                Threshold.parse(wanted(data, "threshold")).orElseThrow(),
                TieRule.parse(wanted(data, "tie")).orElseThrow(),
                wanted(data, "voters"),
                Boolean.parseBoolean(data.getProperty("both_or_none_voids")),
                Boolean.parseBoolean(data.getProperty("turnout_more_than_half")),
                data.getProperty("documents", "state"),
                Integer.parseInt(data.getProperty("rounds", "0")),
                sources(data));
    }

    private static Map<RulePack.Topic, Source> sources(Properties data) {
        var sources = new EnumMap<RulePack.Topic, Source>(RulePack.Topic.class);
        for (var topic : RulePack.Topic.values()) {
            var about = topic.code() + ".";
            var document = data.getProperty(about + "document");
            if (document != null) {
                var date = data.getProperty(about + "date");
                sources.put(topic, new Source(document, data.getProperty(about + "number"),
                        date == null ? null : LocalDate.parse(date), data.getProperty(about + "article"),
                        data.getProperty(about + "clause"), Source.Status.valueOf(wanted(data, about + "status").toUpperCase(Locale.ROOT))));
            }
        }
        return sources;
    }

    private static String wanted(Properties data, String key) {
        return Objects.requireNonNull(data.getProperty(key), key);
    }

    private static Properties load(String name) {
        var data = new Properties();
        try (var in = Objects.requireNonNull(RulePacks.class.getResourceAsStream("/rulepacks/" + name + ".properties"), name)) {
            data.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
