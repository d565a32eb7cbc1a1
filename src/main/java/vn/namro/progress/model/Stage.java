package vn.namro.progress.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.namro.measure.Fraction;
import vn.namro.progress.Coverage;
import vn.namro.progress.Reason;
import vn.namro.progress.Verdict;
import vn.namro.progress.YearJudgement;
import vn.namro.resolution.Across;
import vn.namro.resolution.Target;
import vn.namro.resolution.TimeRule;

/** The judging of one target up to one last day: who is expected then, and what is joined by then. */
final class Stage {
    private final Target target;
    private final LocalDate asOf;
    private final LocalDate lastDay;
    private final SpanFigures figures;
    private final UnitGoals goals;
    private final List<UnitLife> expected;

    /** @param expected the units that owe figures, on the last day */
    Stage(Target target, LocalDate asOf, LocalDate lastDay, SpanFigures figures, UnitGoals goals, List<UnitLife> expected) {
        this.target = target;
        this.asOf = asOf;
        this.lastDay = lastDay;
        this.figures = figures;
        this.goals = goals;
        this.expected = expected;
    }

    /** @param over whether the last day that is judged has passed */
    Assessment assess(List<Span> spans, boolean over) {
        return target.time() == TimeRule.EVERY_YEAR ? everyYear(spans, over) : together(spans, over);
    }

    private Assessment together(List<Span> spans, boolean over) {
        return target.across() == Across.EVERY_UNIT ? everyUnit(spans, over) : asOne(spans, over);
    }

    private boolean enough(Coverage coverage) {
        return coverage.expected() > 0 && coverage.reaches(target.minCoverage());
    }

    /** The organisation's one figure against the target's goal. */
    private Assessment asOne(List<Span> spans, boolean over) {
        var figure = Figure.mean(spans.stream().map(span -> figures.across(span, hasEnded(span, over))).toList());
        var coverage = figures.coverage(spans);
        var rule = GoalRule.of(target.goal(), target);
        if (over && coverage.isComplete()) {
            return byFigure(figure, coverage, rule, null, spans);
        }
        var possible = figure.isAssessable() ? possible(rule, figure.bounds()) : Possible.ANY;
        if (possible.isSettled()) {
            return new Assessment(possible.lowest(), null, figure, coverage, null, possible, true, spans, Map.of());
        }
        return over && enough(coverage) ? byFigure(figure, coverage, rule, possible, spans)
                : notAssessable(over ? Reason.COVERAGE : Reason.UNDER_WAY, figure, coverage, possible, spans);
    }

    private Assessment byFigure(Figure figure, Coverage coverage, GoalRule rule, @Nullable Possible possible, List<Span> spans) {
        if (!figure.isAssessable()) {
            return notAssessable(figure.withoutDenominator() ? Reason.NO_DENOMINATOR : Reason.COVERAGE, figure, coverage,
                    possible == null ? Possible.only(Verdict.NOT_ASSESSABLE) : possible, spans);
        }
        var verdict = rule.verdict(figure.value());
        return new Assessment(verdict, null, figure, coverage, null, possible == null ? Possible.only(verdict) : possible, false, spans, Map.of());
    }

    private Assessment notAssessable(Reason reason, Figure figure, Coverage coverage, Possible possible, List<Span> spans) {
        return new Assessment(Verdict.NOT_ASSESSABLE, reason, figure, coverage, null, possible, false, spans, Map.of());
    }

    private boolean hasEnded(Span span, boolean over) {
        return over || !span.lastDay().isAfter(asOf);
    }

    /** Only of the sum of a COUNT, of all units or of the organisation itself, is it said that it has reached its goal exactly (V7). */
    private Possible possible(GoalRule rule, Bounds bounds) {
        boolean over = !asOf.isBefore(lastDay);
        boolean sum = target.across() == Across.SUM || target.across() == Across.OWN;
        return rule.possible(bounds, over && sum && figures.isGrowingCount());
    }

    /**
     * Each unit against its own goal; the worst decides, and the figure is how many surely meet it. A unit that has not
     * reported decides only by what can no longer change.
     */
    private Assessment everyUnit(List<Span> spans, boolean over) {
        var coverage = figures.coverage(spans);
        var verdicts = new HashMap<UnitLife, Verdict>();
        var possible = new ArrayList<Possible>();
        var deciding = new ArrayList<Verdict>();
        boolean anyFigure = false;
        for (var unit : expected) {
            var figure = ofUnit(unit, spans, over);
            boolean reported = over && figures.coversAll(unit, spans);
            if (figure == Figure.NONE && reported) {
                continue; // It owes nothing and gave nothing.
            }
            anyFigure |= figure.value() != null || figure.withoutDenominator();
            var one = ofOne(figure, GoalRule.of(goals.goal(unit), target), reported);
            possible.add(one);
            if (reported || one.isSettled()) {
                deciding.add(one.lowest());
            }
            if (reported || one.isSettled() || one.isSurelyMet()) {
                verdicts.put(unit, one.lowest());
            }
        }
        long met = verdicts.values().stream().filter(Verdict::isMetOrExceeded).count();
        var count = new Figure(anyFigure ? Fraction.of(met) : null, null, null, false, Bounds.OPEN);
        var worst = Possible.worst(possible);
        if (over && enough(coverage)) {
            var verdict = deciding.stream().reduce(Verdict::worst).orElse(Verdict.NOT_ASSESSABLE);
            var reason = verdict != Verdict.NOT_ASSESSABLE ? null : deciding.isEmpty() ? Reason.COVERAGE : Reason.NO_DENOMINATOR;
            return new Assessment(verdict, reason, count, coverage, null,
                    coverage.isComplete() ? Possible.only(verdict) : worst, false, spans, verdicts);
        }
        boolean settled = worst.isSettled() && worst.lowest() != Verdict.NOT_ASSESSABLE;
        return settled ? new Assessment(worst.lowest(), null, count, coverage, null, worst, true, spans, verdicts)
                : new Assessment(Verdict.NOT_ASSESSABLE, over ? Reason.COVERAGE : Reason.UNDER_WAY, count, coverage, null,
                        worst, false, spans, verdicts);
    }

    private Possible ofOne(Figure figure, GoalRule rule, boolean reported) {
        if (reported) {
            return Possible.only(figure.isAssessable() ? rule.verdict(figure.value()) : Verdict.NOT_ASSESSABLE);
        }
        return figure.isAssessable() ? possible(rule, figure.bounds()) : Possible.ANY;
    }

    /** A unit's figure over spans; where a span is over and covered it can no longer change. */
    private Figure ofUnit(UnitLife unit, List<Span> spans, boolean over) {
        var known = new ArrayList<Figure>();
        for (var span : spans) {
            var figure = figures.ofUnit(unit, span, lastDay);
            boolean complete = hasEnded(span, over) && figures.covers(unit, span);
            if (!complete || figure.value() != null || figure.withoutDenominator()) {
                known.add(complete ? figure.known() : figure);
            }
        }
        return known.isEmpty() ? Figure.NONE : Figure.mean(known);
    }

    /** Each year for itself; the worst decides, and one year that has failed cannot be made good. */
    private Assessment everyYear(List<Span> spans, boolean over) {
        var years = new ArrayList<Assessment>();
        for (var span : spans) {
            years.add(together(List.of(span), hasEnded(span, over)));
        }
        var coverage = figures.coverage(spans);
        var worst = years.stream().map(Assessment::verdict).reduce(Verdict::worst).orElseThrow();
        var decisive = leastFavourable(years);
        var figure = decisive == null ? Figure.NONE : decisive.figure();
        var decisiveSpans = decisive == null ? spans : decisive.decisive();
        Map<UnitLife, Verdict> unitVerdicts = decisive == null ? Map.of() : decisive.unitVerdicts();
        var judged = years.stream().map(y ->
                new YearJudgement(y.decisive().getFirst().period(), y.value(), y.verdict(), y.reason(), y.coverage())).toList();
        var possible = Possible.worst(years.stream().map(Assessment::possible).toList());
        boolean judgedByCoverage = over && enough(coverage);
        if (worst == Verdict.NOT_MET || possible.equals(Possible.only(worst)) || judgedByCoverage) {
            var reason = worst != Verdict.NOT_ASSESSABLE ? null : firstReason(years);
            return new Assessment(worst, reason, figure, coverage, judged, possible, reason == null && !judgedByCoverage, decisiveSpans, unitVerdicts);
        }
        if (possible.isSettled()) {
            return new Assessment(possible.lowest(), null, figure, coverage, judged, possible, true, decisiveSpans, unitVerdicts);
        }
        return new Assessment(Verdict.NOT_ASSESSABLE, over ? Reason.COVERAGE : Reason.UNDER_WAY, figure, coverage, judged,
                possible, false, decisiveSpans, unitVerdicts);
    }

    private static @Nullable Reason firstReason(List<Assessment> years) {
        return years.stream().map(Assessment::reason).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    }

    private @Nullable Assessment leastFavourable(List<Assessment> years) {
        var rule = GoalRule.of(target.goal(), target);
        Assessment least = null;
        for (var year : years) {
            if (year.value() != null && (least == null || favour(rule, year).compareTo(favour(rule, least)) < 0)) {
                least = year;
            }
        }
        return least;
    }

    private Fraction favour(GoalRule rule, Assessment year) {
        return target.across() == Across.EVERY_UNIT ? year.value() : rule.favour(year.value());
    }
}
