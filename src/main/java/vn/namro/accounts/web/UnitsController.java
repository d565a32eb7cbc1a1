package vn.namro.accounts.web;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Authority;
import vn.namro.accounts.model.UnitView;
import vn.namro.calendar.OfficeTime;
import vn.namro.language.SearchWords;
import vn.namro.language.VietnameseOrder;
import vn.namro.organisation.Unit;
import vn.namro.organisation.Units;
import vn.namro.web.NotFound;
import vn.namro.web.TypedDay;

/** The tree of units, a level at a time, and a unit; it stands here because who may see what is asked of accounts. */
@Controller
class UnitsController {
    private final Units units;
    private final Authority authority;
    private final Clock clock;

    UnitsController(Units units, Authority authority, Clock clock) {
        this.units = units;
        this.authority = authority;
        this.clock = clock;
    }

    @GetMapping("/units")
    String list(Actor actor, @RequestParam(name = "as-of", defaultValue = "") String typedDay, @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String under, @RequestParam(defaultValue = "1") int sheet, Model model) {
        var scope = scope(typedDay);
        var view = new UnitView(units.now(), authority.units(actor, scope.day()), scope.day());
        var typed = q.strip();
        var tops = view.tops();
        Optional<Unit> at = Optional.empty();
        if (typed.isEmpty()) {
            at = under.isEmpty() && tops.size() == 1 ? Optional.of(tops.getFirst()) : view.find(under);
            if (at.isEmpty() && !under.isEmpty()) {
                throw new NotFound();
            }
        }
        var found = typed.isEmpty() ? at.map(unit -> bySector(view.children(unit.code()))).orElse(tops) : view.search(SearchWords.of(typed));
        int sheets = Math.max(1, Math.ceilDiv(found.size(), UnitsPage.ROWS));
        int shown = Math.clamp(sheet, 1, sheets);
        var rows = found.stream().skip((shown - 1L) * UnitsPage.ROWS).limit(UnitsPage.ROWS)
                .map(unit -> new UnitsPage.Row(unit, view.below(unit.code()))).toList();
        model.addAttribute("page", new UnitsPage(scope, typed, at.orElse(null), at.map(view::above).orElse(List.of()), rows,
                view.size(), found.size(), shown, sheets));
        return "organisation/units";
    }

    @GetMapping("/units/{code}")
    String one(Actor actor, @PathVariable String code, @RequestParam(name = "as-of", defaultValue = "") String typedDay, Model model) {
        var scope = scope(typedDay);
        var tree = units.now();
        var view = new UnitView(tree, authority.units(actor, scope.day()), scope.day());
        var unit = view.find(code).orElseThrow(NotFound::new);
        model.addAttribute("page", new UnitPage(scope, unit, view.above(unit), tree.spans(code), view.find(unit.parent()).orElse(null),
                seen(view, tree.predecessors(code)), seen(view, tree.successors(code)), view.children(code).size(), view.below(code)));
        return "organisation/unit";
    }

    private static List<Unit> seen(UnitView view, Collection<String> codes) {
        return codes.stream().map(view::find).flatMap(Optional::stream).toList();
    }

    /** Units without a sector last. */
    private static List<Unit> bySector(List<Unit> children) {
        return children.stream().sorted(Comparator.comparing(Unit::sector, Comparator.nullsLast(VietnameseOrder.OF_TEXT))).toList();
    }

    private UnitsScope scope(String typed) {
        var today = OfficeTime.dayOf(clock.instant());
        var day = TypedDay.parse(typed);
        return new UnitsScope(day == null ? today : day, today, day == null && !typed.isBlank() ? typed : null);
    }
}
