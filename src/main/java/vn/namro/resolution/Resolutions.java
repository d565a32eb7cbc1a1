package vn.namro.resolution;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.namro.organisation.Unit;

/** What congresses resolved, in the database. */
public interface Resolutions {
    /** Rows to be added, each of which supersedes what was known under its key. */
    record Rows(List<TermOfOffice> terms, List<Unit> units, List<Resolution> resolutions, List<Clause> clauses,
            List<Breakthrough> breakthroughs, List<Target> targets, List<Share> shares) {}

    /** Every term as known now, the latest first. */
    List<TermOfOffice> terms();

    /** A term as known now. */
    Optional<Resolved> now(String term);

    /** What was recorded of a term before an instant. */
    Optional<Resolved> knownBefore(String term, Instant until);

    /** When something was last recorded of a term; empty for an unknown term. */
    Optional<Instant> lastRecorded(String term);

    /** Waits for whoever is changing what is known of any term, and keeps others waiting to the end of the transaction. */
    void changeAlone();

    /**
     * For an action, which publishes the fact with the term's code as its subject: caches go by that.
     *
     * @param decision by which what a congress resolved is amended, null where it is not amended
     */
    void add(String term, Rows rows, Instant recordedAt, @Nullable String decision);
}
