package vn.namro.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The zone in which days begin and end for every office that we serve. */
public final class OfficeTime {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private OfficeTime() {}

    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }
}
