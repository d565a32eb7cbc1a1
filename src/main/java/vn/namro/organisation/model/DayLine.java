package vn.namro.organisation.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.SetDay;

/**
 * One line of a list of days.
 *
 * @param number of the line, from 1
 * @param typed as it was typed
 * @param from null where the line cannot be read
 * @param to the last day, the same for a single one
 */
public record DayLine(int number, String typed, @Nullable LocalDate from, @Nullable LocalDate to, SetDay.@Nullable Kind kind, String name) {
    /** Longer stretches are mistyped: Tết has nine days at most with its weekends. */
    public static final int LONGEST_STRETCH = 31;

    /** What a line says that is not as it should be. */
    public static DayLine unreadable(int number, String typed) {
        return new DayLine(number, typed, null, null, null, "");
    }

    boolean isReadable() {
        return from != null && to != null && kind != null && !to.isBefore(from) && to.isBefore(from.plusDays(LONGEST_STRETCH));
    }
}
