package vn.namro.tasks.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.OfficeTime;

/**
 * Where the days of a task went, from its newest assignment on. A day is that of whoever holds the task when it ends, at midnight in
 * the office's zone. A task whose extension is asked for stays with its lead, who works on.
 */
public record Delay(List<Held> held) {
    /** With whom a task lies. */
    public enum Holder {
        LEAD, OTHER_UNIT, CONFIRMATION, PAUSED;

        public String key() {
            return "tasks.held." + name();
        }
    }

    /** From when to when a task lay with a unit; {@code to} is null where it lies there now. */
    public record Stretch(Holder holder, String unit, Instant from, @Nullable Instant to) {}

    /** @param late how many of the days came after the deadline */
    public record Held(Holder holder, String unit, long days, long late) {}

    /** @param due the deadline that holds, null without one */
    public static Delay of(Task task, @Nullable Instant due, Instant now) {
        record Key(Holder holder, String unit) {}
        var sums = new LinkedHashMap<Key, Held>();
        for (var stretch : stretches(task)) {
            var to = stretch.to() == null ? now : stretch.to();
            var late = due == null || !to.isAfter(due) ? 0 : days(stretch.from().isAfter(due) ? stretch.from() : due, to);
            sums.merge(new Key(stretch.holder(), stretch.unit()), new Held(stretch.holder(), stretch.unit(), days(stretch.from(), to), late),
                    (one, more) -> new Held(one.holder(), one.unit(), one.days() + more.days(), one.late() + more.late()));
        }
        return new Delay(sums.values().stream().filter(one -> one.days() > 0).toList());
    }

    public long days() {
        return held.stream().mapToLong(Held::days).sum();
    }

    public long late() {
        return held.stream().mapToLong(Held::late).sum();
    }

    /** How many midnights lie between two instants. */
    public static long days(Instant from, Instant to) {
        return ChronoUnit.DAYS.between(OfficeTime.dayOf(from), OfficeTime.dayOf(to));
    }

    public static List<Stretch> stretches(Task task) {
        var stretches = new ArrayList<Stretch>();
        var at = Task.of(task.id(), task.history().subList(0, 1));
        for (var recorded : task.history().subList(1, task.history().size())) {
            at = at.and(recorded).orElseThrow();
            if (recorded.fact() instanceof TaskFact.Assigned) {
                stretches.clear();
            }
            var open = stretches.isEmpty() || stretches.getLast().to() != null ? null : stretches.getLast();
            var next = holding(at, recorded.at());
            boolean same = open != null && next != null && open.holder() == next.holder() && open.unit().equals(next.unit());
            if (open != null && !same) {
                stretches.set(stretches.size() - 1, new Stretch(open.holder(), open.unit(), open.from(), recorded.at()));
            }
            if (next != null && !same) {
                stretches.add(next);
            }
        }
        return stretches;
    }

    private static @Nullable Stretch holding(Task task, Instant from) {
        var directive = task.directive();
        return switch (task.state()) {
            case State.Assigned _, State.Accepted _, State.InProgress _, State.Returned _ -> task.input() == null
                    ? new Stretch(Holder.LEAD, directive.lead().unit(), from, null) : new Stretch(Holder.OTHER_UNIT, task.input().unit(), from, null);
            case State.HandedIn _ -> new Stretch(Holder.CONFIRMATION, directive.giver(), from, null);
            case State.Paused _ -> new Stretch(Holder.PAUSED, directive.giver(), from, null);
            case State.Proposed _, State.Approved _, State.Refused _, State.Confirmed _, State.Cancelled _ -> null;
        };
    }
}
