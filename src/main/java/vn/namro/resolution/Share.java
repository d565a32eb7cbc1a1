package vn.namro.resolution;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.namro.measure.Goal;

/** The part of a target that one unit answers for; without a goal it only says that the unit reports. */
public record Share(String target, String unit, @Nullable Goal goal, @Nullable BigDecimal baseValue) {}
