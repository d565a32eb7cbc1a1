package vn.namro.reporting.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.namro.accounts.Actor;
import vn.namro.documents.ListFile;
import vn.namro.organisation.Organisation;
import vn.namro.reporting.model.Cell;
import vn.namro.reporting.model.CellState;
import vn.namro.reporting.model.Owed;
import vn.namro.reporting.model.Recorded;
import vn.namro.reporting.model.Report;
import vn.namro.reporting.model.Schedule;
import vn.namro.reporting.store.KindStore;
import vn.namro.reporting.store.ReportStore;
import vn.namro.resolution.Resolutions;
import vn.namro.resolution.Resolved;

/** What a unit owes, period by period. */
@Controller
class ReportsController {
    private final VisibleTerms terms;
    private final Resolutions resolutions;
    private final ReportStore store;
    private final KindStore kinds;

    ReportsController(VisibleTerms terms, Resolutions resolutions, ReportStore store, KindStore kinds) {
        this.kinds = kinds;
        this.terms = terms;
        this.resolutions = resolutions;
        this.store = store;
    }

    @GetMapping("/reports")
    String list(Actor actor, @RequestParam(defaultValue = "") String term, Model model) {
        var visible = terms.of(actor);
        if (visible.isEmpty() && term.isEmpty()) {
            model.addAttribute("page", new ReportsPage(null, terms.today(), List.of(), List.of()));
            return "reporting/list";
        }
        var chosen = terms.choose(visible, term);
        var rows = actor.post().unit() == null ? List.<ReportsPage.Row>of() : rows(resolutions.now(chosen.code()).orElseThrow(), actor.post().unit());
        model.addAttribute("page", new ReportsPage(new TermChoice(chosen, visible), terms.today(), rows.stream().filter(row -> row.state().isOpen()).toList(),
                rows.stream().filter(row -> !row.state().isOpen()).toList()));
        return "reporting/list";
    }

    @GetMapping({"/reports.csv", "/reports.xlsx"})
    ListFile file(Actor actor, @RequestParam(defaultValue = "") String term) {
        var chosen = terms.choose(terms.of(actor), term);
        var rows = actor.post().unit() == null ? List.<ReportsPage.Row>of() : rows(resolutions.now(chosen.code()).orElseThrow(), actor.post().unit());
        return ListFile.of("reports", List.of("unit", "name", "period", "ended", "closes", "state", "reported", "owed", "reason"), rows.stream()
                .map(row -> Arrays.<@Nullable Object>asList(row.unit(), row.name(), row.period(), row.since(), row.closes(), row.state(), row.reported(), row.owed(), row.reason())).toList());
    }

    private List<ReportsPage.Row> rows(Resolved resolved, String own) {
        var rows = new ArrayList<ReportsPage.Row>();
        var schedule = kinds.schedule(resolved);
        for (var unit : withPredecessors(own, resolved.organisation(), new LinkedHashSet<>())) {
            rows.addAll(rowsOf(resolved, schedule, unit));
        }
        rows.sort(Comparator.comparing(ReportsPage.Row::since).reversed());
        return rows;
    }

    /** What a closed unit left open is its successor's to report. */
    private static Set<String> withPredecessors(String unit, Organisation organisation, Set<String> found) {
        if (found.add(unit)) {
            organisation.predecessors(unit).forEach(before -> withPredecessors(before, organisation, found));
        }
        return found;
    }

    private List<ReportsPage.Row> rowsOf(Resolved resolved, Schedule schedule, String unit) {
        var owed = new Owed(resolved);
        var term = resolved.term();
        var periods = owed.periods(unit, terms.today()).stream().filter(period -> !schedule.opens(owed.targets(unit, period), unit, period).isAfter(terms.today())).toList();
        var rows = store.rows(term.code(), resolved.targets(), List.of(unit), periods).stream()
                .collect(Collectors.groupingBy(one -> one.row().period(), Collectors.groupingBy(one -> one.row().target())));
        var drafted = store.drafted(term.code(), unit);
        var name = resolved.organisation().nameOn(unit, terms.today());
        return periods.stream().map(period -> {
            var own = rows.getOrDefault(period, java.util.Map.of());
            var cells = owed.targets(unit, period).stream().map(target -> Cell.of(target, own.getOrDefault(target.code(), List.<Recorded>of()))).toList();
            var report = new Report(unit, period, period.lastDay(term.calendar()), cells);
            return new ReportsPage.Row(unit, name, period, report.lastDay(), schedule.closes(owed.targets(unit, period), unit, period),
                    report.state(drafted.contains(period)), report.reported(), cells.size(), reasons(report));
        }).toList();
    }

    private static String reasons(Report report) {
        return report.cells().stream().map(cell -> cell.state() instanceof CellState.Returned(var row) ? row.note() : null).filter(Objects::nonNull)
                .distinct().collect(Collectors.joining("; "));
    }
}
