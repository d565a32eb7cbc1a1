package vn.namro.congress;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.namro.audit.Audited;
import vn.namro.audit.DoneBy;

/**
 * A congress adopted its resolution, with the amendments that it had carried before: from that day on it is in force.
 *
 * @param amended the new text of each clause that an amendment changed
 */
public record ResolutionAdopted(DoneBy by, UUID congress, String unit, UUID poll, String term, LocalDate day, Map<String, String> amended) implements Audited {
    public ResolutionAdopted {
        amended = Map.copyOf(amended);
    }

    @Override
    public String subject() {
        return term;
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("congress", congress.toString(), "poll", poll.toString(), "day", day.toString(), "clauses", String.join(" ", amended.keySet().stream().sorted().toList()));
    }
}
