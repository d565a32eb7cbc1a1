package vn.namro.congress.proceedings.action;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.namro.calendar.OfficeTime;

/** The clock of a made-up day, put forward from one thing that happens to the next. */
final class DayClock extends Clock {
    private Instant now = Instant.EPOCH;

    /** In office time. */
    void at(LocalDate day, int hour, int minute) {
        now = day.atTime(hour, minute).atZone(OfficeTime.ZONE).toInstant();
    }

    void later(int seconds) {
        now = now.plusSeconds(seconds);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return OfficeTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
