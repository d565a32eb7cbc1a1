package vn.namro.progress.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.namro.reporting.Actual;

/**
 * How figures cover time: of one unit, the coarsest that tile a span without gap or overlap (rules S1 to S4).
 */
record Tiling(TermGrid grid, Reporters reporters, Map<String, Series> series) {

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
     * Whether nothing that is owed for a period is missing. Before a unit began its predecessors' figures fill the
     * period, all of them being needed; a unit without predecessor owes nothing then.
     */
    private boolean covers(UnitLife unit, int node) {
        if (figure(unit, node) != null) {
            return true;
        }
        if (reporters.isDue(unit, node)) {
            return !grid.isMonth(node) && coversParts(unit, node);
        }
        var predecessors = unit.predecessors();
        if (!predecessors.isEmpty() && predecessors.stream().allMatch(p -> covers(p, node))) {
            return true;
        }
        return grid.isMonth(node) ? predecessors.isEmpty() : coversParts(unit, node);
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

    /** The coarsest figures of a unit inside a span, in order of time. */
    List<Actual> rows(UnitLife unit, Span span) {
        if (!series.containsKey(unit.code())) {
            return List.of();
        }
        var rows = new ArrayList<Actual>();
        for (int node : span.nodes()) {
            collect(unit, node, rows);
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
