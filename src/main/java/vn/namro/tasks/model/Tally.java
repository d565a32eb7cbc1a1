package vn.namro.tasks.model;

import java.util.Optional;
import vn.namro.measure.Fraction;

/**
 * Tasks that count, counted: as the yearly reports of the State's task system count them, those done by those due, not by all.
 *
 * @param done confirmed, in time, late or without a deadline
 * @param doneLate by the deadline that holds, {@code doneLateAtFirst} by the one with which the task was assigned
 * @param overridden approved although unclear
 * @param returned how many came back at least once, {@code extended} how many got more time
 */
public record Tally(int all, int done, int doneLate, int doneLateAtFirst, int overdue, int overridden, int returned, int extended) {
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0);

    public Tally plus(Tally other) {
        return new Tally(all + other.all, done + other.done, doneLate + other.doneLate, doneLateAtFirst + other.doneLateAtFirst, overdue + other.overdue,
                overridden + other.overridden, returned + other.returned, extended + other.extended);
    }

    public int open() {
        return all - done;
    }

    /** Completion of what is due; empty where nothing is. */
    public Optional<Fraction> completion() {
        return percent(done, done + overdue);
    }

    public Optional<Fraction> onTime() {
        return percent(done - doneLate, done);
    }

    /** As if no extension had been granted. */
    public Optional<Fraction> onTimeAtFirst() {
        return percent(done - doneLateAtFirst, done);
    }

    private static Optional<Fraction> percent(int part, int whole) {
        return whole == 0 ? Optional.empty() : Optional.of(Fraction.of(part, whole).times(100));
    }
}
