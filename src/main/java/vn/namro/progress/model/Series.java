package vn.namro.progress.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.OfficeTime;
import vn.namro.reporting.Actual;
import vn.namro.reporting.ActualStatus;

/**
 * What counts of one target and one unit, by period: of the rows known on a day and of a period ended by then, the
 * confirmed one recorded last (rule C1). A confirmed row without figures withdraws (C2).
 */
final class Series {
    static final Series EMPTY = new Series(0);

    private final @Nullable Actual[] counting;
    private final List<Actual> open = new ArrayList<>();

    private Series(int size) {
        counting = new Actual[size];
    }

    /** The series of every unit that has rows of one target. */
    static Map<String, Series> of(List<Actual> rows, TermGrid grid, LocalDate asOf) {
        var known = OfficeTime.endOf(asOf);
        var series = new HashMap<String, Series>();
        for (var row : rows) {
            if (!row.recordedAt().instant().isBefore(known) || !grid.holds(row.period())) {
                continue;
            }
            int node = grid.node(row.period());
            if (grid.hasEnded(node, asOf)) {
                series.computeIfAbsent(row.unit(), _ -> new Series(grid.size())).take(row, node);
            }
        }
        return series;
    }

    private void take(Actual row, int node) {
        if (row.status() != ActualStatus.CONFIRMED) {
            open.add(row);
        } else if (counting[node] == null || counting[node].recordedAt().compareTo(row.recordedAt()) < 0) {
            counting[node] = row;
        }
    }

    /** The row that gives the unit's figure for a period; null when there is none or it was withdrawn. */
    @Nullable Actual at(int node) {
        var row = counting.length == 0 ? null : counting[node];
        return row != null && row.hasFigures() ? row : null;
    }

    /** Rows not confirmed and later than what counts for their period: shown, never counted. */
    List<Actual> pending(TermGrid grid) {
        return open.isEmpty() ? List.of() : open.stream().filter(row -> {
            var counted = counting[grid.node(row.period())];
            return counted == null || counted.recordedAt().compareTo(row.recordedAt()) < 0;
        }).sorted(Comparator.comparing(Actual::period).thenComparing(Actual::recordedAt)).toList();
    }

    /** The latest figure of the term, of two that end together the longer period's. */
    @Nullable Actual latest(IntPredicate counts, TermGrid grid) {
        Actual latest = null;
        for (int node = 0; node < counting.length; node++) {
            var row = at(node);
            if (row != null && counts.test(node)
                    && (latest == null || grid.lastDay(node).isAfter(grid.lastDay(grid.node(latest.period()))))) {
                latest = row;
            }
        }
        return latest;
    }
}
