package vn.namro.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The days on which an office works: Monday to Friday but for the days off that it has listed, since most public holidays
 * follow the moon or are set anew each year, and the weekend days on which it makes up for one.
 *
 * @param made weekend days that are worked
 */
public record WorkingDays(Set<LocalDate> daysOff, Set<LocalDate> made) {
    /** Every Monday to Friday. */
    public static final WorkingDays OF_THE_WEEK = new WorkingDays(Set.of(), Set.of());

    public WorkingDays {
        daysOff = Set.copyOf(daysOff);
        made = Set.copyOf(made);
    }

    public static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    public boolean include(LocalDate day) {
        return !daysOff.contains(day) && (made.contains(day) || !isWeekend(day));
    }

    /** With further days off, as an office has its own besides those of the country; they go before what the country works. */
    public WorkingDays without(Collection<LocalDate> more) {
        var off = new HashSet<>(daysOff);
        off.addAll(more);
        return new WorkingDays(off, made);
    }

    /** The day itself where the office works, else the next day on which it does. */
    public LocalDate onOrAfter(LocalDate day) {
        var at = day;
        while (!include(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    /** So many working days after a day, the first being the next one that is worked; the day itself for 0. */
    public LocalDate after(LocalDate day, int count) {
        var at = day;
        for (int left = count; left > 0; left--) {
            at = onOrAfter(at.plusDays(1));
        }
        return at;
    }

    /** How many working days there are from one day to another, both counted. */
    public int between(LocalDate from, LocalDate to) {
        return Math.toIntExact(from.datesUntil(to.isBefore(from) ? from : to.plusDays(1)).filter(this::include).count());
    }
}
