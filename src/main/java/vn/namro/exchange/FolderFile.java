package vn.namro.exchange;

import java.util.List;

/** The files of an exchange folder, with their columns in canonical order. */
public enum FolderFile {
    UNITS("units.csv", true, List.of("code", "valid_from"),
            List.of("code", "name", "kind", "sector", "parent", "valid_from", "valid_to", "successor", "members")),
    TERM("term.csv", true, List.of("code"), List.of("code", "organisation", "congress", "from", "to", "first_year",
            "last_year", "calendar", "style", "illustrative")),
    RESOLUTION("resolution.csv", true, List.of("number"), List.of("number", "date", "title", "organisation", "term")),
    CLAUSES("clauses.csv", false, List.of("code"), List.of("code", "parent", "heading", "text")),
    BREAKTHROUGHS("breakthroughs.csv", false, List.of("code"), List.of("code", "title", "text")),
    TARGETS("targets.csv", true, List.of("code"), List.of("code", "title", "part_of", "clause", "breakthrough", "metric",
            "unit_of_measure", "goal", "value", "value_to", "time", "every", "within", "base", "base_value", "across",
            "tolerance", "min_coverage")),
    SHARES("shares.csv", false, List.of("target", "unit"),
            List.of("target", "unit", "goal", "value", "value_to", "base_value")),
    ACTUALS("actuals.csv", true, List.of("target", "unit", "period", "recorded_at"), List.of("target", "unit", "period",
            "value", "numerator", "denominator", "status", "recorded_at", "by", "note")),
    NARRATIVE("narrative.csv", false, List.of("part", "unit", "text"), List.of("part", "unit", "text"));

    private final String fileName;
    private final boolean obligatory;
    private final List<String> keys;
    private final List<String> columns;

    FolderFile(String fileName, boolean obligatory, List<String> keys, List<String> columns) {
        this.fileName = fileName;
        this.obligatory = obligatory;
        this.keys = keys;
        this.columns = columns;
    }

    public String fileName() {
        return fileName;
    }

    /** Whether the file must be there, be it without rows. */
    public boolean obligatory() {
        return obligatory;
    }

    /** The columns without which no row can be told from another; every other column may be absent and is then empty. */
    public List<String> keys() {
        return keys;
    }

    public List<String> columns() {
        return columns;
    }
}
