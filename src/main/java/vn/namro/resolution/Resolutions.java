package vn.namro.resolution;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.namro.organisation.Unit;

/** What congresses resolved, in the database. */
public interface Resolutions {
    /** Rows to be added, each of which supersedes what was known under its key. */
    record Rows(List<TermOfOffice> terms, List<Unit> units, List<Resolution> resolutions, List<Clause> clauses,
            List<Breakthrough> breakthroughs, List<Target> targets, List<Share> shares) {

        public static final Rows NONE = of(List.of(), List.of());

        public static Rows ofClauses(List<Clause> clauses) {
            return new Rows(List.of(), List.of(), List.of(), clauses, List.of(), List.of(), List.of());
        }

        public static Rows ofHeader(TermOfOffice term, Resolution resolution) {
            return new Rows(List.of(term), List.of(), List.of(resolution), List.of(), List.of(), List.of(), List.of());
        }

        public static Rows of(List<Target> targets, List<Share> shares) {
            return new Rows(List.of(), List.of(), List.of(), List.of(), List.of(), targets, shares);
        }
    }

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

    /** How often something was recorded of a target and its shares: whoever comes back with another number has not seen all. */
    long seen(String term, String target);

    /** How often a clause was recorded, 0 for a new one. */
    long seenClause(String term, String clause);

    /** How often a breakthrough was recorded, 0 for a new one. */
    long seenBreakthrough(String term, String breakthrough);

    /** What was changed by people's hands, as recorded before an instant. */
    Amendments amendments(String term, Instant until);

    /** Every version of a target that was recorded before an instant, the newest first; empty for a target that never was. */
    List<TargetVersion> versions(String term, String target, Instant until);

    /** Whether a code ever stood for a target of the term, if only for one that was withdrawn. */
    boolean everHeld(String term, String target);

    /** For an action, which publishes the fact with the term's code as its subject: caches go by that. */
    void add(String term, Rows rows, Instant recordedAt);

    /**
     * The same for what is changed by people's hands; each row of a target and of its shares is made by the amendment of that target.
     *
     * @param gone rows that cease to be, as they were last
     */
    void amend(String term, List<Amendment> amendments, Rows rows, Rows gone);

    /** How often the header of a term and of its resolution was recorded. */
    long seenHeader(String term);

    /** What a term and its resolution were headed by, the newest first. */
    List<HeaderVersion> headers(String term);

    /** What was changed besides targets, as recorded before an instant, the oldest first. */
    List<Correction> corrections(String term, Instant until);

    /**
     * As {@link #amend}, for what is no target.
     *
     * @param gone rows that cease to be, as they were last
     */
    void correct(String term, Correction correction, Rows rows, Rows gone);
}
