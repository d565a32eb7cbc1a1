package vn.namro.resolution;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.PeriodLength;
import vn.namro.measure.Goal;
import vn.namro.measure.Metric;

/**
 * A target of a resolution. What was left out stays left out, so that a folder goes out as it came in; the questions
 * answer with the default.
 *
 * @param partOf the compound target that it is a part of
 * @param goal null for a COMPOUND and where a YES_NO leaves it out
 * @param time null for a COMPOUND
 * @param givenEvery how often a figure is due, null when it is not said: ask {@link #every()}
 * @param within how figures join inside a span, null for the metric's own way
 * @param givenBase what the figure is set against, null when it is not said: ask {@link #base()}
 * @param baseValue the frozen base, in the unit of what is counted
 * @param across null for a COMPOUND
 * @param tolerance by how much a miss is still nearly met, absolute in the unit of measure; null for never
 * @param givenMinCoverage per cent of the expected units that must have reported, null when it is not said: ask
 *        {@link #minCoverage()}
 */
public record Target(String code, String title, @Nullable String partOf, @Nullable String clause,
        @Nullable String breakthrough, Metric metric, @Nullable String unitOfMeasure, @Nullable Goal goal,
        @Nullable TimeRule time, @Nullable PeriodLength givenEvery, @Nullable Within within, @Nullable Base givenBase,
        @Nullable BigDecimal baseValue, @Nullable Across across, @Nullable BigDecimal tolerance,
        @Nullable BigDecimal givenMinCoverage) {

    private static final BigDecimal EVERY_UNIT_THAT_OWES = BigDecimal.valueOf(100);

    /** Every year unless another length is given. */
    public PeriodLength every() {
        return givenEvery == null ? PeriodLength.YEAR : givenEvery;
    }

    public Base base() {
        return givenBase == null ? Base.CURRENT : givenBase;
    }

    /** 100 unless another share of the units is given. */
    public BigDecimal minCoverage() {
        return givenMinCoverage == null ? EVERY_UNIT_THAT_OWES : givenMinCoverage;
    }

    /** What a ratio is multiplied by to stand in the unit of measure. */
    public int scale() {
        return "%".equals(unitOfMeasure) ? 100 : "‰".equals(unitOfMeasure) ? 1000 : 1;
    }
}
