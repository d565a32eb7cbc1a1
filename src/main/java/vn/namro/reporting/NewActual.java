package vn.namro.reporting;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.Period;

/**
 * A figure that is about to be recorded.
 *
 * @param value the figure, null for a RATIO, which has numerator and denominator instead
 * @param post the title of the post that records it
 */
public record NewActual(String target, String unit, Period period, @Nullable BigDecimal value, @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator, ActualStatus status, @Nullable String post, @Nullable String note) {

    public Actual recordedAt(RecordedAt instant) {
        return new Actual(target, unit, period, value, numerator, denominator, status, instant, post, note);
    }
}
