package vn.namro.resolution.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.namro.measure.Goal;

/**
 * The figures that pass a goal, from a lowest to a highest; null where there is no edge. A range has no upper edge: above
 * its upper value is more than was asked, not less.
 */
record Passing(@Nullable BigDecimal lowest, boolean lowestPasses, @Nullable BigDecimal highest, boolean highestPasses) {

    static Passing of(Goal goal) {
        return switch (goal.comparison()) {
            case AT_LEAST, RANGE -> new Passing(goal.value(), true, null, false);
            case ABOVE -> new Passing(goal.value(), false, null, false);
            case AT_MOST -> new Passing(null, false, goal.value(), true);
            case BELOW -> new Passing(null, false, goal.value(), false);
            case EQUAL -> new Passing(goal.value(), true, goal.value(), true);
            case BAND -> new Passing(goal.value(), true, goal.valueTo(), true);
            case NONE -> new Passing(null, false, BigDecimal.ZERO, true);
        };
    }

    /** Whether every figure that passes the other goal passes this one too. */
    boolean holds(Passing other) {
        return (lowest == null || other.lowest != null && above(other.lowest.compareTo(lowest), lowestPasses, other.lowestPasses))
                && (highest == null || other.highest != null
                        && above(highest.compareTo(other.highest), highestPasses, other.highestPasses));
    }

    /** Whether another goal has an edge on each side on which this one has one. */
    boolean isBoundedLike(Passing other) {
        return (lowest == null || other.lowest != null) && (highest == null || other.highest != null);
    }

    private static boolean above(int compared, boolean edgePasses, boolean otherEdgePasses) {
        return compared > 0 || compared == 0 && (edgePasses || !otherEdgePasses);
    }
}
