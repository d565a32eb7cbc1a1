package vn.namro.resolution.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.namro.resolution.Resolution;
import vn.namro.resolution.TermOfOffice;
import vn.namro.rule.Breach;

/** Which rules a term of office or its resolution breaks. */
public final class TermRules {
    private TermRules() {}

    public static List<Breach> breaches(TermOfOffice term, Predicate<String> knownUnit) {
        var breaches = new ArrayList<Breach>();
        if (!knownUnit.test(term.organisation())) {
            breaches.add(Breach.of(TermRule.M1_ORGANISATION_IS_KNOWN));
        }
        if (term.lastYear() < term.firstYear()) {
            breaches.add(Breach.of(TermRule.M2_LAST_YEAR_IS_NOT_BEFORE_THE_FIRST, String.valueOf(term.firstYear())));
        }
        if (term.from() != null && term.to() != null && term.to().isBefore(term.from())) {
            breaches.add(Breach.of(TermRule.M3_ENDS_NOT_BEFORE_IT_BEGINS, term.from()));
        }
        return breaches;
    }

    /** Of a term whose organisation is no unit that alone is said, not that its resolution names another one. */
    public static List<Breach> breaches(Resolution resolution, TermOfOffice term, Predicate<String> knownUnit) {
        var breaches = new ArrayList<Breach>();
        if (knownUnit.test(term.organisation()) && !resolution.organisation().equals(term.organisation())) {
            breaches.add(Breach.of(TermRule.M4_RESOLUTION_IS_OF_THE_SAME_ORGANISATION, term.organisation()));
        }
        if (!resolution.term().equals(term.code())) {
            breaches.add(Breach.of(TermRule.M5_RESOLUTION_IS_OF_THE_SAME_TERM, term.code()));
        }
        return breaches;
    }
}
