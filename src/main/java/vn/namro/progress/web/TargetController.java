package vn.namro.progress.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.namro.accounts.Actor;
import vn.namro.calendar.Period;
import vn.namro.calendar.PeriodLength;
import vn.namro.documents.ListFile;
import vn.namro.language.CodeOrder;
import vn.namro.measure.Fraction;
import vn.namro.measure.Goal;
import vn.namro.measure.Metric;
import vn.namro.progress.Judgement;
import vn.namro.progress.TermCourse;
import vn.namro.progress.UnitFigure;
import vn.namro.resolution.Amendment;
import vn.namro.resolution.Base;
import vn.namro.resolution.Target;
import vn.namro.resolution.TargetVersion;
import vn.namro.web.NotFound;

/** One target, and one unit's figure of it. */
@Controller
class TargetController {
    private final Scopes scopes;
    private final AdoptedBy adoptedBy;

    TargetController(Scopes scopes, AdoptedBy adoptedBy) {
        this.scopes = scopes;
        this.adoptedBy = adoptedBy;
    }

    @GetMapping("/targets/{code}")
    String target(Actor actor, @PathVariable String code, @RequestParam(defaultValue = "") String term,
            @RequestParam(name = "as-of", defaultValue = "") String day, Model model) {
        var scope = scopes.require(actor, term, day);
        var versions = scopes.versions(scope, code);
        if (!versions.isEmpty() && versions.getFirst().withdrawn()) {
            model.addAttribute("page", new WithdrawnPage(scope, versions));
            return "progress/withdrawn";
        }
        var judgement = find(scope, code);
        var target = judgement.target();
        var course = scope.course();
        var seen = judgement.units().stream().filter(unit -> scope.sees(unit.unit())).toList();
        model.addAttribute("page", new TargetPage(scope, judgement, decisive(judgement), parts(scope, target, course), courses(judgement, course),
                units(scope, judgement, seen), judgement.units().size() - seen.size(),
                scope.records().clauses().stream().filter(clause -> clause.code().equals(target.clause())).findFirst().orElse(null),
                scope.records().breakthroughs().stream().filter(one -> one.code().equals(target.breakthrough())).findFirst().orElse(null),
                versions, adoptedBy.of(actor, scope.term().code(), target.clause()), scopes.sets(actor, scope)));
        return "progress/target";
    }

    /** The units that make a target's figure, those that the visitor may see. */
    @GetMapping({"/targets/{code}/units.csv", "/targets/{code}/units.xlsx"})
    ListFile units(Actor actor, @PathVariable String code, @RequestParam(defaultValue = "") String term,
            @RequestParam(name = "as-of", defaultValue = "") String day) {
        var scope = scopes.require(actor, term, day);
        var judgement = find(scope, code);
        var seen = judgement.units().stream().filter(unit -> scope.sees(unit.unit())).toList();
        return ListFile.of("units-of-target-" + scope.asOf(), List.of("target", "unit", "name", "closed", "reported", "figure", "numerator", "denominator", "goal", "value", "percent", "verdict"),
                units(scope, judgement, seen).stream().map(row -> line(judgement, row)).toList());
    }

    private static List<@Nullable Object> line(Judgement judgement, TargetPage.Unit row) {
        var figure = row.figure();
        var goal = figure.goal();
        return Arrays.asList(judgement.target().code(), figure.unit(), row.name(), figure.closed() ? "yes" : "no", figure.reported() ? "yes" : "no",
                BoardController.decimal(figure.figure()), BoardController.decimal(figure.numerator()), BoardController.decimal(figure.denominator()),
                goal == null ? null : goal.comparison().symbol(), goal == null ? null : goal.value(), BoardController.decimal(row.percent()), figure.verdict());
    }

    @GetMapping("/targets/{code}/units/{unit}")
    String figure(Actor actor, @PathVariable String code, @PathVariable String unit, @RequestParam(defaultValue = "") String term,
            @RequestParam(name = "as-of", defaultValue = "") String day, Model model) {
        var scope = scopes.require(actor, term, day);
        // A target that was withdrawn is not judged; what was reported of it stays readable.
        var judgement = judged(scope, code).orElse(null);
        var target = judgement != null ? judgement.target() : withdrawn(scope, code);
        if (!scope.sees(unit)) {
            throw new NotFound();
        }
        var figure = judgement == null ? null : judgement.units().stream().filter(one -> one.unit().equals(unit)).findFirst().orElse(null);
        var rows = (judgement == null ? scopes.reported(scope, code) : scope.records().actuals()).stream()
                .filter(row -> row.target().equals(code) && row.unit().equals(unit) && (judgement == null || scope.knows(row))).toList();
        if (figure == null && rows.isEmpty()) {
            throw new NotFound();
        }
        model.addAttribute("page", new FigurePage(scope, target, unit, scope.name(unit), figure, judgement == null ? null : decisive(judgement), History.of(rows, figure),
                judgement == null ? List.of() : scope.course().owed().stream().filter(owed -> owed.target().equals(code) && owed.unit().equals(unit)).toList(),
                scopes.amendments(scope).deciding(code).map(Amendment::decision).orElse(null), judgement == null));
        return "progress/figure";
    }

    private Target withdrawn(Scope scope, String code) {
        return scopes.versions(scope, code).stream().findFirst().filter(TargetVersion::withdrawn).map(TargetVersion::target).orElseThrow(NotFound::new);
    }

    private static Optional<Judgement> judged(Scope scope, String code) {
        return scope.judgement().targets().stream().filter(one -> one.target().code().equals(code)).findFirst();
    }

    private static Judgement find(Scope scope, String code) {
        return judged(scope, code).orElseThrow(NotFound::new);
    }

    /** The first year that has the figure which decides. */
    private static @Nullable Period decisive(Judgement judgement) {
        var years = judgement.years();
        return years == null || judgement.figure() == null ? null
                : years.stream().filter(year -> judgement.figure().equals(year.figure())).map(year -> year.period()).findFirst().orElse(null);
    }

    private static List<BoardPage.Row> parts(Scope scope, Target whole, TermCourse course) {
        return scope.judgement().targets().stream().filter(one -> whole.code().equals(one.target().partOf()))
                .sorted(Comparator.comparing(one -> one.target().code(), CodeOrder.NATURAL))
                .map(part -> {
                    var years = course.course(part.target(), PeriodLength.YEAR);
                    return new BoardPage.Row(part, false, Bar.of(part, years.isEmpty() ? null : years.getLast()).orElse(null));
                }).toList();
    }

    private static List<TargetPage.Course> courses(Judgement judgement, TermCourse course) {
        var target = judgement.target();
        var courses = new ArrayList<TargetPage.Course>();
        for (var length : target.every() == PeriodLength.YEAR ? List.of(PeriodLength.YEAR) : List.of(PeriodLength.YEAR, target.every())) {
            var figures = course.course(target, length);
            if (!figures.isEmpty()) {
                courses.add(new TargetPage.Course(figures.stream().map(one -> new TargetPage.Step(one, judgement.years() == null ? null
                        : judgement.years().stream().filter(year -> year.period().equals(one.period())).findFirst().orElse(null))).toList(),
                        Chart.of(target, figures)));
            }
        }
        return courses;
    }

    private static List<TargetPage.Unit> units(Scope scope, Judgement judgement, List<UnitFigure> seen) {
        return seen.stream().map(unit -> new TargetPage.Unit(unit, scope.name(unit.unit()), percent(judgement.target(), unit),
                        judgement.missing().contains(unit.unit())))
                .sorted(Comparator.comparing((TargetPage.Unit unit) -> !unit.missing())
                        .thenComparing(unit -> brought(unit.figure()), Comparator.nullsLast(Comparator.<Fraction>reverseOrder()))
                        .thenComparing(unit -> unit.figure().unit(), CodeOrder.NATURAL)).toList();
    }

    private static @Nullable Fraction brought(UnitFigure unit) {
        return unit.numerator() != null ? unit.numerator() : unit.figure();
    }

    private static @Nullable Fraction percent(Target target, UnitFigure unit) {
        Goal goal = unit.goal();
        boolean counts = target.metric() == Metric.COUNT && target.base() != Base.FROZEN && goal != null && !goal.equals(target.goal());
        return !counts || goal.comparison().lowerIsBetter() || goal.value() == null || goal.value().signum() <= 0 || unit.figure() == null ? null
                : unit.figure().times(100).dividedBy(Objects.requireNonNull(Fraction.of(goal.value())));
    }
}
