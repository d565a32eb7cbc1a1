package vn.namro.progress.web;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.namro.measure.Fraction;
import vn.namro.measure.Metric;
import vn.namro.progress.Judgement;
import vn.namro.progress.PeriodFigure;
import vn.namro.resolution.Across;
import vn.namro.resolution.Base;
import vn.namro.resolution.TimeRule;

/**
 * A figure against its goal as a bar; everything in thousandths of its length.
 *
 * @param goalTo the upper value of a range or band
 * @param year the figure of the year that ended last, where it is not the figure itself
 */
public record Bar(int figure, @Nullable Integer goal, @Nullable Integer goalTo, @Nullable Integer year) {
    private static final int LENGTH = 1_000;

    /** Empty where a length says nothing: a rank, a thing done or not, nothing that may happen, no figure. */
    static Optional<Bar> of(Judgement judgement, @Nullable PeriodFigure lastYear) {
        var target = judgement.target();
        var figure = judgement.figure();
        if (figure == null || figure.signum() < 0 || target.metric() == Metric.RANK || target.metric() == Metric.YES_NO) {
            return Optional.empty();
        }
        boolean units = target.across() == Across.EVERY_UNIT;
        var goal = units ? judgement.coverage() == null ? null : Fraction.of(judgement.coverage().expected())
                : target.goal() == null ? null : fraction(target.goal().value());
        if (goal == null || goal.signum() <= 0) {
            return Optional.empty();
        }
        var goalTo = units || target.goal() == null ? null : fraction(target.goal().valueTo());
        var year = units || target.time() == TimeRule.CUMULATIVE || lastYear == null || lastYear.figure() == null
                || lastYear.figure().equals(figure) || lastYear.figure().signum() < 0 ? null : lastYear.figure();
        var most = Stream.of(figure, goal, goalTo, year).filter(one -> one != null).max(Fraction::compareTo).orElseThrow();
        boolean share = target.metric() == Metric.RATIO && target.base() != Base.FROZEN && most.compareTo(Fraction.of(target.scale())) <= 0;
        var end = share ? Fraction.of(target.scale()) : units ? most : most.times(Fraction.of(11, 10));
        return Optional.of(new Bar(at(figure, end), at(goal, end), goalTo == null ? null : at(goalTo, end), year == null ? null : at(year, end)));
    }

    private static @Nullable Fraction fraction(@Nullable BigDecimal value) {
        return value == null ? null : Fraction.of(value);
    }

    private static int at(Fraction value, Fraction end) {
        return value.times(LENGTH).dividedBy(end).toDecimal(0).intValueExact();
    }
}
