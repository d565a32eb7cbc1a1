package vn.namro.publishing.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.namro.calendar.OfficeTime;
import vn.namro.calendar.Period;
import vn.namro.language.CodeOrder;
import vn.namro.progress.TermJudgement;
import vn.namro.progress.TermRecords;
import vn.namro.progress.UnitFigure;
import vn.namro.publishing.model.TermReview.Late;
import vn.namro.publishing.model.TermReview.Reporting;
import vn.namro.publishing.model.TermReview.Unreported;
import vn.namro.reporting.Actual;
import vn.namro.reporting.ActualStatus;
import vn.namro.resolution.Target;
import vn.namro.resolution.TermOfOffice;

/** Which units owe figures and which handed them in late, as known on the day of the review. */
record ReportingState(ReviewWords words, Targets targets, UnaryOperator<String> unitName, int lateAfterDays) {

    private record Due(String target, String unit, Period period) {
        static Due of(Actual actual) {
            return new Due(actual.target(), actual.unit(), actual.period());
        }
    }

    Reporting of(TermRecords records, TermJudgement judgement) {
        var unreported = unreported(records.term(), judgement.asOf());
        var late = late(records, judgement);
        return new Reporting(unreported.isEmpty(), unreported, late, words.whole(unreported.size(), "reporting", "unreported_units"),
                words.whole(late.size(), "reporting", "late_units"), words.whole(lateAfterDays, "reporting", "late_after_days"));
    }

    private List<Unreported> unreported(TermOfOffice term, LocalDate asOf) {
        var owed = new TreeMap<String, List<String>>(CodeOrder.NATURAL);
        var waiting = new HashSet<String>();
        for (var judgement : targets.inOrder()) {
            if (!isDue(judgement.target(), term, asOf)) {
                continue;
            }
            var handedIn = judgement.units().stream().filter(figure -> !figure.pending().isEmpty()).map(UnitFigure::unit).collect(Collectors.toSet());
            for (var unit : judgement.missing()) {
                owed.computeIfAbsent(unit, _ -> new ArrayList<>()).add(targets.place(judgement));
                if (handedIn.contains(unit)) {
                    waiting.add(unit);
                }
            }
        }
        var lines = new ArrayList<Unreported>();
        owed.forEach((unit, places) -> lines.add(new Unreported(String.valueOf(lines.size() + 1), unitName.apply(unit), String.join(", ", places),
                words.words(waiting.contains(unit) ? "publishing.reporting.waiting" : "publishing.reporting.none"))));
        return lines;
    }

    /** Whether the first period for which a target asks figures has ended: before that nobody owes any. */
    private static boolean isDue(Target target, TermOfOffice term, LocalDate asOf) {
        var time = target.time();
        if (time == null) {
            return false; // a COMPOUND is owed by its parts
        }
        var first = switch (time) {
            case EVERY_YEAR, AVERAGE -> Period.year(term.firstYear());
            case CUMULATIVE -> Period.all(term.firstYear(), target.every()).getFirst();
            case LAST_YEAR -> Period.all(term.lastYear(), target.every()).getFirst();
            case END_OF_TERM -> Period.last(term.lastYear(), target.every());
        };
        return !first.lastDay(term.calendar()).isAfter(asOf);
    }

    /** The first hand-in decides: waiting for confirmation, or correcting later, makes nobody late. */
    private List<Late> late(TermRecords records, TermJudgement judgement) {
        var calendar = records.term().calendar();
        Map<String, List<Long>> days = new TreeMap<>(CodeOrder.NATURAL);
        lateHandIns(records, judgement).forEach((due, first) -> days.computeIfAbsent(due.unit(), _ -> new ArrayList<>())
                .add(ChronoUnit.DAYS.between(due.period().lastDay(calendar), OfficeTime.dayOf(first.recordedAt().instant()))));
        var lines = new ArrayList<Late>();
        days.forEach((unit, late) -> lines.add(new Late(String.valueOf(lines.size() + 1), unitName.apply(unit),
                words.whole(late.size(), "reporting", unit, "late_times"),
                words.whole(late.stream().max(Comparator.naturalOrder()).orElseThrow(), "reporting", unit, "longest_days"))));
        return lines;
    }

    /**
     * What was handed in for the first time after its day. Nearly every row is in time, so the late ones are looked for
     * first, and only for them whether something came before.
     */
    private Map<Due, Actual> lateHandIns(TermRecords records, TermJudgement judgement) {
        Set<String> judged = new HashSet<>();
        targets.inOrder().forEach(j -> judged.add(j.target().code()));
        var end = OfficeTime.endOf(judgement.asOf());
        var lastInstants = new HashMap<Period, Instant>();
        var late = new HashMap<Due, Actual>();
        var inTime = new ArrayList<Actual>();
        for (var actual : records.actuals()) {
            if (actual.status() != ActualStatus.DRAFT && actual.hasFigures() && judged.contains(actual.target())
                    && actual.recordedAt().instant().isBefore(end)) {
                var last = lastInstants.computeIfAbsent(actual.period(), period ->
                        OfficeTime.endOf(period.lastDay(records.term().calendar()).plusDays(lateAfterDays)));
                if (actual.recordedAt().instant().isBefore(last)) {
                    inTime.add(actual);
                } else {
                    late.merge(Due.of(actual), actual, (a, b) -> a.recordedAt().compareTo(b.recordedAt()) <= 0 ? a : b);
                }
            }
        }
        if (!late.isEmpty()) {
            inTime.forEach(actual -> late.remove(Due.of(actual)));
        }
        return late;
    }
}
