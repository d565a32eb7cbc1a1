package vn.namro.reporting.model;

import vn.namro.rule.FieldRule;

/** What must hold of a kind of report; docs/rules/reporting.md. */
public enum KindRule implements FieldRule {
    K1_CODE_IS_SHORT("code"),
    K2_NAME_IS_GIVEN("name"),
    K3_TARGETS_ARE_KNOWN("targets"),
    K4_UNITS_ARE_KNOWN("units"),
    K5_OPENING_DAY_IS_NEAR("opens"),
    K6_CLOSES_AFTER_IT_OPENS("closes"),
    K7_EVIDENCE_CAN_BE_TAKEN("evidence");

    private final String field;

    KindRule(String field) {
        this.field = field;
    }

    @Override
    public String key() {
        return "reporting.rule." + code();
    }

    @Override
    public String field() {
        return field;
    }
}
