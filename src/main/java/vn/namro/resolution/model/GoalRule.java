package vn.namro.resolution.model;

import vn.namro.rule.FieldRule;

/** What must hold of a goal, of a target as of a share; docs/rules/resolution.md. */
public enum GoalRule implements FieldRule {
    G1_VALUE_IS_GIVEN("value"),
    G2_VALUE_STAYS_EMPTY("value"),
    G3_UPPER_VALUE_IS_GIVEN("value_to"),
    G4_UPPER_VALUE_STAYS_EMPTY("value_to"),
    G5_UPPER_VALUE_IS_NOT_BELOW("value_to");

    private final String field;

    GoalRule(String field) {
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
