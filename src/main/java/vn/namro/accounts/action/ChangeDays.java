package vn.namro.accounts.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Authority;
import vn.namro.accounts.Role;
import vn.namro.calendar.OfficeTime;
import vn.namro.calendar.SetDay;
import vn.namro.organisation.Units;
import vn.namro.organisation.action.SetDays;
import vn.namro.organisation.model.DayLine;
import vn.namro.rule.Outcome;
import vn.namro.web.NotFound;

/** Who may set days off for all offices: a post with authority over every unit. */
@Component
public class ChangeDays {
    /** As routes.csv says of the form. */
    private static final Set<Role> CHANGING = Set.of(Role.SECRETARIAT, Role.ADMINISTRATOR);

    private final SetDays setDays;
    private final Authority authority;
    private final Units units;
    private final Clock clock;

    ChangeDays(SetDays setDays, Authority authority, Units units, Clock clock) {
        this.setDays = setDays;
        this.authority = authority;
        this.units = units;
        this.clock = clock;
    }

    public boolean mayChange(Actor actor) {
        if (!CHANGING.contains(actor.post().role())) {
            return false;
        }
        var today = OfficeTime.dayOf(clock.instant());
        var tops = units.now().units().stream().filter(unit -> unit.parent() == null && unit.validOn(today)).toList();
        return authority.overAll(actor) || !tops.isEmpty() && tops.stream().allMatch(unit -> authority.over(actor, unit.code(), today));
    }

    /** What a form brings back, to tell whether somebody else set days meanwhile. */
    public long version() {
        return setDays.version();
    }

    public Outcome<List<SetDay>> run(Actor actor, List<DayLine> lines, String decision, @Nullable LocalDate decided, long seen) {
        if (!mayChange(actor)) {
            throw new NotFound();
        }
        return setDays.run(lines, decision, decided, seen, actor.by());
    }
}
