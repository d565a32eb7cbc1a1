package vn.namro.congress.proceedings.action;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.namro.audit.Sha;
import vn.namro.congress.proceedings.model.Choice;
import vn.namro.congress.proceedings.model.PollCourse;
import vn.namro.congress.proceedings.model.PollWay;

/** The codes by which the record of a poll can be checked against the trail: docs/rules/congress.md. */
final class PollDigest {
    private PollDigest() {}

    /** One id a line, in order. */
    static String of(Collection<UUID> delegates) {
        return sha(delegates.stream().map(UUID::toString).sorted().collect(Collectors.joining("\n")));
    }

    /** {@code id,choice}, one a line, in the order of the ids. */
    static String of(Map<UUID, Choice> votes) {
        var lines = new TreeMap<String, String>();
        votes.forEach((delegate, choice) -> lines.put(delegate.toString(), choice.code()));
        return sha(lines.entrySet().stream().map(line -> line.getKey() + "," + line.getValue()).collect(Collectors.joining("\n")));
    }

    /** Of a poll by hands {@code area,for,against,abstaining}, in the order of the areas. */
    static String of(PollCourse poll) {
        return poll.declaration().way() == PollWay.DEVICES ? of(poll.voted())
                : sha(poll.counts().stream().map(count -> count.area() + "," + count.votes().favour() + "," + count.votes().against() + "," + count.votes().abstaining())
                        .sorted().collect(Collectors.joining("\n")));
    }

    private static String sha(String text) {
        return Sha.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
