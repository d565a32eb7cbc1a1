package vn.namro.congress.proceedings.model;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import vn.namro.congress.Quorum;

/**
 * The figures of a poll as they stood when it was opened; they are frozen from there on.
 *
 * @param entitled the voting delegates present, who may vote
 * @param withoutQuorum why the poll was opened though too few were present by a rule that is from memory only; empty where there were enough
 */
public record Opening(Instant at, Quorum quorum, Set<UUID> entitled, String withoutQuorum) {
    public Opening {
        entitled = Set.copyOf(entitled);
    }

    public long convened() {
        return quorum.convened();
    }

    public long present() {
        return entitled.size();
    }
}
