package vn.namro.reporting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The figures that units reported, in the database. */
public interface Actuals {
    /** Every row of a term, whatever its status, in no particular order. */
    List<Actual> of(String term);

    /** The rows that were recorded before an instant. */
    List<Actual> knownBefore(String term, Instant until);

    /** When a row was last recorded; empty when there is none. */
    Optional<Instant> lastRecorded(String term, Instant until);

    /**
     * For an action, which publishes the fact with the term's code as its subject: caches go by that.
     *
     * @param account the person's who recorded it
     * @return false, and nothing is added, when a row of the same target, unit, period and instant is there
     */
    boolean add(String term, Actual row, @Nullable UUID account);

    /** As {@link #add}, for rows that the program took over and of whose keys none is there. */
    void takeOver(String term, List<Actual> rows);
}
