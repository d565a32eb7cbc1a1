package vn.namro.resolution.model;

import vn.namro.rule.FieldRule;

/** What must hold of a clause; docs/rules/resolution.md. */
public enum ClauseRule implements FieldRule {
    C1_PARENT_IS_KNOWN("parent"),
    C2_NO_CLAUSE_HOLDS_ITSELF("parent"),
    C3_CODE_IS_NEW("code"),
    C4_NOTHING_CHANGED_MEANWHILE("main"),
    C5_WHAT_HANGS_ON_IT_GOES_BY_DECISION("basis");

    private final String field;

    ClauseRule(String field) {
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
