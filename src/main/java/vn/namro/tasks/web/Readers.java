package vn.namro.tasks.web;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Authority;
import vn.namro.calendar.OfficeTime;
import vn.namro.organisation.Units;
import vn.namro.resolution.Resolutions;
import vn.namro.tasks.Tasks;
import vn.namro.tasks.action.Sides;
import vn.namro.tasks.store.TaskLists;
import vn.namro.tasks.store.TaskLists.Reader;

/** What somebody who looks at tasks has before them: their units, today, the terms. */
@Component
class Readers implements Tasks {
    private final Authority authority;
    private final Units units;
    private final Resolutions resolutions;
    private final TaskLists lists;
    private final Clock clock;

    Readers(Authority authority, Units units, Resolutions resolutions, TaskLists lists, Clock clock) {
        this.authority = authority;
        this.units = units;
        this.resolutions = resolutions;
        this.lists = lists;
        this.clock = clock;
    }

    Desk desk(Actor actor) {
        var now = clock.instant();
        var today = OfficeTime.dayOf(now);
        var organisation = units.now();
        var own = actor.post().unit();
        var terms = resolutions.terms().stream().filter(term -> own == null || organisation.isWithin(own, term.organisation(), today)).collect(Collectors.toList());
        return new Desk(actor, now, today, organisation, authority.units(actor, today), terms);
    }

    @Override
    public Standing standing(Actor actor) {
        var tally = lists.tally(reader(actor), TaskLists.Filter.NONE);
        return new Standing(tally.all(), tally.done(), tally.overdue());
    }

    @Override
    public List<Given> fromResolution(Actor actor, String term) {
        return lists.fromResolution(reader(actor), term);
    }

    Reader reader(Actor actor) {
        var now = clock.instant();
        return new Reader(authority.units(actor, OfficeTime.dayOf(now)), Sides.seat(actor), now);
    }
}
