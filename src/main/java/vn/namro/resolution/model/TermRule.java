package vn.namro.resolution.model;

import vn.namro.rule.FieldRule;

/** What must hold of a term of office and of its resolution; docs/rules/resolution.md. */
public enum TermRule implements FieldRule {
    M1_ORGANISATION_IS_KNOWN("organisation"),
    M2_LAST_YEAR_IS_NOT_BEFORE_THE_FIRST("last_year"),
    M3_ENDS_NOT_BEFORE_IT_BEGINS("to"),
    M4_RESOLUTION_IS_OF_THE_SAME_ORGANISATION("organisation"),
    M5_RESOLUTION_IS_OF_THE_SAME_TERM("term"),
    M6_CODE_IS_NEW("code"),
    M7_HEADER_CHANGES("main"),
    M8_NOTHING_CHANGED_MEANWHILE("main");

    private final String field;

    TermRule(String field) {
        this.field = field;
    }

    @Override
    public String key() {
        return "resolution.rule." + code();
    }

    @Override
    public String field() {
        return field;
    }
}
