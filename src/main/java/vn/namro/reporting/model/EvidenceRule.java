package vn.namro.reporting.model;

import vn.namro.rule.FieldRule;

/** What must hold of a file that is to prove a figure; docs/rules/reporting.md. */
public enum EvidenceRule implements FieldRule {
    E1_OF_A_KIND_THAT_IS_ASKED_FOR,
    E2_NEITHER_EMPTY_NOR_TOO_LARGE,
    E3_HARMLESS,
    E4_TO_A_FIGURE_THAT_IS_OWED;

    @Override
    public String key() {
        return "reporting.rule." + code();
    }

    @Override
    public String field() {
        return this == E4_TO_A_FIGURE_THAT_IS_OWED ? "target" : "file";
    }
}
