package vn.namro.resolution;

/** A capability whose records name clauses: it says whether any hangs on one. */
public interface ClauseUse {
    long uses(String term, String clause);
}
