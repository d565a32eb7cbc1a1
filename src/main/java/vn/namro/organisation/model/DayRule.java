package vn.namro.organisation.model;

import vn.namro.rule.FieldRule;

/** What must hold of days off and days that are made up; docs/rules/organisation.md. */
public enum DayRule implements FieldRule {
    D1_EACH_LINE_CAN_BE_READ("days"),
    D2_A_DAY_IS_NAMED_ONCE("days"),
    D3_A_DAY_OFF_HAS_A_NAME("days"),
    D4_A_DAY_OF_THE_WEEK_IS_NOT_MADE_UP("days"),
    D5_A_DAY_IS_NEAR("days"),
    D6_SOMETHING_CHANGES("days"),
    D7_DECISION_IS_CITED("decision"),
    D8_DAY_OF_THE_DECISION_IS_GIVEN("decided"),
    D9_NOTHING_CHANGED_MEANWHILE("days");

    private final String field;

    DayRule(String field) {
        this.field = field;
    }

    @Override
    public String key() {
        return "organisation.rule." + code();
    }

    @Override
    public String field() {
        return field;
    }
}
