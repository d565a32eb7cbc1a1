package vn.namro.reference;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** A year, half, quarter or month; an administrative month runs from the 15th of the month before to the 14th. */
record Period(int year, Length length, int number, boolean administrative) {
    enum Length {
        MONTH(1), QUARTER(3), HALF(6), YEAR(12);

        final int months;

        Length(int months) {
            this.months = months;
        }

        /** The column `every`; empty means a year. */
        static Length every(String cell) {
            return cell.isEmpty() ? YEAR : valueOf(cell.toUpperCase(java.util.Locale.ROOT));
        }
    }

    static Period year(int year, boolean administrative) {
        return new Period(year, Length.YEAR, 1, administrative);
    }

    /** `2017`, `2017-H1`, `2017-Q3` or `2017-05`. */
    static Period parse(String cell, boolean administrative) {
        int year = Integer.parseInt(cell.substring(0, 4));
        if (cell.length() == 4) {
            return year(year, administrative);
        }
        String rest = cell.substring(5);
        return switch (rest.charAt(0)) {
            case 'H' -> new Period(year, Length.HALF, Integer.parseInt(rest.substring(1)), administrative);
            case 'Q' -> new Period(year, Length.QUARTER, Integer.parseInt(rest.substring(1)), administrative);
            default -> new Period(year, Length.MONTH, Integer.parseInt(rest), administrative);
        };
    }

    String written() {
        return switch (length) {
            case YEAR -> "%04d".formatted(year);
            case HALF -> "%04d-H%d".formatted(year, number);
            case QUARTER -> "%04d-Q%d".formatted(year, number);
            case MONTH -> "%04d-%02d".formatted(year, number);
        };
    }

    LocalDate firstDay() {
        YearMonth first = YearMonth.of(year, (number - 1) * length.months + 1);
        return administrative ? first.minusMonths(1).atDay(15) : first.atDay(1);
    }

    LocalDate lastDay() {
        YearMonth last = YearMonth.of(year, number * length.months);
        return administrative ? last.atDay(14) : last.atEndOfMonth();
    }

    /** The periods of the next finer length that tile this one; a month has none. */
    List<Period> parts() {
        return length == Length.MONTH ? List.of() : within(Length.values()[length.ordinal() - 1]);
    }

    /** The periods of a length, not longer than this one's, that tile it. */
    List<Period> within(Length finer) {
        int count = length.months / finer.months;
        List<Period> parts = new ArrayList<>();
        for (int number = (this.number - 1) * count + 1; number <= this.number * count; number++) {
            parts.add(new Period(year, finer, number, administrative));
        }
        return parts;
    }
}
