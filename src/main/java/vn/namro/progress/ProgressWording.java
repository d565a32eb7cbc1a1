package vn.namro.progress;

import org.jspecify.annotations.Nullable;
import vn.namro.language.Lang;
import vn.namro.language.Numbers;
import vn.namro.language.Wording;
import vn.namro.measure.Fraction;
import vn.namro.measure.Goal;
import vn.namro.measure.Metric;
import vn.namro.reporting.Actual;
import vn.namro.resolution.Across;
import vn.namro.resolution.Base;
import vn.namro.resolution.Target;
import vn.namro.resolution.TargetWording;

/** How judgements are said, the same in a table, on a page and in a document. What is not there reads as a dash. */
public final class ProgressWording {
    /** Stands for a figure that does not exist. */
    public static final String ABSENT = "–";

    private final Wording wording;
    private final Numbers numbers;
    private final TargetWording targets;

    private ProgressWording(Lang lang) {
        this.wording = Wording.in(lang);
        this.numbers = Numbers.in(lang);
        this.targets = TargetWording.in(lang);
    }

    public static ProgressWording in(Lang lang) {
        return new ProgressWording(lang);
    }

    public String verdict(Verdict verdict) {
        return wording.of("progress.verdict." + verdict);
    }

    public String reason(Reason reason) {
        return wording.of("progress.reason." + reason);
    }

    public String summary(TermJudgement term) {
        return wording.of("progress.summary", numbers.whole(term.metOrExceeded()), numbers.whole(term.total()));
    }

    /** The goal in words with its unit: {@code từ 95% trở lên}. */
    public String goal(Target target) {
        return targets.goal(target);
    }

    /** The goal of a share, in the words and the unit of its target. */
    public String goal(Target target, Goal goal) {
        return targets.goal(target, goal);
    }

    /** The organisation's figure with its unit; of EVERY_UNIT how many of the expected units met it. */
    public String figure(Judgement judgement) {
        return figure(judgement.target(), judgement.figure(), judgement.coverage());
    }

    public String figure(Target target, @Nullable Fraction figure, @Nullable Coverage coverage) {
        if (figure != null && target.across() == Across.EVERY_UNIT && coverage != null) {
            return wording.of("progress.figure.units", numbers.figure(figure), numbers.whole(coverage.expected()));
        }
        return unitFigure(target, figure, target.goal());
    }

    /** A figure of one unit, beside the goal that it is set against. */
    public String unitFigure(Target target, @Nullable Fraction figure, @Nullable Goal goal) {
        if (figure == null) {
            return ABSENT;
        }
        return switch (target.metric()) {
            case YES_NO -> wording.of(figure.signum() > 0 ? "progress.figure.done" : "progress.figure.notDone");
            case RANK -> wording.of("resolution.goal.rank", numbers.figure(figure, goal));
            default -> Numbers.measured(numbers.figure(figure, goal), unitOfMeasure(target));
        };
    }

    /** A per cent of the goal: {@code 120%}; it never reads as 100% when it is not. */
    public String percent(@Nullable Fraction percent) {
        return percent == null ? ABSENT : numbers.figure(percent, Fraction.HUNDRED) + "%";
    }

    public String coverage(@Nullable Coverage coverage) {
        return coverage == null ? ABSENT : numbers.whole(coverage.reported()) + "/" + numbers.whole(coverage.expected());
    }

    /** How far a figure stands from an edge of its goal; between ratios in points, as a gap is never a ratio itself. */
    public String gap(Target target, Fraction gap) {
        var number = numbers.figure(gap.abs(), Fraction.ZERO);
        var unit = unitOfMeasure(target);
        if ("%".equals(unit) || "‰".equals(unit)) {
            return wording.of("%".equals(unit) ? "progress.gap.percentPoints" : "progress.gap.perMillePoints", number);
        }
        return Numbers.measured(number, unit);
    }

    /** A ratio with its arithmetic: {@code 8.712 / 8.905 × 100 = 97,83%}. */
    public String ratio(Target target, Fraction numerator, Fraction denominator, @Nullable Fraction figure) {
        var scale = target.scale() == 1 ? "" : " × " + numbers.whole(target.scale());
        return numbers.figure(numerator) + " / " + numbers.figure(denominator) + scale + (figure == null ? "" : " = " + unitFigure(target, figure, target.goal()));
    }

    /** What one row reports, as it was reported: a ratio by its two numbers. */
    public String reported(Target target, Actual row) {
        if (row.numerator() != null && row.denominator() != null) {
            return numbers.exact(row.numerator()) + " / " + numbers.exact(row.denominator());
        }
        if (row.value() == null) {
            return ABSENT;
        }
        var value = Fraction.of(row.value());
        return target.base() == Base.FROZEN ? numbers.figure(value) : unitFigure(target, value, null);
    }

    /** A figure without words, for the point of a drawing. */
    public String shortFigure(Target target, Fraction figure) {
        var unit = unitOfMeasure(target);
        return numbers.figure(figure, target.goal()) + ("%".equals(unit) || "‰".equals(unit) ? unit : "");
    }

    /** How the figure is made, in words: what is counted, on which time, across which units. */
    public String rule(Target target) {
        return targets.rule(target);
    }

    /** The same words at the beginning of a line. */
    public String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(wording.lang().locale()) + text.substring(1);
    }

    /** Against a frozen base the count is a per cent of it, whatever is counted. */
    private static @Nullable String unitOfMeasure(Target target) {
        return target.base() == Base.FROZEN ? "%" : target.unitOfMeasure();
    }
}
