package vn.namro.progress.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.namro.accounts.Actor;
import vn.namro.calendar.PeriodLength;
import vn.namro.documents.ListFile;
import vn.namro.language.CodeOrder;
import vn.namro.measure.Fraction;
import vn.namro.progress.Judgement;
import vn.namro.progress.Verdict;

/** The targets of a term on one page and as a file. */
@Controller
class BoardController {
    private static final Comparator<Judgement> BY_CODE = Comparator.comparing(judgement -> judgement.target().code(), CodeOrder.NATURAL);

    private final Scopes scopes;

    BoardController(Scopes scopes) {
        this.scopes = scopes;
    }

    @GetMapping("/targets")
    String open(Actor actor, @RequestParam(defaultValue = "") String term, @RequestParam(name = "as-of", defaultValue = "") String day,
            @RequestParam(defaultValue = "") String breakthrough, @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "") String sort, Model model) {
        var filter = new BoardPage.Filter(breakthrough, verdict, sort);
        model.addAttribute("page", scopes.find(actor, term, day)
                .map(scope -> new BoardPage(scope, filter, rows(scope, filter), scope.records().breakthroughs()))
                .orElse(new BoardPage(null, filter, List.of(), List.of())));
        return "progress/board";
    }

    private static List<BoardPage.Row> rows(Scope scope, BoardPage.Filter filter) {
        var course = scope.course();
        var rows = new ArrayList<BoardPage.Row>();
        for (var judgement : inOrder(scope, filter)) {
            var years = course.course(judgement.target(), PeriodLength.YEAR);
            rows.add(new BoardPage.Row(judgement, judgement.target().partOf() != null,
                    Bar.of(judgement, years.isEmpty() ? null : years.getLast()).orElse(null)));
        }
        return rows;
    }

    /** What the filter leaves, parts after their whole; a whole stays when a part of it does. */
    private static List<Judgement> inOrder(Scope scope, BoardPage.Filter filter) {
        var all = scope.judgement().targets();
        var rows = new ArrayList<Judgement>();
        for (var whole : all.stream().filter(one -> one.target().partOf() == null).sorted(order(filter.sort())).toList()) {
            var family = new ArrayList<Judgement>();
            collect(whole, all, family);
            var kept = family.stream().filter(one -> passes(one, filter)).toList();
            if (!kept.isEmpty()) {
                rows.addAll(family.stream().filter(one -> one == whole || kept.contains(one)).toList());
            }
        }
        return rows;
    }

    private static void collect(Judgement whole, List<Judgement> all, List<Judgement> family) {
        family.add(whole);
        all.stream().filter(one -> whole.target().code().equals(one.target().partOf())).sorted(BY_CODE).forEach(part -> collect(part, all, family));
    }

    private static boolean passes(Judgement judgement, BoardPage.Filter filter) {
        return (filter.breakthrough().isEmpty() || filter.breakthrough().equals(judgement.target().breakthrough()))
                && (filter.verdict().isEmpty() || filter.verdict().equals(Standing.shown(judgement).name()));
    }

    private static Comparator<Judgement> order(String sort) {
        return switch (sort) {
            case "verdict" -> Comparator.comparing(Standing::shown, Comparator.<Verdict>naturalOrder()).thenComparing(BY_CODE);
            case "attained" -> Comparator.<Judgement, Fraction>comparing(Judgement::attainedPercent, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(BY_CODE);
            default -> BY_CODE;
        };
    }

    /** Figures as decimals with a point, six places at most; verdicts by their names, so that a machine can read the file. */
    @GetMapping({"/targets.csv", "/targets.xlsx"})
    ListFile file(Actor actor, @RequestParam(defaultValue = "") String term, @RequestParam(name = "as-of", defaultValue = "") String day) {
        var scope = scopes.require(actor, term, day);
        return ListFile.of("targets-" + scope.asOf(), List.of("code", "title", "part_of", "breakthrough", "unit_of_measure", "goal", "value", "value_to", "figure",
                "attained_percent", "reported", "expected", "verdict", "reason", "so_far"),
                inOrder(scope, new BoardPage.Filter("", "", "")).stream().map(BoardController::line).toList());
    }

    private static List<@Nullable Object> line(Judgement judgement) {
        var target = judgement.target();
        var goal = target.goal();
        var coverage = judgement.coverage();
        return Arrays.asList(target.code(), target.title(), target.partOf(), target.breakthrough(), target.unitOfMeasure(),
                goal == null ? null : goal.comparison().symbol(), goal == null ? null : goal.value(), goal == null ? null : goal.valueTo(),
                decimal(judgement.figure()), decimal(judgement.attainedPercent()), coverage == null ? null : coverage.reported(), coverage == null ? null : coverage.expected(),
                judgement.verdict().name(), judgement.reason(), judgement.soFar() == null ? null : judgement.soFar().verdict().name());
    }

    static @Nullable BigDecimal decimal(@Nullable Fraction figure) {
        return figure == null ? null : figure.signum() == 0 ? BigDecimal.ZERO : figure.toDecimal(6).stripTrailingZeros();
    }
}
