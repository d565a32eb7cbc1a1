package vn.namro.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A named stretch of reporting time: {@code 2017}, {@code 2017-H1}, {@code 2017-Q3}, {@code 2017-05}.
 *
 * @param index from 1, inside the year
 */
public record Period(int year, PeriodLength length, int index) implements Comparable<Period> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?");

    public static Period year(int year) {
        return new Period(year, PeriodLength.YEAR, 1);
    }

    public static Optional<Period> parse(String text) {
        var m = FORM.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(m.group(1));
        if (m.group(2) != null) {
            return Optional.of(new Period(year, PeriodLength.HALF, Integer.parseInt(m.group(2))));
        }
        if (m.group(3) != null) {
            return Optional.of(new Period(year, PeriodLength.QUARTER, Integer.parseInt(m.group(3))));
        }
        return Optional.of(m.group(4) != null
                ? new Period(year, PeriodLength.MONTH, Integer.parseInt(m.group(4)))
                : year(year));
    }

    /** The last period of a length inside a year. */
    public static Period last(int year, PeriodLength length) {
        return new Period(year, length, length.perYear());
    }

    /** All periods of a length inside a year, in order. */
    public static List<Period> all(int year, PeriodLength length) {
        return IntStream.rangeClosed(1, length.perYear()).mapToObj(index -> new Period(year, length, index)).toList();
    }

    /** The period of the same length before this one. */
    public Period before() {
        return index > 1 ? new Period(year, length, index - 1) : last(year - 1, length);
    }

    public LocalDate firstDay(ReportingCalendar calendar) {
        return calendar.firstDayOfMonth(year, firstMonth());
    }

    public LocalDate lastDay(ReportingCalendar calendar) {
        return calendar.lastDayOfMonth(year, lastMonth());
    }

    /** The next finer periods that tile this one in order; none for a month. */
    public List<Period> parts() {
        return switch (length) {
            case YEAR -> parts(PeriodLength.HALF, 2);
            case HALF -> parts(PeriodLength.QUARTER, 2);
            case QUARTER -> parts(PeriodLength.MONTH, 3);
            case MONTH -> List.of();
        };
    }

    private List<Period> parts(PeriodLength finer, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Period(year, finer, (index - 1) * count + i)).toList();
    }

    /** Whether the other period lies inside this one or is it. */
    public boolean contains(Period other) {
        return year == other.year && firstMonth() <= other.firstMonth() && other.lastMonth() <= lastMonth();
    }

    public int firstMonth() {
        return (index - 1) * length.months() + 1;
    }

    public int lastMonth() {
        return index * length.months();
    }

    /** By first month, the longer before the shorter. */
    @Override
    public int compareTo(Period other) {
        int byStart = Integer.compare(year * 12 + firstMonth(), other.year * 12 + other.firstMonth());
        return byStart != 0 ? byStart : length.compareTo(other.length);
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        return switch (length) {
            case YEAR -> String.format(Locale.ROOT, "%04d", year);
            case HALF -> String.format(Locale.ROOT, "%04d-H%d", year, index);
            case QUARTER -> String.format(Locale.ROOT, "%04d-Q%d", year, index);
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", year, index);
        };
    }
}
