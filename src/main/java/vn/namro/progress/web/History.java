package vn.namro.progress.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.Period;
import vn.namro.progress.UnitFigure;
import vn.namro.progress.web.FigurePage.OfPeriod;
import vn.namro.progress.web.FigurePage.Row;
import vn.namro.progress.web.FigurePage.State;
import vn.namro.reporting.Actual;
import vn.namro.reporting.ActualStatus;

/** Every row of one unit for one target, newest period and newest row first, with what became of each. */
final class History {
    private History() {}

    static List<OfPeriod> of(List<Actual> rows, @Nullable UnitFigure figure) {
        var periods = new TreeMap<Period, List<Actual>>();
        rows.forEach(row -> periods.computeIfAbsent(row.period(), _ -> new ArrayList<>()).add(row));
        return periods.descendingMap().entrySet().stream().map(entry -> new OfPeriod(entry.getKey(), rows(entry.getValue(), figure))).toList();
    }

    private static List<Row> rows(List<Actual> rows, @Nullable UnitFigure figure) {
        var ordered = rows.stream().sorted(Comparator.comparing(Actual::recordedAt).reversed()).toList();
        var standing = ordered.stream().filter(row -> row.status() == ActualStatus.CONFIRMED).findFirst().orElse(null);
        return ordered.stream().map(row -> new Row(row, state(row, standing, figure))).toList();
    }

    private static State state(Actual row, @Nullable Actual standing, @Nullable UnitFigure figure) {
        if (row.status() == ActualStatus.CONFIRMED) {
            if (!row.equals(standing)) {
                return State.SUPERSEDED;
            }
            return !row.hasFigures() ? State.WITHDRAWN : figure != null && figure.rows().contains(row) ? State.COUNTED : State.CONFIRMED;
        }
        if (standing != null && standing.recordedAt().compareTo(row.recordedAt()) > 0) {
            return row.status() == ActualStatus.RETURNED ? State.RETURNED : State.SUPERSEDED;
        }
        return switch (row.status()) {
            case SUBMITTED -> State.SUBMITTED;
            case RETURNED -> State.RETURNED;
            default -> State.DRAFT;
        };
    }
}
