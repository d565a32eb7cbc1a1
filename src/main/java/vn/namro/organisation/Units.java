package vn.namro.organisation;

import java.time.Instant;

/** The organisation that the database holds. */
public interface Units {
    /** As known now. */
    Organisation now();

    /** As it was known at an instant: later corrections do not show. */
    Organisation asKnownOn(Instant instant);
}
