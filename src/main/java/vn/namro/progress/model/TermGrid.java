package vn.namro.progress.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
                for (int i = 1; i <= length.perYear(); i++) {
                    var period = new Period(year, length, i);
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
        return new Span(List.of(node(period)), period, lastDay(node(period)));
    }

    /** The whole term as one span. */
    Span wholeTerm() {
        return new Span(years().stream().map(s -> s.nodes().getFirst()).toList(), null, term.lastJudgedDay());
    }

    Span lastYear() {
        return span(Period.year(term.lastYear()));
    }

    /**
     * What has ended of a span, in periods of one length, as the fewest periods that tile it; null when nothing has.
     */
    @org.jspecify.annotations.Nullable Span ended(Span whole, PeriodLength every, LocalDate asOf) {
        int firstYear = period(whole.nodes().getFirst()).year();
        int lastYear = period(whole.nodes().getLast()).year();
        Period last = null;
        for (int year = firstYear; year <= lastYear; year++) {
            for (int i = 1; i <= every.perYear(); i++) {
                var period = new Period(year, every, i);
                if (hasEnded(node(period), asOf)) {
                    last = period;
                }
            }
        }
        if (last == null) {
            return null;
        }
        var nodes = new ArrayList<Integer>();
        for (int year = firstYear; year < last.year(); year++) {
            nodes.add(node(Period.year(year)));
        }
        collectUpTo(Period.year(last.year()), last.lastMonth(), nodes);
        return new Span(nodes, null, lastDay(node(last)));
    }

    private void collectUpTo(Period period, int lastMonth, List<Integer> nodes) {
        if (period.lastMonth() <= lastMonth) {
            nodes.add(node(period));
        } else if (period.firstMonth() <= lastMonth) {
            period.parts().forEach(part -> collectUpTo(part, lastMonth, nodes));
        }
    }
}
