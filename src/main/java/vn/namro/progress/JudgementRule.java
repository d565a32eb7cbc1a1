package vn.namro.progress;

import vn.namro.measure.Metric;
import vn.namro.resolution.Across;
import vn.namro.resolution.TimeRule;
import vn.namro.rule.Rule;

/** By which rule a verdict was reached; each has a row in docs/rules/progress.md. */
public enum JudgementRule implements Rule {
    FIGURE_AGAINST_GOAL("J1"),
    WORST_YEAR("J2"),
    WORST_UNIT("J3"),
    WORST_PART("J4"),
    SETTLED_BY_WHAT_IS_CONFIRMED("J5"),
    UNDER_WAY("J6"),
    COVERAGE("J7"),
    NO_DENOMINATOR("J8");

    private final String code;

    JudgementRule(String code) {
        this.code = code;
    }

    public static JudgementRule of(Judgement judgement) {
        var target = judgement.target();
        if (target.metric() == Metric.COMPOUND) {
            return WORST_PART;
        }
        if (judgement.reason() != null) {
            return switch (judgement.reason()) {
                case UNDER_WAY -> UNDER_WAY;
                case COVERAGE -> COVERAGE;
                case NO_DENOMINATOR -> NO_DENOMINATOR;
            };
        }
        if (judgement.settled()) {
            return SETTLED_BY_WHAT_IS_CONFIRMED;
        }
        return target.time() == TimeRule.EVERY_YEAR ? WORST_YEAR
                : target.across() == Across.EVERY_UNIT ? WORST_UNIT : FIGURE_AGAINST_GOAL;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "progress.rule." + code;
    }
}
