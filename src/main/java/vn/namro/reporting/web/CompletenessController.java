package vn.namro.reporting.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Authority;
import vn.namro.calendar.Period;
import vn.namro.calendar.ReportingCalendar;
import vn.namro.documents.ListFile;
import vn.namro.language.CodeOrder;
import vn.namro.organisation.Organisation;
import vn.namro.organisation.Unit;
import vn.namro.reporting.action.ReadCompleteness;
import vn.namro.reporting.model.Owed;
import vn.namro.resolution.Resolutions;

/** How complete the reports of the units below are, unit by unit and period by period. */
@Controller
class CompletenessController {
    /** More units than this are shown for one period at a time. */
    private static final int MANY = 1_000;

    private final VisibleTerms terms;
    private final Resolutions resolutions;
    private final ReadCompleteness readCompleteness;
    private final Authority authority;

    CompletenessController(VisibleTerms terms, Resolutions resolutions, ReadCompleteness readCompleteness, Authority authority) {
        this.terms = terms;
        this.resolutions = resolutions;
        this.readCompleteness = readCompleteness;
        this.authority = authority;
    }

    /** What was asked for, as it was typed. */
    record Asked(String term, String year, String period, String branch) {}

    @GetMapping("/completeness")
    String page(Actor actor, Asked asked, @RequestParam(defaultValue = "0") int from, Model model) {
        model.addAttribute("page", table(actor, asked, Math.max(from, 0)));
        return "reporting/completeness";
    }

    @GetMapping({"/completeness.csv", "/completeness.xlsx"})
    ListFile file(Actor actor, Asked asked) {
        var table = table(actor, asked, 0).table();
        return new ListFile("completeness", List.of("unit", "name", "period", "state", "late", "reported", "owed", "closes"), reader -> {
            for (var row : table == null ? List.<ReadCompleteness.Row>of() : table.rows()) {
                row.cells().forEach(cell -> reader.accept(Arrays.asList(row.unit(), row.name(), cell.period(), cell.completeness().state(),
                        cell.completeness().late() ? "yes" : "no", cell.completeness().reported(), cell.completeness().owed(), cell.closes())));
            }
        });
    }

    private CompletenessPage table(Actor actor, Asked asked, int from) {
        var visible = terms.of(actor);
        var term = Objects.requireNonNullElse(asked.term(), "");
        if (visible.isEmpty() && term.isEmpty()) {
            return CompletenessPage.none();
        }
        var chosen = terms.choose(visible, term);
        var resolved = resolutions.now(chosen.code()).orElseThrow();
        var today = terms.today();
        var seen = authority.units(actor, today);
        var branches = branches(resolved.organisation(), seen, today);
        var branch = branches.stream().map(Unit::code).filter(code -> code.equals(asked.branch())).findFirst().orElse("");
        var units = branch.isEmpty() ? seen : seen.stream().filter(unit -> resolved.organisation().isWithin(unit, branch, today)).collect(Collectors.toSet());
        var owed = new Owed(resolved);
        var years = owed.years(today);
        int year = years.stream().filter(one -> one.toString().equals(asked.year())).findFirst().orElse(years.isEmpty() ? chosen.firstYear() : years.getFirst());
        var all = owed.ofYear(year);
        // Null while the resolution has no target: nobody owes anything yet.
        var latest = all.isEmpty() ? null : latest(all, chosen.calendar(), today);
        var periods = all.stream().filter(one -> one.toString().equals(asked.period())).toList();
        var shown = !periods.isEmpty() ? periods : latest != null && units.size() > MANY ? List.of(latest) : all;
        var table = readCompleteness.of(resolved, owed, units, shown, today);
        return new CompletenessPage(new TermChoice(chosen, visible), table, year, years, all, periods.isEmpty() ? null : periods.getFirst(),
                latest == null || shown.contains(latest) ? latest : shown.getFirst(), branches, branch,
                level(actor, chosen.organisation(), branch), from);
    }

    private static String level(Actor actor, String organisation, String branch) {
        return !branch.isEmpty() ? branch : Objects.requireNonNullElse(actor.post().unit(), organisation);
    }

    /** The last period that has ended, else the first. */
    private static Period latest(List<Period> periods, ReportingCalendar calendar, LocalDate today) {
        return periods.stream().filter(period -> !period.lastDay(calendar).isAfter(today)).max(Comparator.comparing(period -> period.lastDay(calendar)))
                .orElse(periods.getFirst());
    }

    /** The units with others below them. */
    private static List<Unit> branches(Organisation organisation, Set<String> seen, LocalDate today) {
        var parents = organisation.units().stream().filter(unit -> unit.validOn(today) && seen.contains(unit.code())).map(Unit::parent)
                .filter(Objects::nonNull).filter(seen::contains).collect(Collectors.toSet());
        return parents.stream().sorted(CodeOrder.NATURAL).map(code -> organisation.on(code, today)).flatMap(Optional::stream).toList();
    }
}
