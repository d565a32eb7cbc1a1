package vn.namro.tasks.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is directed: who is to do what, for whom, in which steps, to what end.
 *
 * @param giver the code of the unit that gives the task
 * @param lead the one post that answers for it
 * @param cooperating codes of the units that help
 * @param leader the leader in charge
 * @param follower who follows it up
 * @param deliverable what is to be handed in
 * @param measure by what its effect is seen
 * @param authority what the lead may decide alone
 * @param deadline the last day, null without one
 * @param share how much of the task that it is a part of, in per cent; null where that is not said
 */
public record Directive(Source source, String giver, String text, Seat lead, List<String> cooperating, Seat leader, Seat follower,
        List<Step> steps, String deliverable, String measure, String authority, @Nullable LocalDate deadline, @Nullable BigDecimal share) {
    private static final int LONGEST_TITLE = 140;

    public Directive {
        cooperating = List.copyOf(cooperating);
        steps = List.copyOf(steps);
    }

    public Directive until(LocalDate day) {
        return new Directive(source, giver, text, lead, cooperating, leader, follower, steps, deliverable, measure, authority, day, share);
    }

    /** What it is called where there is little room: its words, cut between two of them. */
    public String title() {
        return title(text);
    }

    public static String title(String text) {
        var line = text.lines().findFirst().orElse("");
        int end = line.length() <= LONGEST_TITLE ? line.length() : line.lastIndexOf(' ', LONGEST_TITLE);
        return end == text.length() ? text : line.substring(0, end < 0 ? LONGEST_TITLE : end) + " …";
    }

    /** The task that it is a part of, where it is one. */
    public @Nullable UUID whole() {
        return source.kind() == Source.Kind.TASK && source.reference().matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? UUID.fromString(source.reference()) : null;
    }
}
