package vn.namro.tasks;

import java.util.Map;
import java.util.UUID;
import vn.namro.audit.Audited;
import vn.namro.audit.DoneBy;

/**
 * Something happened to a task.
 *
 * @param unit the unit that gave the task
 * @param fact the name of what happened, for instance {@code HandedIn}
 * @param particulars its number among the task's facts and the digests of what came with it
 */
public record TaskEvent(DoneBy by, UUID task, String unit, String fact, Map<String, String> particulars) implements Audited {
    @Override
    public String subject() {
        return task.toString();
    }

    @Override
    public String kind() {
        return "tasks." + fact;
    }
}
