package vn.namro.tasks.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.namro.organisation.Unit;
import vn.namro.resolution.Resolved;
import vn.namro.web.Problem;

/**
 * A directive being written.
 *
 * @param id of the task that is revised, null for a new one
 * @param key of the form, {@code seen} the number of the newest fact that it was written over
 * @param resolved the term that it may come from, null where there is none
 * @param whole what it is a part of, null where it is none
 */
public record FormPage(@Nullable UUID id, UUID key, int seen, TaskForm form, ClearsPage clears, List<Unit> givers, List<Unit> units, @Nullable Resolved resolved,
        @Nullable String whole, List<Problem> problems) {
    public String action() {
        return id == null ? "/tasks/new" : "/tasks/" + id + "/edit";
    }

    public String typed(@Nullable String field) {
        return field == null ? "" : field;
    }

    public boolean isSource(String value) {
        return value.equals(form.source());
    }

    public boolean helps(Unit unit) {
        return form.cooperating() != null && form.cooperating().contains(unit.code());
    }
}
