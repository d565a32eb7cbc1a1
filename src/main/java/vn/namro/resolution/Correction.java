package vn.namro.resolution;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change by a person's hand of what a resolution holds besides its targets.
 *
 * @param code of the clause, or of the term
 * @param decision null where nothing was decided anew: it had been entered wrongly
 */
public record Correction(UUID id, Kind kind, String code, @Nullable Decision decision, String reason, Instant recordedAt) {
    /** Of what. */
    public enum Kind {
        /** What the term and its resolution are headed by: title, number, days. */
        HEADER,
        CLAUSE_WITHDRAWN
    }
}
