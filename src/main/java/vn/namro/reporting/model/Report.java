package vn.namro.reporting.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.namro.calendar.Period;
import vn.namro.reporting.Actual;
import vn.namro.reporting.ActualStatus;
import vn.namro.reporting.NewActual;
import vn.namro.reporting.model.CellState.Confirmed;
import vn.namro.reporting.model.CellState.Returned;
import vn.namro.reporting.model.CellState.Unreported;
import vn.namro.reporting.model.CellState.Waiting;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;

/**
 * All that a unit owes for a period. What can be done to it answers the rows to be recorded, or every rule that it breaks;
 * what is confirmed counts until another figure is confirmed in its place.
 *
 * @param lastDay of the period
 */
public record Report(String unit, Period period, LocalDate lastDay, List<Cell> cells) {
    public static final int LONGEST_NOTE = 500;

    /** Hands figures in, all at once; a figure left out stays as it is. */
    public Outcome<List<NewActual>> submit(Map<String, Entry> entries, LocalDate today, String post) {
        var breaches = new ArrayList<Breach>();
        if (lastDay.isAfter(today)) {
            breaches.add(Breach.of(ReportRule.S2_PERIOD_HAS_ENDED));
        }
        if (entries.isEmpty()) {
            breaches.add(Breach.of(ReportRule.S5_SOMETHING_IS_HANDED_IN));
        }
        var rows = new ArrayList<NewActual>();
        entries.forEach((code, entry) -> {
            var cell = cell(code);
            breaches.addAll(cell.map(one -> breaches(one, entry)).orElseGet(() -> List.of(Breach.of(ReportRule.S1_UNIT_OWES_THE_FIGURE, code))));
            rows.add(new NewActual(code, unit, period, entry.value(), entry.numerator(), entry.denominator(), ActualStatus.SUBMITTED, post,
                    entry.note().isBlank() ? null : entry.note()));
        });
        return breaches.isEmpty() ? Outcome.done(rows) : Outcome.refused(breaches);
    }

    private static List<Breach> breaches(Cell cell, Entry entry) {
        var code = cell.target().code();
        var breaches = new ArrayList<>(ActualRules.figures(cell.target().metric(), entry.value(), entry.numerator(), entry.denominator()));
        if (!entry.hasFigures()) {
            breaches.add(Breach.of(ReportRule.S5_SOMETHING_IS_HANDED_IN));
        }
        if (!cell.isOpen()) {
            breaches.add(Breach.of(ReportRule.S3_FIGURE_DOES_NOT_WAIT, code));
        }
        if (cell.standing() != null && entry.says(cell.standing())) {
            breaches.add(Breach.of(ReportRule.S6_CORRECTION_CHANGES_THE_FIGURE, code));
        }
        if (cell.standing() != null && entry.note().isBlank()) {
            breaches.add(Breach.of(ReportRule.S4_CORRECTION_SAYS_WHY, code));
        }
        if (entry.note().length() > LONGEST_NOTE) {
            breaches.add(Breach.of(ReportRule.S7_NOTE_IS_SHORT, code));
        }
        return breaches;
    }

    public Outcome<List<NewActual>> confirm(Set<String> targets, Answerer answerer) {
        var breaches = answer(targets, answerer);
        for (var code : targets) {
            if (cell(code).map(Cell::state).orElse(null) instanceof Waiting(_, var submitter) && answerer.account().equals(submitter)) {
                breaches.add(Breach.of(ReportRule.C3_NOT_BY_WHOEVER_SUBMITTED, code));
            }
        }
        return breaches.isEmpty() ? Outcome.done(rows(targets, row -> answered(row, ActualStatus.CONFIRMED, answerer.title(), row.note())))
                : Outcome.refused(breaches);
    }

    /** Gives figures back to the unit; they were never counted. */
    public Outcome<List<NewActual>> giveBack(Set<String> targets, String reason, Answerer answerer) {
        var breaches = answer(targets, answerer);
        if (reason.isBlank()) {
            breaches.add(Breach.of(ReportRule.C5_RETURN_SAYS_WHY));
        } else if (reason.length() > LONGEST_NOTE) {
            breaches.add(Breach.of(ReportRule.S7_NOTE_IS_SHORT, period));
        }
        return breaches.isEmpty() ? Outcome.done(rows(targets, row -> answered(row, ActualStatus.RETURNED, answerer.title(), reason)))
                : Outcome.refused(breaches);
    }

    private List<Breach> answer(Set<String> targets, Answerer answerer) {
        var breaches = new ArrayList<Breach>();
        if (!answerer.above()) {
            breaches.add(Breach.of(ReportRule.C4_ANSWERED_FROM_ABOVE));
        }
        if (targets.isEmpty()) {
            breaches.add(Breach.of(ReportRule.C2_SOMETHING_IS_CHOSEN));
        }
        targets.stream().filter(code -> cell(code).filter(cell -> cell.state() instanceof Waiting).isEmpty()).sorted()
                .forEach(code -> breaches.add(Breach.of(ReportRule.C1_FIGURE_WAITS, code)));
        return breaches;
    }

    private List<NewActual> rows(Set<String> targets, java.util.function.Function<Actual, NewActual> made) {
        return cells.stream().filter(cell -> targets.contains(cell.target().code()) && cell.state() instanceof Waiting)
                .map(cell -> made.apply(((Waiting) cell.state()).row())).toList();
    }

    private static NewActual answered(Actual row, ActualStatus status, String post, @org.jspecify.annotations.Nullable String note) {
        return new NewActual(row.target(), row.unit(), row.period(), row.value(), row.numerator(), row.denominator(), status, post, note);
    }

    public Optional<Cell> cell(String target) {
        return cells.stream().filter(cell -> cell.target().code().equals(target)).findFirst();
    }

    /** @param drafted whether a draft of it is kept */
    public ReportState state(boolean drafted) {
        if (cells.stream().anyMatch(cell -> cell.state() instanceof Returned)) {
            return ReportState.RETURNED;
        }
        if (drafted) {
            return ReportState.DRAFTED;
        }
        if (cells.stream().anyMatch(cell -> cell.state() instanceof Waiting)) {
            return ReportState.WAITING;
        }
        long confirmed = cells.stream().filter(cell -> cell.state() instanceof Confirmed).count();
        return confirmed == cells.size() ? ReportState.CONFIRMED : confirmed > 0 ? ReportState.PARTLY : ReportState.UNREPORTED;
    }

    /** How many figures were handed in and not given back. */
    public int reported() {
        return (int) cells.stream().filter(cell -> !(cell.state() instanceof Unreported || cell.state() instanceof Returned)).count();
    }
}
