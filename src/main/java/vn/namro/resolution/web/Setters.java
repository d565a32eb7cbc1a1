package vn.namro.resolution.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Authority;
import vn.namro.calendar.OfficeTime;
import vn.namro.resolution.Resolutions;
import vn.namro.resolution.Resolved;
import vn.namro.web.NotFound;

/** Opens a term for whoever may change what is written down of it: the office of the committee whose term it is. */
@Component
class Setters {
    private final Resolutions resolutions;
    private final Authority authority;
    private final Clock clock;

    Setters(Resolutions resolutions, Authority authority, Clock clock) {
        this.resolutions = resolutions;
        this.authority = authority;
        this.clock = clock;
    }

    /** A term of another tree does not exist. */
    Resolved require(Actor actor, String term) {
        var resolved = resolutions.now(term).orElseThrow(NotFound::new);
        authority.require(actor, resolved.term().organisation(), today());
        return resolved;
    }

    LocalDate today() {
        return OfficeTime.dayOf(clock.instant());
    }
}
