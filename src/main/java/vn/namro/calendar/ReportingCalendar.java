package vn.namro.calendar;

import java.time.LocalDate;

/** Where the months of reporting begin and end. */
public enum ReportingCalendar {
    /** Months as in the almanac. */
    CALENDAR,
    /** Month 05 runs from 15 April to 14 May, the year 2017 from 15/12/2016 to 14/12/2017. */
    ADMINISTRATIVE;

    LocalDate firstDayOfMonth(int year, int month) {
        var first = LocalDate.of(year, month, 1);
        return this == CALENDAR ? first : first.minusMonths(1).withDayOfMonth(15);
    }

    LocalDate lastDayOfMonth(int year, int month) {
        var first = LocalDate.of(year, month, 1);
        return this == CALENDAR ? first.plusMonths(1).minusDays(1) : first.withDayOfMonth(14);
    }
}
