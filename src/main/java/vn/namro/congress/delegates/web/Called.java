package vn.namro.congress.delegates.web;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Authority;
import vn.namro.calendar.OfficeTime;
import vn.namro.congress.Congress;
import vn.namro.congress.delegates.store.CongressStore;
import vn.namro.organisation.Units;
import vn.namro.web.NotFound;

/** Finds the congress of a page, for whom it is to be found. */
@Component
class Called {
    private final CongressStore store;
    private final Authority authority;
    private final Units units;
    private final Clock clock;

    Called(CongressStore store, Authority authority, Units units, Clock clock) {
        this.store = store;
        this.authority = authority;
        this.units = units;
        this.clock = clock;
    }

    /** Asked before anything is changed, too. */
    Congress require(Actor actor, UUID id) {
        authority.require(actor, store.unit(id).orElseThrow(NotFound::new), OfficeTime.dayOf(clock.instant()));
        return store.find(id).orElseThrow(NotFound::new);
    }

    String unitName(String code) {
        return units.now().nameOn(code, OfficeTime.dayOf(clock.instant()));
    }
}
