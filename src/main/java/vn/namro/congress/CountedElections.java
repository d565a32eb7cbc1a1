package vn.namro.congress;

import java.util.Optional;
import java.util.UUID;

/** The elections on the server. */
public interface CountedElections {
    /** Empty until every member of the board has closed the entry, every difference is settled and the figures are written. */
    Optional<CountedElection> find(UUID id);

    /** Whose election it is; empty for an id that no election has. */
    Optional<String> unit(UUID id);

    boolean isEmpty();
}
