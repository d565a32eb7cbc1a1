package vn.namro.resolution;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.PeriodLength;
import vn.namro.measure.Goal;
import vn.namro.measure.Metric;

/**
 * A target of a resolution.
 *
 * @param partOf the compound target that it is a part of
 * @param goal null for a COMPOUND and where a YES_NO leaves it out
 * @param time null for a COMPOUND
 * @param every how often a figure is due
 * @param within how figures join inside a span, null for the metric's own way
 * @param baseValue the frozen base, in the unit of what is counted
 * @param across null for a COMPOUND
 * @param tolerance by how much a miss is still nearly met, absolute in the unit of measure; null for never
 * @param minCoverage per cent of the expected units that must have reported
 */
public record Target(String code, String title, @Nullable String partOf, @Nullable String clause,
        @Nullable String breakthrough, Metric metric, @Nullable String unitOfMeasure, @Nullable Goal goal,
        @Nullable TimeRule time, PeriodLength every, @Nullable Within within, Base base, @Nullable BigDecimal baseValue,
        @Nullable Across across, @Nullable BigDecimal tolerance, BigDecimal minCoverage) {

    /** What a ratio is multiplied by to stand in the unit of measure. */
    public int scale() {
        return "%".equals(unitOfMeasure) ? 100 : "‰".equals(unitOfMeasure) ? 1000 : 1;
    }
}
