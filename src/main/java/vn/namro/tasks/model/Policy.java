package vn.namro.tasks.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.TreeSet;
import vn.namro.calendar.OfficeTime;
import vn.namro.calendar.WorkingDays;

/**
 * How a unit, and all below it that have none of their own, directs.
 *
 * @param clears the id of the list of clears that a task has to meet
 * @param unclear what happens to a task that leaves one open
 * @param move what happens to a deadline on a day on which the office does not work
 * @param daysOff days on which it does not, besides those of all offices
 * @param offices the working days of all offices
 */
public record Policy(String clears, Unclear unclear, Move move, List<LocalDate> daysOff, WorkingDays offices) {
    /** Whether an unclear task may be approved. */
    public enum Unclear {
        /** It may: what is missing is said. */
        WARN,
        /** Only with a reason, which is counted. */
        BLOCK;

        public String key() {
            return "tasks.unclear." + name();
        }
    }

    /** What happens to a deadline on a day off. */
    public enum Move {
        STAYS, NEXT_WORKING_DAY;

        public String key() {
            return "tasks.move." + name();
        }
    }

    public static final Policy FIRST = new Policy("five", Unclear.WARN, Move.STAYS, List.of());

    private static final LocalTime CLOSING = LocalTime.of(17, 0);

    public Policy {
        daysOff = List.copyOf(new TreeSet<>(daysOff));
    }

    public Policy(String clears, Unclear unclear, Move move, List<LocalDate> daysOff) {
        this(clears, unclear, move, daysOff, WorkingDays.OF_THE_WEEK);
    }

    public Policy with(WorkingDays other) {
        return new Policy(clears, unclear, move, daysOff, other);
    }

    /** The last day as it counts. */
    public LocalDate lastDay(LocalDate deadline) {
        return move == Move.STAYS ? deadline : offices.without(daysOff).onOrAfter(deadline);
    }

    /** A deadline means 17:00 of its last day, in the office's zone. */
    public Instant due(LocalDate deadline) {
        return lastDay(deadline).atTime(CLOSING).atZone(OfficeTime.ZONE).toInstant();
    }
}
