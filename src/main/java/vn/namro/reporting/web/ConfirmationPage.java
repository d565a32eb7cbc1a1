package vn.namro.reporting.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.namro.reporting.Actual;
import vn.namro.reporting.action.OpenReport.Opened;
import vn.namro.reporting.model.CellState.Confirmed;
import vn.namro.reporting.model.CellState.Waiting;
import vn.namro.reporting.model.Request;
import vn.namro.reporting.store.ReportEvidence.Listed;
import vn.namro.reporting.store.QuestionStore.Answered;
import vn.namro.resolution.Target;
import vn.namro.web.Problem;

/**
 * A report as it was handed in, to be confirmed or returned.
 *
 * @param answers to the questions that were asked about its figures, older ones too
 * @param requests to withdraw a figure, the newest first
 * @param files that prove its figures
 * @param seen the units whose names the visitor may read
 * @param account of whoever looks
 * @param chosen the codes of the ticked figures
 * @param reason as it was typed
 * @param mine whether the one who looks handed some of it in
 */
public record ConfirmationPage(Opened opened, String unitName, List<ReportPage.Row> rows, List<Answered> answers, List<Request> requests,
        List<Listed> files, Set<String> seen, UUID account, UUID key, Set<String> chosen, String reason, boolean mine,
        List<Problem> problems) {
    public String path() {
        return Addresses.confirmation(opened.address());
    }

    /** What was answered about the figure that is shown in a row. */
    public List<Answered> answers(Actual latest) {
        return answers.stream().filter(one -> one.target().equals(latest.target()) && one.recordedAt().compareTo(latest.recordedAt()) == 0).toList();
    }

    /** What is confirmed, and might have been by mistake. */
    public List<Target> withdrawable() {
        return rows.stream().filter(row -> row.cell().state() instanceof Confirmed).map(row -> row.cell().target()).toList();
    }

    public String unitName(String code) {
        return opened.resolved().organisation().nameOn(code, opened.report().lastDay());
    }

    public long waiting() {
        return rows.stream().filter(row -> row.cell().state() instanceof Waiting).count();
    }
}
