package vn.namro.reporting.web;

import java.util.List;
import java.util.Set;
import vn.namro.reporting.action.OpenReport.Opened;
import vn.namro.reporting.store.ReportEvidence.Listed;
import vn.namro.web.Problem;

/**
 * The files that prove the figures of a report.
 *
 * @param target chosen in the form
 * @param seen the units whose names the visitor may read
 */
public record EvidencePage(Opened opened, String unitName, List<Listed> files, String target, Set<String> seen, List<Problem> problems) {
    public String report() {
        return Addresses.report(opened.address());
    }

    public String path() {
        return report() + "/evidence";
    }
}
