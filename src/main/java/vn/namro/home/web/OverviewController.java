package vn.namro.home.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Role;
import vn.namro.calendar.OfficeTime;
import vn.namro.organisation.Organisation;
import vn.namro.organisation.Unit;
import vn.namro.organisation.Units;
import vn.namro.progress.web.Scopes;
import vn.namro.tasks.Tasks;

/** Where everybody comes in: how the term stands, and where to go. */
@Controller
class OverviewController {
    /** The roles that may open the list of tasks. */
    private static final Set<Role> READERS = EnumSet.of(Role.SECRETARIAT, Role.LEADER, Role.CLERK, Role.AUDITOR);

    private final Units units;
    private final Scopes scopes;
    private final Tasks tasks;
    private final Clock clock;

    OverviewController(Units units, Scopes scopes, Tasks tasks, Clock clock) {
        this.units = units;
        this.scopes = scopes;
        this.tasks = tasks;
        this.clock = clock;
    }

    @GetMapping("/")
    String open(Optional<Actor> actor, @RequestParam(defaultValue = "") String term, @RequestParam(name = "as-of", defaultValue = "") String day, Model model) {
        var today = OfficeTime.dayOf(clock.instant());
        var organisation = units.now();
        var own = actor.flatMap(acting -> Optional.ofNullable(acting.post().unit())).flatMap(code -> organisation.nearest(code, today))
                .or(() -> organisation.units().stream().filter(unit -> unit.parent() == null && unit.validOn(today)).findFirst());
        var standing = actor.flatMap(acting -> scopes.find(acting, term, day)).map(scope -> new TermOverview(scope, scopes).term()).orElse(null);
        var work = actor.filter(acting -> READERS.contains(acting.post().role())).map(tasks::standing).filter(one -> one.all() > 0).orElse(null);
        model.addAttribute("page", own.map(unit -> page(unit, organisation, today, standing, work)).orElse(new OverviewPage("", 0, 0, standing, work)));
        return "home/overview";
    }

    private static OverviewPage page(Unit unit, Organisation organisation, LocalDate today, OverviewPage.@Nullable Term term,
            Tasks.@Nullable Standing work) {
        var leaves = organisation.leavesOn(unit.code(), today);
        long members = leaves.stream().flatMap(code -> organisation.on(code, today).stream())
                .mapToLong(leaf -> leaf.members() == null ? 0 : leaf.members()).sum();
        return new OverviewPage(unit.name(), leaves.contains(unit.code()) ? 0 : leaves.size(), members, term, work);
    }
}
