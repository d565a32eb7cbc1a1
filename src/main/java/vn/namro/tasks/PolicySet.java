package vn.namro.tasks;

import java.util.Map;
import vn.namro.audit.Audited;
import vn.namro.audit.DoneBy;

/** How a unit directs was set. */
public record PolicySet(DoneBy by, String unit, String clears, String unclear, String move, String daysOff) implements Audited {
    @Override
    public String subject() {
        return unit;
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("clears", clears, "unclear", unclear, "move", move, "days_off", daysOff);
    }
}
