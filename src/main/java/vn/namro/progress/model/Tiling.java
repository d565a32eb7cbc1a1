package vn.namro.progress.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.PeriodLength;
import vn.namro.reporting.Actual;

/**
 * How figures cover time: of one unit, the coarsest that tile a span without gap or overlap (rules S1 to S4).
 *
 * @param lastDay the last day judged: what closes later is not closed yet
 */
record Tiling(TermGrid grid, Reporters reporters, PeriodLength every, Map<String, Series> series, LocalDate lastDay) {

    Series seriesOf(UnitLife unit) {
        return series.getOrDefault(unit.code(), Series.EMPTY);
    }

    private @Nullable Actual figure(UnitLife unit, int node) {
        var row = seriesOf(unit).at(node);
        return row != null && reporters.reports(unit, node) ? row : null;
    }

    boolean covers(UnitLife unit, Span span) {
        for (int node : span.nodes()) {
            if (!covers(unit, node)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether nothing that is owed for a period is missing. A period is due from a unit that reports on its last day. Before
     * a unit began its predecessors' figures fill the period, all of them being needed; without predecessor it owes nothing.
     */
    boolean covers(UnitLife unit, int node) {
        if (figure(unit, node) != null) {
            return true;
        }
        if (reporters.isDue(unit, node)) {
            return !grid.isMonth(node) && coversParts(unit, node);
        }
        var predecessors = unit.predecessorsClosedBefore(lastDay);
        if (!unit.hasBegunBy(grid.lastDay(node)) || (unit.validAtEndOf(node) && !predecessors.isEmpty())) {
            return predecessors.stream().allMatch(p -> covers(p, node));
        }
        return grid.length(node).compareTo(every) >= 0 || coversParts(unit, node);
    }

    private boolean coversParts(UnitLife unit, int node) {
        int start = grid.yearStart(node);
        for (int offset : grid.partOffsets(node)) {
            if (!covers(unit, start + offset)) {
                return false;
            }
        }
        return true;
    }

    /** The coarsest figures of a unit inside a span, in order of time, whether they tile it or not. */
    List<Actual> rows(UnitLife unit, Span span) {
        return rows(unit, span, _ -> true);
    }

    /**
     * The coarsest figures of what is tiled: the whole span or nothing, else node by node. What a closed unit reported is
     * part of the tiling of the unit that follows it.
     */
    List<Actual> tiledRows(UnitLife unit, Span span) {
        if (!span.whole()) {
            return rows(unit, span, node -> isTiled(unit, other -> covers(other, node), grid.lastDay(node)));
        }
        return isTiled(unit, other -> covers(other, span), span.lastDay()) ? rows(unit, span) : List.of();
    }

    private static boolean isTiled(UnitLife unit, Predicate<UnitLife> covers, LocalDate lastDay) {
        return covers.test(unit) || (unit.closedBefore(lastDay)
                && unit.successors().stream().anyMatch(successor -> isTiled(successor, covers, lastDay)));
    }

    private List<Actual> rows(UnitLife unit, Span span, IntPredicate wanted) {
        if (!series.containsKey(unit.code())) {
            return List.of();
        }
        var rows = new ArrayList<Actual>();
        for (int node : span.nodes()) {
            if (wanted.test(node)) {
                collect(unit, node, rows);
            }
        }
        return rows;
    }

    private void collect(UnitLife unit, int node, List<Actual> rows) {
        var row = figure(unit, node);
        if (row != null) {
            rows.add(row);
            return;
        }
        int start = grid.yearStart(node);
        for (int offset : grid.partOffsets(node)) {
            collect(unit, start + offset, rows);
        }
    }
}
