package vn.namro.tasks.web;

import java.util.List;
import vn.namro.language.ClearList;
import vn.namro.organisation.Unit;
import vn.namro.tasks.model.Policy;
import vn.namro.web.Problem;

/**
 * How a unit directs.
 *
 * @param own whether the unit set it for itself
 * @param daysOff as they were typed
 */
public record PolicyPage(Desk desk, String unit, Policy policy, boolean own, String daysOff, List<Unit> units, List<Problem> problems) {
    public String name() {
        return desk.name(unit);
    }

    public List<ClearList> lists() {
        return ClearList.IDS.stream().flatMap(id -> ClearList.of(id).stream()).toList();
    }
}
