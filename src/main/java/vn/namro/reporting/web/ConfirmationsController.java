package vn.namro.reporting.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Authority;
import vn.namro.calendar.Period;
import vn.namro.language.CodeOrder;
import vn.namro.reporting.model.Cell;
import vn.namro.reporting.model.Owed;
import vn.namro.reporting.model.Recorded;
import vn.namro.reporting.model.Report;
import vn.namro.reporting.store.ReportStore;
import vn.namro.resolution.Resolutions;
import vn.namro.resolution.Resolved;

/** What waits for confirmation in the units of an office, and how their reports stand. */
@Controller
class ConfirmationsController {
    private final VisibleTerms terms;
    private final Resolutions resolutions;
    private final ReportStore store;
    private final Authority authority;

    ConfirmationsController(VisibleTerms terms, Resolutions resolutions, ReportStore store, Authority authority) {
        this.terms = terms;
        this.resolutions = resolutions;
        this.store = store;
        this.authority = authority;
    }

    @GetMapping("/confirmations")
    String queue(Actor actor, @RequestParam(defaultValue = "") String term, @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "0") int from, Model model) {
        var visible = terms.of(actor);
        if (visible.isEmpty() && term.isEmpty()) {
            model.addAttribute("page", new ConfirmationsPage(null, List.of(), 0, List.of(), List.of(), List.of(), 0, false));
            return "reporting/queue";
        }
        var chosen = terms.choose(visible, term);
        var resolved = resolutions.now(chosen.code()).orElseThrow();
        var today = terms.today();
        var units = authority.units(actor, today);
        var queue = store.waiting(chosen.code()).stream().filter(one -> units.contains(one.unit()))
                .map(one -> new ConfirmationsPage.Waiting(one.unit(), resolved.organisation().nameOn(one.unit(), today), one.period(), one.figures(), one.since())).toList();
        var owed = new Owed(resolved);
        var years = owed.years(today);
        int shown = years.stream().filter(one -> one.toString().equals(year)).findFirst().orElse(years.isEmpty() ? chosen.firstYear() : years.getFirst());
        var periods = owed.ofYear(shown);
        int skipped = Math.max(from, 0);
        var some = units.stream().sorted(CodeOrder.NATURAL).filter(unit -> periods.stream().anyMatch(period -> !owed.targets(unit, period).isEmpty()))
                .skip(skipped).limit(ConfirmationsPage.UNITS + 1L).toList();
        boolean more = some.size() > ConfirmationsPage.UNITS;
        model.addAttribute("page", new ConfirmationsPage(new TermChoice(chosen, visible), queue, shown, years, periods,
                rows(resolved, owed, more ? some.subList(0, ConfirmationsPage.UNITS) : some, periods, today), skipped, more));
        return "reporting/queue";
    }

    private List<ConfirmationsPage.UnitRow> rows(Resolved resolved, Owed owed, List<String> units, List<Period> periods, LocalDate today) {
        var term = resolved.term();
        var rows = store.rows(term.code(), resolved.targets(), units, periods).stream().collect(Collectors.groupingBy(one -> one.row().unit(),
                Collectors.groupingBy(one -> one.row().period(), Collectors.groupingBy(one -> one.row().target()))));
        var made = new ArrayList<ConfirmationsPage.UnitRow>();
        for (var unit : units) {
            var own = rows.getOrDefault(unit, Map.of());
            var standings = periods.stream().map(period -> {
                var targets = period.lastDay(term.calendar()).isAfter(today) ? List.<vn.namro.resolution.Target>of() : owed.targets(unit, period);
                var cells = targets.stream().map(target -> Cell.of(target, own.getOrDefault(period, Map.of()).getOrDefault(target.code(), List.<Recorded>of()))).toList();
                return new ConfirmationsPage.Standing(period, cells.isEmpty() ? null
                        : new Report(unit, period, period.lastDay(term.calendar()), cells).state(false), Addresses.confirmation(term.code(), unit, period));
            }).toList();
            made.add(new ConfirmationsPage.UnitRow(unit, resolved.organisation().nameOn(unit, today), standings));
        }
        return made;
    }
}
