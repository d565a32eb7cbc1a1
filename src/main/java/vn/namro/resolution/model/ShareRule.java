package vn.namro.resolution.model;

import vn.namro.rule.FieldRule;

/** What must hold of a share; the last two only warn; docs/rules/resolution.md. */
public enum ShareRule implements FieldRule {
    S1_TARGET_IS_KNOWN("target"),
    S2_UNIT_IS_KNOWN("unit"),
    S3_COMPOUND_IS_NOT_SHARED_OUT("target"),
    S4_RANK_IS_AT_MOST("goal"),
    S5_YES_NO_IS_ONE("goal"),
    S6_FROZEN_BASE_IS_ABOVE_ZERO("base_value"),
    S7_NO_SHARE_ABOVE_A_SHARE("unit"),
    S8_SHARES_ADD_UP_TO_THE_GOAL("value"),
    S9_SHARE_IS_NOT_WEAKER_THAN_THE_GOAL("value");

    private final String field;

    ShareRule(String field) {
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
