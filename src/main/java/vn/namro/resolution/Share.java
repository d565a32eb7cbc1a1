package vn.namro.resolution;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.namro.measure.Goal;

/**
 * The part of a target that one unit answers for; without a goal it only says that the unit reports.
 *
 * @param comparesAsTarget whether only a value was given, which is compared as the target's own is
 */
public record Share(String target, String unit, @Nullable Goal goal, @Nullable BigDecimal baseValue,
        boolean comparesAsTarget) {

    public Share(String target, String unit, @Nullable Goal goal, @Nullable BigDecimal baseValue) {
        this(target, unit, goal, baseValue, false);
    }
}
