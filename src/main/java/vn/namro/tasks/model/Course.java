package vn.namro.tasks.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.namro.calendar.Period;
import vn.namro.calendar.PeriodLength;

/** How tasks went over time: those that fell due in each period, by the deadline that holds. */
public record Course(List<Point> points) {
    private static final int MONTHS = 12;
    private static final int QUARTERS = 8;

    public record Point(Period period, Tally tally) {}

    /**
     * The last twelve months, or eight quarters.
     *
     * @param byMonth the tasks that fell due in each month
     */
    public static Course of(Map<Period, Tally> byMonth, PeriodLength length, LocalDate today) {
        var last = length == PeriodLength.MONTH ? new Period(today.getYear(), length, today.getMonthValue())
                : new Period(today.getYear(), PeriodLength.QUARTER, (today.getMonthValue() + 2) / 3);
        return new Course(Stream.iterate(last, Period::before).limit(length == PeriodLength.MONTH ? MONTHS : QUARTERS).toList().reversed().stream()
                .map(period -> new Point(period, byMonth.entrySet().stream().filter(entry -> period.contains(entry.getKey())).map(Map.Entry::getValue)
                        .reduce(Tally.NONE, Tally::plus))).toList());
    }
}
