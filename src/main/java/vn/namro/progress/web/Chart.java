package vn.namro.progress.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.Period;
import vn.namro.measure.Fraction;
import vn.namro.measure.Metric;
import vn.namro.progress.PeriodFigure;
import vn.namro.resolution.Target;
import vn.namro.resolution.TimeRule;

/**
 * The course of a figure, ready to be drawn: what is counted as bars that begin at 0, everything else as points on a line.
 *
 * @param goal the height of the goal, null where a period has none of its own
 * @param top the figure at the upper edge of the drawing, and {@code bottom} the one at its lower edge
 */
public record Chart(boolean bars, int width, int height, List<Point> points, @Nullable Integer goal, Fraction top, Fraction bottom) {
    public static final int PLOT_TOP = 14;
    public static final int PLOT_BOTTOM = 134;
    private static final int LEFT = 8;
    private static final int FEWEST = 6;

    /**
     * @param x the middle of the period
     * @param y null where there is no figure
     * @param labelled whether the period's year is written under it
     */
    public record Point(int x, @Nullable Integer y, Period period, @Nullable Fraction figure, boolean labelled) {}

    static @Nullable Chart of(Target target, List<PeriodFigure> course) {
        var figures = course.stream().map(PeriodFigure::figure).filter(Objects::nonNull).toList();
        if (figures.isEmpty() || course.size() < 2 || target.metric() == Metric.YES_NO) {
            return null;
        }
        boolean bars = target.metric() == Metric.COUNT;
        var goal = goal(target, course.getFirst().period());
        var most = Stream.concat(figures.stream(), Stream.ofNullable(goal)).max(Fraction::compareTo).orElseThrow();
        var least = Stream.concat(figures.stream(), Stream.ofNullable(goal)).min(Fraction::compareTo).orElseThrow();
        if (bars) {
            least = Fraction.ZERO;
        }
        var span = most.compareTo(least) == 0 ? Fraction.ONE : most.minus(least);
        // Points keep clear of the edges; bars stand on theirs.
        var bottom = bars ? least : least.minus(span.times(Fraction.of(1, 8)));
        var top = most.plus(span.times(Fraction.of(1, 8)));
        int step = course.size() <= FEWEST ? 52 : 34;
        var points = new ArrayList<Point>();
        for (int i = 0; i < course.size(); i++) {
            var one = course.get(i);
            points.add(new Point(LEFT + step / 2 + i * step, one.figure() == null ? null : y(one.figure(), bottom, top), one.period(), one.figure(),
                    i == 0 || course.get(i - 1).period().year() != one.period().year()));
        }
        return new Chart(bars, Math.max(LEFT * 2 + step * course.size(), 264), PLOT_BOTTOM + 24, points, goal == null ? null : y(goal, bottom, top), top, bottom);
    }

    /** A sum over the term says nothing of one period, nor a year's goal of a quarter; a share of a whole always does. */
    private static @Nullable Fraction goal(Target target, Period period) {
        boolean holds = target.metric() != Metric.COUNT
                || (target.time() != TimeRule.CUMULATIVE && period.length() == vn.namro.calendar.PeriodLength.YEAR && target.across() != vn.namro.resolution.Across.EVERY_UNIT);
        var value = target.goal() == null || !holds ? null : target.goal().value();
        return value == null ? null : Fraction.of(value);
    }

    private static int y(Fraction figure, Fraction bottom, Fraction top) {
        var share = figure.minus(bottom).times(PLOT_BOTTOM - PLOT_TOP).dividedBy(top.minus(bottom));
        return PLOT_BOTTOM - share.toDecimal(0).setScale(0, RoundingMode.HALF_UP).max(BigDecimal.ZERO).intValueExact();
    }

    /** The points that have a figure, as a line: {@code 34,50 86,40}. */
    public String line() {
        return points.stream().filter(point -> point.y() != null).map(point -> point.x() + "," + point.y())
                .reduce((one, next) -> one + " " + next).orElse("");
    }
}
