package vn.namro.reporting.web;

import org.springframework.stereotype.Component;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Authority;
import vn.namro.calendar.Period;
import vn.namro.reporting.action.OpenReport;
import vn.namro.reporting.action.OpenReport.Opened;
import vn.namro.reporting.store.ReportStore.Address;
import vn.namro.web.NotFound;

/** Opens the report that an address names: of a unit that the visitor has authority over, which has opened. */
@Component
class Reports {
    private final OpenReport openReport;
    private final Authority authority;
    private final VisibleTerms terms;

    Reports(OpenReport openReport, Authority authority, VisibleTerms terms) {
        this.openReport = openReport;
        this.authority = authority;
        this.terms = terms;
    }

    Opened require(Actor actor, String term, String unit, String period) {
        var parsed = Period.parse(period).orElseThrow(NotFound::new);
        authority.require(actor, unit, terms.today());
        return openReport.find(new Address(term, unit, parsed)).filter(opened -> !opened.opens().isAfter(terms.today())).orElseThrow(NotFound::new);
    }

    /** The name of the unit at the end of the period. */
    static String unitName(Opened opened) {
        return opened.resolved().organisation().nameOn(opened.report().unit(), opened.report().lastDay());
    }
}
