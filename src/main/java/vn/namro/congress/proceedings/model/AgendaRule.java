package vn.namro.congress.proceedings.model;

import vn.namro.rule.FieldRule;

/** The rules of the agenda: docs/rules/congress.md. */
public enum AgendaRule implements FieldRule {
    A1_TITLE("title"),
    A2_MINUTES("minutes"),
    A3_ITEM("item"),
    A4_SPEAKER("speaker"),
    A5_SPEECH("main"),
    A6_POINT("text");

    private final String field;

    AgendaRule(String field) {
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
