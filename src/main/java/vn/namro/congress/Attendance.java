package vn.namro.congress;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Who was in the hall, by the ledger of who came in and who went out. */
public interface Attendance {
    /** The ids of the delegates who were in the hall at an instant and had a vote then, as the ledger reads now. */
    Set<UUID> present(UUID congress, Instant at);

    /** As the ledger read at {@code known}: corrections recorded later do not show. */
    Set<UUID> present(UUID congress, Instant at, Instant known);

    /** Those convened, those present at an instant, and whether they are enough. */
    Quorum quorum(UUID congress, Instant at);
}
