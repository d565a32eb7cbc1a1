package vn.namro.accounts.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Authority;
import vn.namro.accounts.Role;
import vn.namro.accounts.action.ChangeUnits;
import vn.namro.accounts.model.UnitView;
import vn.namro.calendar.OfficeTime;
import vn.namro.documents.ListFile;
import vn.namro.language.SearchWords;
import vn.namro.language.VietnameseOrder;
import vn.namro.organisation.Organisation;
import vn.namro.organisation.Unit;
import vn.namro.organisation.Units;
import vn.namro.web.NotFound;
import vn.namro.web.TypedDay;

/** The tree of units, a level at a time, and a unit; it stands here because who may see what is asked of accounts. */
@Controller
class UnitsController {
    private static final Set<Role> CHANGING = Set.of(Role.SECRETARIAT, Role.ADMINISTRATOR);

    private final Units units;
    private final ChangeUnits changeUnits;
    private final UnitChanges changes;
    private final Authority authority;
    private final Clock clock;

    UnitsController(Units units, ChangeUnits changeUnits, UnitChanges changes, Authority authority, Clock clock) {
        this.units = units;
        this.changeUnits = changeUnits;
        this.changes = changes;
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
                view.size(), found.size(), shown, sheets, changes(actor)));
        return "organisation/units";
    }

    /** Every unit that stands on the day, in the columns of an exchange folder. */
    @GetMapping({"/units.csv", "/units.xlsx"})
    ListFile file(Actor actor, @RequestParam(name = "as-of", defaultValue = "") String typedDay) {
        var day = scope(typedDay).day();
        var view = new UnitView(units.now(), authority.units(actor, day), day);
        return ListFile.of("units-" + day, List.of("code", "name", "kind", "sector", "parent", "valid_from", "valid_to", "successor", "members"),
                view.standing().stream().map(unit -> Arrays.<@Nullable Object>asList(unit.code(), unit.name(), unit.kind(), unit.sector(),
                        view.find(unit.parent()).map(Unit::code).orElse(null), unit.validFrom(), unit.validTo(), String.join(";", unit.successors()), unit.members())).toList());
    }

    @GetMapping("/units/{code}")
    String one(Actor actor, @PathVariable String code, @RequestParam(name = "as-of", defaultValue = "") String typedDay, Model model) {
        var scope = scope(typedDay);
        var tree = units.now();
        var view = new UnitView(tree, authority.units(actor, scope.day()), scope.day());
        var unit = view.find(code).orElseThrow(NotFound::new);
        var names = tree.spans(code).stream().map(Unit::parent).filter(Objects::nonNull).distinct().flatMap(parent -> view.find(parent).stream())
                .collect(Collectors.toMap(Unit::code, Unit::name));
        model.addAttribute("page", new UnitPage(scope, unit, view.above(unit), tree.spans(code), view.find(unit.parent()).orElse(null),
                seen(view, tree.predecessors(code)), seen(view, tree.successors(code)), view.children(code).size(), view.below(code),
                changes.of(code), verbs(actor, tree, code), changes(actor) && tree.ended(code) == null, names));
        return "organisation/unit";
    }

    private List<UnitVerb> verbs(Actor actor, Organisation tree, String code) {
        return changes(actor) && tree.ended(code) == null && changeUnits.mayChange(actor, code) ? UnitVerb.ofAUnit() : List.of();
    }

    /** As routes.csv says of the forms. */
    private static boolean changes(Actor actor) {
        return CHANGING.contains(actor.post().role());
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
