package vn.namro.reporting.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.namro.calendar.OfficeTime;
import vn.namro.calendar.Period;
import vn.namro.reporting.ActualStatus;
import vn.namro.resolution.Target;

/**
 * How complete the report of a unit for a period is.
 *
 * @param late whether a figure came after its closing day
 */
public record Completeness(State state, boolean late, int reported, int owed) {
    /** The most pressing last. */
    public enum State { NOT_OWED, NOT_DUE, CONFIRMED, HANDED_IN, OPEN, DRAFT, RETURNED, MISSING }

    private static final Completeness NOT_OWED = new Completeness(State.NOT_OWED, false, 0, 0);

    /** @param rows every row of the report, by target */
    public static Completeness of(String unit, Period period, List<Target> owed, Map<String, List<Recorded>> rows, boolean drafted, Schedule schedule,
            LocalDate today) {
        if (owed.isEmpty()) {
            return NOT_OWED;
        }
        var lastDay = period.lastDay(schedule.term().calendar());
        if (schedule.opens(owed, unit, period).isAfter(today)) {
            return new Completeness(State.NOT_DUE, false, 0, owed.size());
        }
        var cells = owed.stream().map(target -> Cell.of(target, rows.getOrDefault(target.code(), List.of()))).toList();
        var report = new Report(unit, period, lastDay, cells);
        boolean late = owed.stream().anyMatch(target -> cameAfter(rows.getOrDefault(target.code(), List.of()), target, unit, period, schedule));
        boolean missing = cells.stream().anyMatch(cell -> cell.state() instanceof CellState.Unreported && closedBefore(cell.target(), unit, period, schedule, today));
        return new Completeness(state(report, drafted, missing), late, report.reported(), cells.size());
    }

    private static State state(Report report, boolean drafted, boolean missing) {
        if (missing) {
            return State.MISSING;
        }
        return switch (report.state(drafted)) {
            case RETURNED -> State.RETURNED;
            case DRAFTED -> State.DRAFT;
            case UNREPORTED, PARTLY -> State.OPEN;
            case WAITING -> report.cells().stream().anyMatch(cell -> cell.state() instanceof CellState.Unreported) ? State.OPEN : State.HANDED_IN;
            case CONFIRMED -> State.CONFIRMED;
        };
    }

    private static boolean closedBefore(Target target, String unit, Period period, Schedule schedule, LocalDate today) {
        var closes = schedule.closes(target, unit, period);
        return closes != null && closes.isBefore(today);
    }

    private static boolean cameAfter(List<Recorded> rows, Target target, String unit, Period period, Schedule schedule) {
        var closes = schedule.closes(target, unit, period);
        return closes != null && rows.stream().map(Recorded::row).filter(row -> row.status() != ActualStatus.DRAFT && row.hasFigures())
                .map(row -> row.recordedAt().instant()).min(Comparator.<Instant>naturalOrder()).map(OfficeTime::dayOf).filter(day -> day.isAfter(closes)).isPresent();
    }
}
