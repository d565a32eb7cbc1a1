package vn.namro.congress;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The congresses on the server. */
public interface Congresses {
    Optional<Congress> find(UUID congress);

    /** Whose congress it is; empty for an id that no congress has. */
    Optional<String> unit(UUID congress);

    /** The latest first. */
    List<Congress> all();

    /** Its bodies with those who sit in them, in order; a body that was not written down has none. */
    Map<CongressBody, List<Seat>> bodies(UUID congress);

    /** The congress that an election belongs to. */
    Optional<UUID> ofElection(UUID election);

    /** One writer a congress, to the end of the transaction. */
    void lock(UUID congress);
}
