package vn.namro.home.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.namro.accounts.Actor;
import vn.namro.calendar.OfficeTime;
import vn.namro.organisation.Organisation;
import vn.namro.organisation.Unit;
import vn.namro.organisation.Units;

/** Where everybody comes in: what one acts for, and where to go. */
@Controller
class OverviewController {
    private final Units units;
    private final Clock clock;

    OverviewController(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/")
    String open(Optional<Actor> actor, Model model) {
        var today = OfficeTime.dayOf(clock.instant());
        var organisation = units.now();
        var own = actor.flatMap(acting -> Optional.ofNullable(acting.post().unit())).flatMap(code -> organisation.nearest(code, today))
                .or(() -> organisation.units().stream().filter(unit -> unit.parent() == null && unit.validOn(today)).findFirst());
        model.addAttribute("page", own.map(unit -> page(unit, organisation, today)).orElse(new OverviewPage("", 0, 0)));
        return "home/overview";
    }

    private static OverviewPage page(Unit unit, Organisation organisation, LocalDate today) {
        var leaves = organisation.leavesOn(unit.code(), today);
        long members = leaves.stream().flatMap(code -> organisation.on(code, today).stream())
                .mapToLong(leaf -> leaf.members() == null ? 0 : leaf.members()).sum();
        return new OverviewPage(unit.name(), leaves.contains(unit.code()) ? 0 : leaves.size(), members);
    }
}
