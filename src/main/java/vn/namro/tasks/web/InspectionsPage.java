package vn.namro.tasks.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.namro.organisation.Unit;
import vn.namro.tasks.model.Inspected;
import vn.namro.tasks.model.Inspection;
import vn.namro.tasks.model.Policy;
import vn.namro.tasks.store.InspectionStore.Commendation;
import vn.namro.web.Problem;

/**
 * The register of inspections, with commendations beside it.
 *
 * @param key of the next form, {@code typed} what was typed in one that was refused
 */
public record InspectionsPage(Desk desk, List<Inspection> rows, List<Commendation> commendations, List<Unit> units, boolean mayPlan, UUID key, Map<String, String> typed,
        List<Problem> problems) {
    public Inspected counted() {
        return Inspected.of(rows, Policy.FIRST, desk.now());
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean isAsked(String what) {
        return typed("do").equals(what);
    }

    /** The faults of the form that was sent, none for the other. */
    public List<Problem> problems(String what) {
        return isAsked(what) ? problems : List.of();
    }

    public long open(Inspection inspection) {
        return inspection.findings().stream().filter(finding -> !finding.settled()).count();
    }
}
