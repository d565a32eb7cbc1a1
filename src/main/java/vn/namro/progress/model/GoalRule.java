package vn.namro.progress.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.measure.Comparison;
import vn.namro.measure.Fraction;
import vn.namro.measure.Goal;
import vn.namro.measure.Metric;
import vn.namro.progress.Verdict;
import vn.namro.resolution.Target;

/**
 * What is said of a figure set against a goal: rules V1 to V6, and what can already be said of one that is not yet
 * known (V7).
 *
 * @param tolerance by how much a miss is still nearly met; null for never
 * @param yesNo whether the figure can only be 0 or 1
 */
record GoalRule(Comparison comparison, Fraction value, @Nullable Fraction valueTo, @Nullable Fraction tolerance, boolean yesNo) {

    /** @param given the goal of the target or of a share; null for a YES_NO that leaves it out: it passes at 1 */
    static GoalRule of(@Nullable Goal given, Target target) {
        var goal = given != null ? given : Goal.of(Comparison.EQUAL, BigDecimal.ONE);
        boolean yesNo = target.metric() == Metric.YES_NO;
        boolean tolerant = !yesNo && target.metric() != Metric.RANK && goal.comparison() != Comparison.NONE;
        return new GoalRule(goal.comparison(), fraction(goal.value(), Fraction.ZERO), fraction(goal.valueTo(), null),
                tolerant ? fraction(target.tolerance(), null) : null, yesNo);
    }

    private static @Nullable Fraction fraction(@Nullable BigDecimal decimal, @Nullable Fraction otherwise) {
        return decimal == null ? otherwise : Fraction.of(decimal);
    }

    Verdict verdict(Fraction figure) {
        int side = figure.compareTo(value);
        return switch (comparison) {
            case AT_LEAST -> side > 0 ? exceeded() : side == 0 ? Verdict.MET : missedBy(value.minus(figure));
            case AT_MOST -> side < 0 ? exceeded() : side == 0 ? Verdict.MET : missedBy(figure.minus(value));
            case ABOVE -> side > 0 ? Verdict.MET : missedBy(value.minus(figure));
            case BELOW -> side < 0 ? Verdict.MET : missedBy(figure.minus(value));
            case EQUAL, NONE -> side == 0 ? Verdict.MET : missedBy(figure.minus(value).abs());
            case RANGE -> side < 0 ? missedBy(value.minus(figure))
                    : figure.compareTo(valueTo) > 0 ? Verdict.EXCEEDED : Verdict.MET;
            case BAND -> side < 0 ? missedBy(value.minus(figure))
                    : figure.compareTo(valueTo) > 0 ? missedBy(figure.minus(valueTo)) : Verdict.MET;
        };
    }

    private Verdict exceeded() {
        return yesNo ? Verdict.MET : Verdict.EXCEEDED;
    }

    private Verdict missedBy(Fraction distance) {
        return tolerance != null && distance.compareTo(tolerance) <= 0 ? Verdict.NEARLY_MET : Verdict.NOT_MET;
    }

    /**
     * The verdicts that the figures within bounds would get.
     *
     * @param closed whether nothing is due any more: then a sum that has reached a {@code >=} goal exactly is met, although
     *        what is missing could still exceed it
     */
    Possible possible(Bounds bounds, boolean closed) {
        if (closed && comparison == Comparison.AT_LEAST && value.equals(bounds.low())) {
            return Possible.only(Verdict.MET);
        }
        Verdict lowest = Verdict.EXCEEDED;
        Verdict highest = Verdict.NOT_MET;
        for (var figure : probes(bounds)) {
            var verdict = verdict(figure);
            lowest = Verdict.worst(lowest, verdict);
            highest = verdict.compareTo(highest) > 0 ? verdict : highest;
        }
        return new Possible(lowest, highest);
    }

    /** Figures that between them meet every verdict that is possible within the bounds: edges, and points between. */
    private List<Fraction> probes(Bounds bounds) {
        var slack = tolerance == null ? Fraction.ZERO : tolerance;
        var edges = new ArrayList<Fraction>(List.of(value, value.minus(slack), value.plus(slack)));
        if (valueTo != null) {
            edges.addAll(List.of(valueTo, valueTo.plus(slack)));
        }
        if (bounds.low() != null) {
            edges.add(bounds.low());
        }
        if (bounds.high() != null) {
            edges.add(bounds.high());
        }
        edges.sort(null);
        var probes = new ArrayList<Fraction>(edges);
        probes.add(edges.getFirst().minus(Fraction.ONE));
        probes.add(edges.getLast().plus(Fraction.ONE));
        for (int i = 1; i < edges.size(); i++) {
            probes.add(edges.get(i - 1).plus(edges.get(i)).dividedBy(Fraction.of(2)));
        }
        return probes.stream().filter(f -> within(f, bounds)).toList();
    }

    private static boolean within(Fraction figure, Bounds bounds) {
        return (bounds.low() == null || figure.compareTo(bounds.low()) >= 0)
                && (bounds.high() == null || figure.compareTo(bounds.high()) <= 0);
    }

    /** How far a figure is on the good side; the smaller, the less favourable. */
    Fraction favour(Fraction figure) {
        return switch (comparison) {
            case AT_LEAST, ABOVE, RANGE -> figure;
            case AT_MOST, BELOW, NONE -> figure.negate();
            case EQUAL -> figure.minus(value).abs().negate();
            case BAND -> {
                var fromBelow = figure.minus(value);
                var fromAbove = valueTo.minus(figure);
                yield fromBelow.compareTo(fromAbove) <= 0 ? fromBelow : fromAbove;
            }
        };
    }

    /** Figure × 100 / value (of a range the lower); only where more is better and the value is above 0. */
    @Nullable Fraction attainedPercent(@Nullable Fraction figure) {
        boolean more = comparison == Comparison.AT_LEAST || comparison == Comparison.ABOVE || comparison == Comparison.RANGE;
        return figure == null || yesNo || !more || value.signum() <= 0 ? null : figure.times(100).dividedBy(value);
    }

    /** By how many per cent the goal (of a range its upper value) was exceeded. */
    @Nullable Fraction exceededPercent(@Nullable Fraction figure, Verdict verdict) {
        if (verdict != Verdict.EXCEEDED || attainedPercent(figure) == null) {
            return null;
        }
        var top = comparison == Comparison.RANGE ? valueTo : value;
        return figure.times(100).dividedBy(top).minus(Fraction.HUNDRED);
    }
}
