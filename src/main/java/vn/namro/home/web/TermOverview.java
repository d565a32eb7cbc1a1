package vn.namro.home.web;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.OfficeTime;
import vn.namro.calendar.Period;
import vn.namro.language.CodeOrder;
import vn.namro.organisation.Unit;
import vn.namro.progress.Judgement;
import vn.namro.progress.OwedFigure;
import vn.namro.progress.web.Scope;
import vn.namro.progress.web.Scopes;
import vn.namro.progress.web.Standing;
import vn.namro.reporting.ActualStatus;
import vn.namro.resolution.Target;

/** Draws from the records of a term what its leaders look for first. */
final class TermOverview {
    /** What was reached within this many days is new. */
    private static final int NEW_FOR = 90;

    private final Scope scope;
    private final Scopes scopes;
    private final LocalDate asOf;

    TermOverview(Scope scope, Scopes scopes) {
        this.scope = scope;
        this.scopes = scopes;
        asOf = scope.asOf();
    }

    OverviewPage.Term term() {
        var since = asOf.minusDays(NEW_FOR);
        var owed = scope.course().owed().stream().filter(one -> scope.sees(one.unit())).toList();
        return new OverviewPage.Term(scope, Standing.of(scope.judgement().targets()), since, reached(since), late(owed), waiting(owed), coming());
    }

    /** What is met for certain and was not before, or by the figures so far and was not then either. */
    private List<OverviewPage.Reached> reached(LocalDate since) {
        Map<String, Judgement> before = scopes.judgement(scope, since).stream().flatMap(then -> then.targets().stream())
                .collect(Collectors.toMap(judgement -> judgement.target().code(), judgement -> judgement));
        return scope.judgement().targets().stream().filter(one -> one.target().partOf() == null && isNew(one, before.get(one.target().code())))
                .map(OverviewPage.Reached::new).toList();
    }

    private static boolean isNew(Judgement now, @Nullable Judgement before) {
        boolean sure = now.verdict().isMetOrExceeded();
        return before == null ? Standing.shown(now).isMetOrExceeded()
                : sure ? !before.verdict().isMetOrExceeded() : Standing.shown(now).isMetOrExceeded() && !Standing.shown(before).isMetOrExceeded();
    }

    private List<OverviewPage.Late> late(List<OwedFigure> owed) {
        return byUnit(owed.stream().filter(one -> !one.waits()).toList()).entrySet().stream().map(entry -> {
            var oldest = oldest(entry.getValue());
            int returned = (int) entry.getValue().stream().filter(one -> one.pending() != null && one.pending().status() == ActualStatus.RETURNED).count();
            return new OverviewPage.Late(entry.getKey(), scope.name(entry.getKey()), entry.getValue().size(), returned, oldest.target(), oldest.since(),
                    ChronoUnit.DAYS.between(oldest.since(), asOf));
        }).sorted(Comparator.comparing(OverviewPage.Late::since).thenComparing(OverviewPage.Late::figures, Comparator.reverseOrder())).toList();
    }

    private List<OverviewPage.Waiting> waiting(List<OwedFigure> owed) {
        return byUnit(owed.stream().filter(OwedFigure::waits).toList()).entrySet().stream().map(entry -> {
            var first = entry.getValue().stream().min(Comparator.comparing(TermOverview::handedIn)).orElseThrow();
            return new OverviewPage.Waiting(entry.getKey(), scope.name(entry.getKey()), entry.getValue().size(), above(entry.getKey()), first.target(),
                    handedIn(first), ChronoUnit.DAYS.between(handedIn(first), asOf));
        }).sorted(Comparator.comparing(OverviewPage.Waiting::since).thenComparing(OverviewPage.Waiting::figures, Comparator.reverseOrder())).toList();
    }

    private static LocalDate handedIn(OwedFigure owed) {
        return OfficeTime.dayOf(Objects.requireNonNull(owed.pending()).recordedAt().instant());
    }

    private String above(String unit) {
        return scope.records().organisation().nearest(unit, asOf).map(Unit::parent).map(scope::name).orElse("");
    }

    private static Map<String, List<OwedFigure>> byUnit(List<OwedFigure> owed) {
        return owed.stream().collect(groupingBy(OwedFigure::unit, () -> new TreeMap<>(CodeOrder.NATURAL), Collectors.toList()));
    }

    private static OwedFigure oldest(List<OwedFigure> owed) {
        return owed.stream().min(Comparator.comparing(OwedFigure::since)).orElseThrow();
    }

    private List<OverviewPage.Coming> coming() {
        var course = scope.course();
        var byPeriod = new TreeMap<Period, List<String>>(Comparator.comparing((Period period) -> period.lastDay(scope.term().calendar()))
                .thenComparing(Comparator.naturalOrder()));
        for (Target target : scope.judgement().targets().stream().map(Judgement::target).toList()) {
            var next = course.next(target);
            if (next != null) {
                byPeriod.computeIfAbsent(next, _ -> new java.util.ArrayList<>()).add(target.code());
            }
        }
        return byPeriod.entrySet().stream().map(entry -> {
            var day = entry.getKey().lastDay(scope.term().calendar());
            return new OverviewPage.Coming(entry.getKey(), day, ChronoUnit.DAYS.between(asOf, day), entry.getValue());
        }).toList();
    }
}
