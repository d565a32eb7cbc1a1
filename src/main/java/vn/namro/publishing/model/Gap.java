package vn.namro.publishing.model;

import java.util.Optional;
import vn.namro.measure.Comparison;
import vn.namro.measure.Fraction;
import vn.namro.measure.Goal;

/** How far a figure stands from the goal that it misses. */
record Gap(Kind kind, Fraction size) {
    enum Kind { SHORT, OVER, DIFFERENT, OUTSIDE, AT_THE_EDGE }

    /** Empty where the figure does not miss the goal. */
    static Optional<Gap> of(Fraction figure, Goal goal) {
        var value = goal.value() == null ? Fraction.ZERO : Fraction.of(goal.value());
        var upper = goal.valueTo() == null ? value : Fraction.of(goal.valueTo());
        var gap = switch (goal.comparison()) {
            case AT_LEAST, RANGE, ABOVE -> new Gap(Kind.SHORT, value.minus(figure));
            case AT_MOST, BELOW, NONE -> new Gap(Kind.OVER, figure.minus(value));
            case EQUAL -> new Gap(Kind.DIFFERENT, figure.minus(value).abs());
            case BAND -> new Gap(Kind.OUTSIDE, figure.compareTo(value) < 0 ? value.minus(figure) : figure.minus(upper));
        };
        boolean strict = goal.comparison() == Comparison.ABOVE || goal.comparison() == Comparison.BELOW;
        if (strict && gap.size.signum() == 0) {
            return Optional.of(new Gap(Kind.AT_THE_EDGE, gap.size));
        }
        return gap.size.signum() > 0 ? Optional.of(gap) : Optional.empty();
    }
}
