package vn.namro.reporting.model;

import vn.namro.rule.FieldRule;

/** What must hold of a reported figure; docs/rules/reporting.md. */
public enum ActualRule implements FieldRule {
    A1_TARGET_IS_KNOWN("target"),
    A2_UNIT_IS_KNOWN("unit"),
    A3_COMPOUND_HAS_NO_FIGURES("target"),
    A4_PERIOD_IS_IN_THE_TERM("period"),
    A5_UNIT_EXISTED("unit"),
    A6_RATIO_HAS_NO_VALUE("value"),
    A7_NUMERATOR_IS_GIVEN("numerator"),
    A8_DENOMINATOR_IS_GIVEN("denominator"),
    A9_ONLY_RATIOS_HAVE_A_NUMERATOR("numerator"),
    A10_ONLY_RATIOS_HAVE_A_DENOMINATOR("denominator"),
    A11_DENOMINATOR_IS_NOT_BELOW_ZERO("denominator"),
    A12_ZERO_DENOMINATOR_ONLY_UNDER_ZERO("denominator"),
    A13_COUNT_IS_NOT_BELOW_ZERO("value"),
    A14_YES_NO_IS_ONE_OR_ZERO("value"),
    A15_ONE_FIGURE_AT_ONE_INSTANT("recorded_at");

    private final String field;

    ActualRule(String field) {
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
