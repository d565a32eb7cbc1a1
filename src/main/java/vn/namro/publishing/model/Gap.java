package vn.namro.publishing.model;

import java.util.Optional;
import vn.namro.measure.Fraction;
import vn.namro.measure.Goal;

/** How far a figure stands from the goal that it misses. */
record Gap(Kind kind, Fraction size) {
    enum Kind { SHORT, OVER, DIFFERENT, OUTSIDE, AT_THE_EDGE }

    /** Empty where the figure does not miss the goal. */
    static Optional<Gap> of(Fraction figure, Goal goal) {
        var value = goal.value() == null ? Fraction.ZERO : Fraction.of(goal.value());
        var upper = goal.valueTo() == null ? value : Fraction.of(goal.valueTo());
        var size = switch (goal.comparison()) {
            case AT_LEAST, RANGE, ABOVE -> value.minus(figure);
            case AT_MOST, BELOW, NONE -> figure.minus(value);
            case EQUAL -> figure.minus(value).abs();
            case BAND -> figure.compareTo(value) < 0 ? value.minus(figure) : figure.minus(upper);
        };
        return switch (goal.comparison()) {
            case ABOVE, BELOW -> size.signum() == 0 ? Optional.of(new Gap(Kind.AT_THE_EDGE, size)) : gap(size, goal);
            default -> gap(size, goal);
        };
    }

    private static Optional<Gap> gap(Fraction size, Goal goal) {
        return size.signum() <= 0 ? Optional.empty() : Optional.of(new Gap(switch (goal.comparison()) {
            case AT_LEAST, RANGE, ABOVE -> Kind.SHORT;
            case AT_MOST, BELOW, NONE -> Kind.OVER;
            case EQUAL -> Kind.DIFFERENT;
            case BAND -> Kind.OUTSIDE;
        }, size));
    }
}
