package vn.namro.reporting;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.Period;

/**
 * What one unit reported on one target for one period. It is a fact: a later one supersedes it, a confirmed one without
 * figures withdraws what stood before.
 *
 * @param value the figure, null for a RATIO, which has numerator and denominator instead
 * @param by the post that recorded it
 */
public record Actual(String target, String unit, Period period, @Nullable BigDecimal value,
        @Nullable BigDecimal numerator, @Nullable BigDecimal denominator, ActualStatus status, RecordedAt recordedAt,
        @Nullable String by, @Nullable String note) {

    public boolean hasFigures() {
        return value != null || numerator != null || denominator != null;
    }
}
