package vn.namro.publishing;

import java.time.Instant;
import java.util.List;

/** What people wrote for term reviews, in the database. */
public interface Narratives {
    /** The passages of a term in the order in which they were written. */
    List<Narrative> of(String term);

    /** As they were recorded before an instant. */
    List<Narrative> knownBefore(String term, Instant until);

    /** Adds passages after those that are there; for an action, which publishes the fact with the term's code as its subject. */
    void append(String term, List<Narrative> passages, Instant recordedAt);
}
