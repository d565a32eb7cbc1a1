package vn.namro.reporting.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.PeriodLength;
import vn.namro.calendar.WorkingDays;

/**
 * A kind of report in the calendar of a term: who reports what, how often, and in which days.
 *
 * @param targets codes; none for every target whose figures are due in periods of that length
 * @param units codes of units that report with all that is below them; none for every unit
 * @param opens so many days after the last day of the period; 0 on that day
 * @param closes so many days after the last day of the period; null when it never does
 * @param counting how those days are counted
 * @param evidence the endings of files that prove its figures; none for any that is taken
 */
public record ReportKind(String code, String name, PeriodLength length, List<String> targets, List<String> units, int opens, @Nullable Integer closes,
        DayCount counting, Confirmer confirmer, List<String> evidence) {
    public ReportKind {
        targets = List.copyOf(targets);
        units = List.copyOf(units);
        evidence = List.copyOf(evidence);
    }

    LocalDate opens(LocalDate lastDay, WorkingDays days) {
        return counting.opening(lastDay, opens, days);
    }

    @Nullable LocalDate closes(LocalDate lastDay, WorkingDays days) {
        return closes == null ? null : counting.closing(lastDay, closes, days);
    }
}
