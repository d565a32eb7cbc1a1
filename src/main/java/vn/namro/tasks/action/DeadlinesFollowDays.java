package vn.namro.tasks.action;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.namro.calendar.OfficeTime;
import vn.namro.organisation.OrganisationEvent.DaysSet;
import vn.namro.organisation.Unit;
import vn.namro.organisation.Units;
import vn.namro.tasks.store.PolicyStore;

/** Lays every deadline anew when the working days of all offices change, in the same transaction. */
@Component
class DeadlinesFollowDays {
    private final PolicyStore store;
    private final Units units;
    private final Clock clock;

    DeadlinesFollowDays(PolicyStore store, Units units, Clock clock) {
        this.store = store;
        this.units = units;
        this.clock = clock;
    }

    @EventListener
    void on(DaysSet fact) {
        var organisation = units.now();
        var codes = organisation.units().stream().map(Unit::code).distinct().toList();
        store.layDeadlinesAnew(store.givers(codes), organisation, OfficeTime.dayOf(clock.instant()));
    }
}
