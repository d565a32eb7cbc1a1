package vn.namro.accounts.action;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Authority;
import vn.namro.organisation.Organisation;
import vn.namro.organisation.Unit;
import vn.namro.organisation.Units;
import vn.namro.web.NotFound;

/** Authority as the tree of units gives it. */
@Component
class SubtreeAuthority implements Authority {
    private final Units units;

    SubtreeAuthority(Units units) {
        this.units = units;
    }

    @Override
    public boolean over(Actor actor, String unit, LocalDate day) {
        return over(actor, unit, day, units.now(), new HashSet<>());
    }

    private boolean over(Actor actor, String unit, LocalDate day, Organisation organisation, Set<String> seen) {
        var own = actor.post().unit();
        if (!organisation.knows(unit) || !seen.add(unit)) {
            return false;
        }
        if (own == null || organisation.isWithin(unit, own, day)) {
            return true;
        }
        var ended = organisation.ended(unit);
        return ended != null && day.isAfter(ended)
                && organisation.successors(unit).stream().anyMatch(successor -> over(actor, successor, day, organisation, seen));
    }

    @Override
    public void require(Actor actor, String unit, LocalDate day) {
        if (!over(actor, unit, day)) {
            throw new NotFound();
        }
    }

    @Override
    public Set<String> units(Actor actor, LocalDate day) {
        var organisation = units.now();
        var codes = new TreeSet<String>();
        for (var code : organisation.units().stream().map(Unit::code).distinct().toList()) {
            if (over(actor, code, day, organisation, new HashSet<>())) {
                codes.add(code);
            }
        }
        return codes;
    }
}
