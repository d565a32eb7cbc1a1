package vn.namro.reporting.model;

import vn.namro.rule.Rule;

/** What is asked about a figure before it is handed in. None of them blocks: each is answered with a word; docs/rules/reporting.md. */
public enum CheckRule implements Rule {
    Q1_WHOLE_WHERE_THINGS_ARE_COUNTED,
    Q2_INSIDE_THE_USUAL_RANGE,
    Q3_PART_WITHIN_THE_WHOLE,
    Q4_NO_SUDDEN_JUMP,
    Q5_NOT_EVERYTHING_AT_A_HUNDRED,
    Q6_UNLIKE_ANOTHER_UNIT,
    Q7_UNLIKE_ANOTHER_TARGET,
    Q8_UNLIKE_LAST_PERIOD;

    @Override
    public String key() {
        return "reporting.question." + code();
    }
}
