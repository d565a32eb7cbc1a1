package vn.namro.reporting.web;

import java.nio.file.Path;
import vn.namro.Visit;
import vn.namro.exchange.action.ImportTerm;

/** A term with two units that report three targets, for tests outside this package. */
public record LoopTerm(String code, String root, String one, String other) {
    public static LoopTerm imported(ImportTerm importTerm, Path folder) {
        var term = ReportingTerm.imported(importTerm, folder);
        return new LoopTerm(term.code(), term.root(), term.one(), term.other());
    }

    /** Types into the report of the first unit for 2020, on the page. */
    public void type(Visit clerk, String verb, String... fields) {
        var term = new ReportingTerm(code, root, one, other);
        term.type(clerk, term.report(one, "2020"), verb, fields);
    }
}
