package vn.namro.reporting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.reporting.model.KindRequest;
import vn.namro.reporting.model.ReportKind;
import vn.namro.web.Problem;

/**
 * The calendar of reports of a term.
 *
 * @param terms null when there is no term
 * @param form what stands in the form
 * @param mayChange whether the visitor acts for the organisation of the term
 */
public record KindsPage(@Nullable TermChoice terms, List<ReportKind> kinds, KindRequest form, boolean mayChange, List<Problem> problems) {
    public String path() {
        return "/report-kinds?term=" + Addresses.part(terms.term().code());
    }

    public String edit(ReportKind kind) {
        return path() + "&edit=" + Addresses.part(kind.code()) + "#form";
    }
}
