package vn.namro.calendar;

import java.time.LocalDate;

/**
 * What a decision makes of a day.
 *
 * @param name of the holiday, or why the day is worked
 * @param decision its number, {@code decided} its date: numbers repeat from year to year
 */
public record SetDay(LocalDate day, Kind kind, String name, String decision, LocalDate decided) {
    /** What is made of it. */
    public enum Kind {
        OFF,
        /** A weekend day that is worked to make up for a day off. */
        MADE,
        /** What was set before holds no longer. */
        AS_IN_THE_WEEK
    }
}
