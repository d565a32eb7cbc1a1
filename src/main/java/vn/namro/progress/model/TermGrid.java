package vn.namro.progress.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.Period;
import vn.namro.calendar.PeriodLength;
import vn.namro.resolution.TermOfOffice;

/**
 * The periods of the judged years as a tree of nodes: nineteen a year (the year, two halves, four quarters, twelve
 * months), numbered, so that figures of a unit stand in an array.
 */
final class TermGrid {
    private static final int PER_YEAR = 19;
    private static final int[] FIRST_OF_LENGTH = {0, 1, 3, 7};
    private static final int[][] PARTS = parts();

    private final TermOfOffice term;
    private final LocalDate[] firstDays;
    private final LocalDate[] lastDays;
    private final Period[] periods;

    TermGrid(TermOfOffice term) {
        this.term = term;
        int size = term.years() * PER_YEAR;
        firstDays = new LocalDate[size];
        lastDays = new LocalDate[size];
        periods = new Period[size];
        for (int year = term.firstYear(); year <= term.lastYear(); year++) {
            for (var length : PeriodLength.values()) {
                for (var period : Period.all(year, length)) {
                    int node = node(period);
                    periods[node] = period;
                    firstDays[node] = period.firstDay(term.calendar());
                    lastDays[node] = period.lastDay(term.calendar());
                }
            }
        }
    }

    private static int[][] parts() {
        var parts = new int[PER_YEAR][];
        parts[0] = new int[] {1, 2};
        for (int half = 0; half < 2; half++) {
            parts[1 + half] = new int[] {3 + 2 * half, 4 + 2 * half};
        }
        for (int quarter = 0; quarter < 4; quarter++) {
            parts[3 + quarter] = new int[] {7 + 3 * quarter, 8 + 3 * quarter, 9 + 3 * quarter};
        }
        for (int month = 0; month < 12; month++) {
            parts[7 + month] = new int[0];
        }
        return parts;
    }

    int size() {
        return periods.length;
    }

    boolean holds(Period period) {
        return period.year() >= term.firstYear() && period.year() <= term.lastYear();
    }

    int node(Period period) {
        return (period.year() - term.firstYear()) * PER_YEAR + FIRST_OF_LENGTH[period.length().ordinal()] + period.index() - 1;
    }

    Period period(int node) {
        return periods[node];
    }

    LocalDate firstDay(int node) {
        return firstDays[node];
    }

    LocalDate lastDay(int node) {
        return lastDays[node];
    }

    boolean hasEnded(int node, LocalDate asOf) {
        return !lastDays[node].isAfter(asOf);
    }

    boolean isMonth(int node) {
        return node % PER_YEAR >= FIRST_OF_LENGTH[PeriodLength.MONTH.ordinal()];
    }

    PeriodLength length(int node) {
        return periods[node].length();
    }

    /** The finer periods of a node, as offsets from {@link #yearStart}. */
    int[] partOffsets(int node) {
        return PARTS[node % PER_YEAR];
    }

    int yearStart(int node) {
        return node - node % PER_YEAR;
    }

    List<Span> years() {
        return IntStream.rangeClosed(term.firstYear(), term.lastYear()).mapToObj(y -> span(Period.year(y))).toList();
    }

    Span span(Period period) {
        return new Span(List.of(node(period)), period, true, lastDay(node(period)));
    }

    /** The whole term as one span. */
    Span wholeTerm() {
        return new Span(years().stream().map(s -> s.nodes().getFirst()).toList(), null, true, term.lastJudgedDay());
    }

    Span lastYear() {
        return span(Period.year(term.lastYear()));
    }

    /** The periods of one length that have ended inside a span; null when none has. */
    @Nullable Span ended(Span whole, PeriodLength every, LocalDate asOf) {
        var ended = new ArrayList<Integer>();
        for (int yearNode : whole.nodes()) {
            for (int i = 1; i <= every.perYear(); i++) {
                int node = node(new Period(periods[yearNode].year(), every, i));
                if (hasEnded(node, asOf)) {
                    ended.add(node);
                }
            }
        }
        return ended.isEmpty() ? null : new Span(ended, null, false, lastDay(ended.getLast()));
    }
}
