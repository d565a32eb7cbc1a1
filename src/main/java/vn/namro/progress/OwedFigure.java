package vn.namro.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.Period;
import vn.namro.reporting.Actual;
import vn.namro.reporting.ActualStatus;

/**
 * A figure whose period has ended and that is not confirmed.
 *
 * @param unit the code of the unit that owes it
 * @param since the last day of the period
 * @param pending the latest row for it that is not confirmed, null when there is none
 */
public record OwedFigure(String target, String unit, Period period, LocalDate since, @Nullable Actual pending) {
    /** Whether it is the turn of the level above: the unit has handed in. */
    public boolean waits() {
        return pending != null && pending.status() == ActualStatus.SUBMITTED;
    }
}
