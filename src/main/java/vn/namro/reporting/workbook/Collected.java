package vn.namro.reporting.workbook;

import java.util.ArrayList;
import java.util.List;
import vn.namro.calendar.Period;
import vn.namro.reporting.model.WorkbookRule;

/**
 * What became of one file, or would become of it.
 *
 * @param unit the code of the unit, empty where the file does not say it
 * @param figures how many figures are handed in
 * @param changes where file and server differ, those changed on both sides among them
 * @param remarks what is taken and said all the same
 */
public record Collected(String name, Status status, String unit, String unitName, List<Period> periods, int figures, List<Change> changes, List<WorkbookFault> faults,
        List<WorkbookFault> remarks) {
    public enum Status { READY, TAKEN, NOTHING_NEW, UNDECIDED, REFUSED }

    /** What a person has to decide. */
    public List<Change> undecided() {
        return changes.stream().filter(change -> change.way() == Change.Way.BOTH).toList();
    }

    public static Collected of(ReturnedWorkbook file, String unitName, List<ReportPlan> plans, List<WorkbookFault> more, boolean taken) {
        var faults = new ArrayList<>(file.faults());
        faults.addAll(more);
        plans.forEach(plan -> faults.addAll(plan.faults()));
        var changes = plans.stream().flatMap(plan -> plan.changes().stream()).toList();
        boolean undecided = changes.stream().anyMatch(change -> change.way() == Change.Way.BOTH);
        var status = !faults.isEmpty() ? undecided && faults.stream().allMatch(fault -> fault.wanted().equals(WorkbookRule.W21_SOMEBODY_DECIDES.key())) ? Status.UNDECIDED : Status.REFUSED
                : plans.stream().allMatch(ReportPlan::changesNothing) ? Status.NOTHING_NEW : taken ? Status.TAKEN : Status.READY;
        var issue = file.issue();
        return new Collected(file.name(), status, issue == null ? "" : issue.unit(), unitName, issue == null ? List.of() : issue.periods(),
                faults.isEmpty() ? plans.stream().mapToInt(ReportPlan::figures).sum() : 0, changes, List.copyOf(faults), file.remarks());
    }
}
