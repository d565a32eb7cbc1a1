package vn.namro.reporting.web;

import vn.namro.calendar.Period;
import vn.namro.reporting.store.ReportStore.Address;
import vn.namro.web.PathPart;

/** The addresses of our pages; codes may hold any sign. */
final class Addresses {
    private Addresses() {}

    static String report(String term, String unit, Period period) {
        return "/reports/" + part(term) + "/" + part(unit) + "/" + period;
    }

    static String confirmation(String term, String unit, Period period) {
        return "/confirmations/" + part(term) + "/" + part(unit) + "/" + period;
    }

    static String closing(String term, String unit, Period period) {
        return "/closings/" + part(term) + "/" + part(unit) + "/" + period;
    }

    static String report(Address address) {
        return report(address.term(), address.unit(), address.period());
    }

    static String confirmation(Address address) {
        return confirmation(address.term(), address.unit(), address.period());
    }

    static String part(String code) {
        return PathPart.of(code);
    }
}
