package vn.namro.progress.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.Period;
import vn.namro.language.CodeOrder;
import vn.namro.measure.Fraction;
import vn.namro.organisation.Organisation;
import vn.namro.progress.Coverage;
import vn.namro.progress.Judgement;
import vn.namro.progress.Reason;
import vn.namro.progress.SoFar;
import vn.namro.progress.Verdict;
import vn.namro.resolution.Across;
import vn.namro.resolution.Share;
import vn.namro.resolution.Target;
import vn.namro.resolution.TermOfOffice;
import vn.namro.resolution.TimeRule;
import vn.namro.reporting.Actual;

/** Judges one target that has figures of its own, as known on a day. */
final class TargetJudge {
    private final Target target;
    private final List<Share> shares;
    private final Organisation organisation;
    private final TermOfOffice term;
    private final TermGrid grid;
    private final Map<String, UnitLife> lives;
    private final Map<String, Series> series;
    private final LocalDate asOf;

    TargetJudge(Target target, List<Share> shares, List<Actual> rows, Organisation organisation, TermOfOffice term,
            TermGrid grid, Map<String, UnitLife> lives, LocalDate asOf) {
        this.target = target;
        this.shares = shares;
        this.organisation = organisation;
        this.term = term;
        this.grid = grid;
        this.lives = lives;
        this.asOf = asOf;
        series = Series.of(rows, grid, asOf);
    }

    Judgement judge() {
        boolean over = !asOf.isBefore(term.lastJudgedDay());
        var whole = assess(wholeSpans(), term.lastJudgedDay(), over);
        if (whole.said().reason() != Reason.UNDER_WAY) {
            return judgement(whole.said(), whole.trail());
        }
        var ended = endedSpans();
        if (ended.isEmpty()) {
            var nothing = new SoFar(Verdict.NOT_ASSESSABLE, Reason.COVERAGE, null, null, null,
                    new Coverage(0, whole.said().coverage().expected()), target.time() == TimeRule.EVERY_YEAR ? List.of() : null);
            return underWay(nothing, Figure.NONE, whole.said(), whole.trail());
        }
        var shortened = assess(ended, ended.getLast().lastDay(), true);
        var soFar = shortened.said();
        var rule = GoalRule.of(target.goal(), target);
        return underWay(new SoFar(soFar.verdict(), soFar.reason(), soFar.value(), attained(soFar, rule),
                exceeded(soFar, rule), soFar.coverage(), soFar.years()), soFar.figure(), soFar, shortened.trail());
    }

    private record Assessed(Assessment said, Trail trail) {}

    /** @param over whether the last day judged has passed */
    private Assessed assess(List<Span> spans, LocalDate lastDay, boolean over) {
        var reporters = Reporters.of(target, shares, organisation, term.organisation(), lives, lastDay);
        var goals = new UnitGoals(target, shares, lastDay);
        var expected = reporters.expected(lastDay);
        var units = series.keySet().stream().sorted(CodeOrder.NATURAL).map(lives::get).toList();
        var tiling = new Tiling(grid, reporters, target.every(), series, lastDay);
        var figures = new SpanFigures(target, grid, reporters, tiling, goals, units, expected, lives.values());
        return new Assessed(new Stage(target, asOf, lastDay, figures, goals, expected).assess(spans, over),
                new Trail(target, grid, series, figures, goals, expected, lastDay, spans));
    }

    private List<Span> wholeSpans() {
        return switch (target.time()) {
            case EVERY_YEAR, AVERAGE -> grid.years();
            case CUMULATIVE -> List.of(grid.wholeTerm());
            case LAST_YEAR -> List.of(grid.lastYear());
            case END_OF_TERM -> List.of(grid.span(Period.last(term.lastYear(), target.every())));
        };
    }

    private List<Span> endedSpans() {
        return switch (target.time()) {
            case EVERY_YEAR, AVERAGE -> grid.years().stream().filter(y -> !y.lastDay().isAfter(asOf)).toList();
            case CUMULATIVE -> ended(grid.wholeTerm());
            case LAST_YEAR -> ended(grid.lastYear());
            case END_OF_TERM -> List.of();
        };
    }

    private List<Span> ended(Span whole) {
        var ended = grid.ended(whole, target.every(), asOf);
        return ended == null ? List.of() : List.of(ended);
    }

    private @Nullable Fraction attained(Assessment assessment, GoalRule rule) {
        if (target.across() == Across.EVERY_UNIT) {
            int expected = assessment.coverage().expected();
            return assessment.value() == null || expected == 0 ? null
                    : assessment.value().times(100).dividedBy(Fraction.of(expected));
        }
        return rule.attainedPercent(assessment.value());
    }

    private @Nullable Fraction exceeded(Assessment assessment, GoalRule rule) {
        return target.across() == Across.EVERY_UNIT ? null : rule.exceededPercent(assessment.value(), assessment.verdict());
    }

    private Judgement judgement(Assessment a, Trail trail) {
        var rule = GoalRule.of(target.goal(), target);
        return new Judgement(target, a.verdict(), a.reason(), null, a.value(), a.figure().numerator(),
                a.figure().denominator(), attained(a, rule), exceeded(a, rule), a.coverage(), a.years(), trail.averaged(), a.settled(),
                trail.units(a), trail.missing());
    }

    private Judgement underWay(SoFar soFar, Figure figure, Assessment said, Trail trail) {
        return new Judgement(target, Verdict.NOT_ASSESSABLE, Reason.UNDER_WAY, soFar, soFar.figure(), figure.numerator(),
                figure.denominator(), soFar.attainedPercent(), null, soFar.coverage(), soFar.years(),
                soFar.figure() == null ? null : trail.averaged(), false, trail.units(said), trail.missing());
    }
}
