package vn.namro.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * The days on which an office works: Monday to Friday but for the days off that it has listed, since most public holidays
 * follow the moon or are set anew each year.
 */
public record WorkingDays(Set<LocalDate> daysOff) {
    public WorkingDays {
        daysOff = Set.copyOf(daysOff);
    }

    public boolean include(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !daysOff.contains(day);
    }

    /** The day itself where the office works, else the next day on which it does. */
    public LocalDate onOrAfter(LocalDate day) {
        var at = day;
        while (!include(at)) {
            at = at.plusDays(1);
        }
        return at;
    }
}
