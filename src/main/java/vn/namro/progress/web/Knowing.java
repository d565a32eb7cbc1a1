package vn.namro.progress.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.OfficeTime;
import vn.namro.web.TypedDay;

/** The past day by whose end something is to be shown as it was known then. */
public final class Knowing {
    private Knowing() {}

    /** @return null for now: nothing, what is no day, and days that have not passed */
    public static @Nullable LocalDate parse(String typed, Clock clock) {
        var day = TypedDay.parse(typed);
        return day != null && day.isBefore(OfficeTime.dayOf(clock.instant())) ? day : null;
    }
}
