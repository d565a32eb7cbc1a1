package vn.namro.resolution.model;

import vn.namro.rule.FieldRule;

/** What must hold of a target; docs/rules/resolution.md. */
public enum TargetRule implements FieldRule {
    T1_GOAL_IS_GIVEN("goal"),
    T2_COMPOUND_HAS_NO_GOAL("goal"),
    T3_TIME_IS_GIVEN("time"),
    T4_ACROSS_IS_GIVEN("across"),
    T5_RANK_IS_AT_MOST("goal"),
    T6_YES_NO_IS_ONE("goal"),
    T7_STATES_DO_NOT_CUMULATE("time"),
    T8_RATIO_OF_SUMS_IS_OF_RATIOS("across"),
    T9_SUM_IS_OF_COUNTS_OR_LEVELS("across"),
    T10_AVERAGE_IS_OF_LEVELS("across"),
    T11_FROZEN_BASE_IS_FOR_COUNTS("base"),
    T12_FROZEN_BASE_IS_ABOVE_ZERO("base_value"),
    T13_TOLERANCE_IS_NOT_BELOW_ZERO("tolerance"),
    T14_COVERAGE_IS_PER_CENT("min_coverage"),
    T15_CLAUSE_IS_KNOWN("clause"),
    T16_BREAKTHROUGH_IS_KNOWN("breakthrough"),
    T17_WHOLE_IS_KNOWN("part_of"),
    T18_WHOLE_IS_COMPOUND("part_of"),
    T19_NO_TARGET_IS_PART_OF_ITSELF("part_of"),
    T20_COMPOUND_HAS_PARTS("metric");

    private final String field;

    TargetRule(String field) {
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
