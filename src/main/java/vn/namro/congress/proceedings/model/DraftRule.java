package vn.namro.congress.proceedings.model;

import vn.namro.rule.FieldRule;

/** The rules of amending a draft and of putting it to the vote: docs/rules/congress.md. */
public enum DraftRule implements FieldRule {
    D1_CLAUSE("clause"),
    D2_TEXT("text"),
    D3_PROPOSER("delegate"),
    D4_NOT_ADOPTED("main"),
    D5_SUBJECT("main");

    private final String field;

    DraftRule(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }

    @Override
    public String key() {
        return "proceedings.rule." + code();
    }
}
