package vn.namro.tasks.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.namro.language.Dates;
import vn.namro.language.Lang;
import vn.namro.tasks.action.Inspect.Part;
import vn.namro.tasks.model.Inspection;
import vn.namro.tasks.model.InspectionFact;
import vn.namro.tasks.model.Policy;
import vn.namro.web.Problem;

/**
 * One inspection.
 *
 * @param parts on whose behalf the visitor may act
 * @param files the names of proofs by their ids
 */
public record InspectionPage(Desk desk, Inspection inspection, Set<Part> parts, Map<UUID, String> files, UUID key, Map<String, String> typed, List<Problem> problems) {
    public String path() {
        return "/tasks/inspections/" + inspection.id();
    }

    public boolean inspects() {
        return parts.contains(Part.INSPECTS) && inspection.isOpen();
    }

    public boolean answers() {
        return parts.contains(Part.IS_INSPECTED) && inspection.isOpen();
    }

    public String typed(String what, String field) {
        return isAsked(what) ? typed.getOrDefault(field, "") : "";
    }

    public boolean isAsked(String what) {
        return what.equals(typed.getOrDefault("do", ""));
    }

    public String state(Inspection.Finding finding) {
        return finding.settled() ? "met" : finding.isOverdue(Policy.FIRST, desk.now()) ? "missed" : finding.remediedAt() != null ? "nearly" : "open";
    }

    /** What a fact says besides its name. */
    public String said(Inspection.Recorded recorded, Lang lang) {
        return switch (recorded.fact()) {
            case InspectionFact.Planned plan -> plan.subject();
            case InspectionFact.Visited(var day, var note) -> Dates.in(lang).table(day) + ": " + note;
            case InspectionFact.Found found -> found.text();
            case InspectionFact.Remedied remedied -> (remedied.finding() + 1) + ". " + remedied.note();
            case InspectionFact.Settled settled -> (settled.finding() + 1) + ". " + inspection.findings().get(settled.finding()).found().text();
            case InspectionFact.SentBack sentBack -> (sentBack.finding() + 1) + ". " + sentBack.reason();
            case InspectionFact.Dropped(var reason) -> reason;
        };
    }

    /** The newest proof of a finding; empty before there is one. */
    public List<UUID> proofs(int finding) {
        return inspection.history().stream().map(Inspection.Recorded::fact)
                .flatMap(fact -> fact instanceof InspectionFact.Remedied(var number, _, var proof) && number == finding && proof != null ? List.of(proof).stream() : List.<UUID>of().stream()).toList();
    }
}
