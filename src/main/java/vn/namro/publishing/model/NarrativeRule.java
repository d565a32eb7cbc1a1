package vn.namro.publishing.model;

import vn.namro.rule.FieldRule;

/** What must hold of a text that is written for a review; docs/rules/publishing.md. */
public enum NarrativeRule implements FieldRule {
    N1_PART_IS_KNOWN("part"),
    N2_TEXT_HAS_A_LENGTH("text"),
    N3_NOBODY_WROTE_SINCE("text");

    private final String field;

    NarrativeRule(String field) {
        this.field = field;
    }

    @Override
    public String key() {
        return "publishing.rule." + code();
    }

    @Override
    public String field() {
        return field;
    }
}
