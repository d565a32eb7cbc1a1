package vn.namro.reporting.web;

import java.util.List;
import vn.namro.resolution.TermOfOffice;

/** The term that a list is about, and the others that it could be about. */
public record TermChoice(TermOfOffice term, List<TermOfOffice> terms) {
    /** The query that leads to the same term. */
    public String query() {
        return "?term=" + Addresses.part(term.code());
    }
}
