package vn.namro.reporting.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.namro.reporting.action.OpenReport.Opened;
import vn.namro.reporting.model.CellState.Waiting;
import vn.namro.web.Problem;

/**
 * A report as it was handed in, to be confirmed or returned.
 *
 * @param chosen the codes of the ticked figures
 * @param reason as it was typed
 * @param mine whether the one who looks handed some of it in
 */
public record ConfirmationPage(Opened opened, String unitName, List<ReportPage.Row> rows, UUID key, Set<String> chosen, String reason, boolean mine,
        List<Problem> problems) {
    public String path() {
        return Addresses.confirmation(opened.address());
    }

    public long waiting() {
        return rows.stream().filter(row -> row.cell().state() instanceof Waiting).count();
    }
}
