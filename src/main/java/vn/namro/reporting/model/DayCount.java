package vn.namro.reporting.model;

import java.time.LocalDate;
import vn.namro.calendar.WorkingDays;

/** How the days between the end of a period and the opening or closing of its reports are counted. */
public enum DayCount {
    DAYS,
    /** As {@link #DAYS}; a closing day on which no office works moves to the next on which all do. */
    DAYS_MOVED,
    WORKING_DAYS;

    LocalDate opening(LocalDate lastDay, int count, WorkingDays days) {
        return this == WORKING_DAYS ? days.after(lastDay, count) : lastDay.plusDays(count);
    }

    LocalDate closing(LocalDate lastDay, int count, WorkingDays days) {
        var day = opening(lastDay, count, days);
        return this == DAYS_MOVED ? days.onOrAfter(day) : day;
    }

    public String key() {
        return "reporting.day_count." + name();
    }
}
