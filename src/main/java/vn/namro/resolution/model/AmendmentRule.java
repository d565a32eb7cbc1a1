package vn.namro.resolution.model;

import vn.namro.rule.FieldRule;

/** What must hold of whatever changes a target by a person's hand; docs/rules/resolution.md. */
public enum AmendmentRule implements FieldRule {
    D1_NUMBER_IS_GIVEN("decision_number"),
    D2_DAY_IS_GIVEN("decision_day"),
    D3_BODY_IS_GIVEN("decision_body"),
    D4_IS_IN_FORCE("decision_from"),
    D5_REASON_IS_GIVEN("reason"),
    D6_ONE_NUMBER_IS_ONE_DECISION("decision_number"),
    D7_NOTHING_CHANGED_MEANWHILE("main"),
    D8_SOMETHING_CHANGES("main"),
    D9_MEASURE_STAYS("metric"),
    D10_CODE_IS_NEW("code"),
    D11_WHAT_WAS_DECIDED_IS_CHANGED_BY_DECISION("basis"),
    D12_TARGET_STANDS("main");

    private final String field;

    AmendmentRule(String field) {
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
