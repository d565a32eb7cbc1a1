package vn.namro.congress.proceedings.web;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Authority;
import vn.namro.calendar.OfficeTime;
import vn.namro.congress.Congress;
import vn.namro.congress.Congresses;
import vn.namro.congress.Delegates;
import vn.namro.congress.delegates.store.PresenceStore;
import vn.namro.congress.proceedings.model.PollCourse;
import vn.namro.congress.proceedings.model.Presence;
import vn.namro.congress.proceedings.store.PollStore;
import vn.namro.web.NotFound;

/** Finds the congress of a page and what belongs to it, for whom it is to be found. */
@Component
class Sitting {
    private final Congresses congresses;
    private final PollStore polls;
    private final PresenceStore presence;
    private final Delegates delegates;
    private final Authority authority;
    private final Clock clock;

    Sitting(Congresses congresses, PollStore polls, PresenceStore presence, Delegates delegates, Authority authority, Clock clock) {
        this.congresses = congresses;
        this.polls = polls;
        this.presence = presence;
        this.delegates = delegates;
        this.authority = authority;
        this.clock = clock;
    }

    /** Asked before anything is changed, too. */
    Congress require(Actor actor, UUID id) {
        authority.require(actor, congresses.unit(id).orElseThrow(NotFound::new), OfficeTime.dayOf(now()));
        return congresses.find(id).orElseThrow(NotFound::new);
    }

    /** A poll of another congress is not found. */
    PollCourse poll(Congress congress, UUID id) {
        return polls.find(id).filter(poll -> poll.congress().equals(congress.id())).orElseThrow(NotFound::new);
    }

    Presence presence(UUID congress) {
        return new Presence(presence.ledger(congress), delegates.list(congress));
    }

    Instant now() {
        return clock.instant();
    }
}
