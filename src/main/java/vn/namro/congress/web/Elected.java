package vn.namro.congress.web;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Authority;
import vn.namro.calendar.OfficeTime;
import vn.namro.congress.Congress;
import vn.namro.congress.Congresses;
import vn.namro.congress.model.CountMinutes;
import vn.namro.congress.model.CountMinutes.Round;
import vn.namro.congress.model.ElectionCourse;
import vn.namro.congress.store.ElectionStore;
import vn.namro.organisation.Units;
import vn.namro.web.NotFound;

/** Finds the election of a page, for whom it is to be found. */
@Component
class Elected {
    private final ElectionStore store;
    private final Congresses congresses;
    private final Authority authority;
    private final Units units;
    private final Clock clock;

    Elected(ElectionStore store, Congresses congresses, Authority authority, Units units, Clock clock) {
        this.store = store;
        this.congresses = congresses;
        this.authority = authority;
        this.units = units;
        this.clock = clock;
    }

    /** Asked before anything is changed, too. */
    ElectionCourse require(Actor actor, UUID id) {
        authority.require(actor, store.unit(id).orElseThrow(NotFound::new), OfficeTime.dayOf(clock.instant()));
        return store.course(id).orElseThrow(NotFound::new);
    }

    void requireCongress(Actor actor, UUID congress) {
        authority.require(actor, congresses.unit(congress).orElseThrow(NotFound::new), OfficeTime.dayOf(clock.instant()));
    }

    /** The one that an election belongs to, null where it belongs to none. */
    @Nullable Congress congress(UUID election) {
        return congresses.ofElection(election).flatMap(congresses::find).orElse(null);
    }

    /** Empty until the result is announced. */
    Optional<CountMinutes> minutes(ElectionCourse course) {
        var announcement = course.announcement();
        return announcement == null ? Optional.empty() : course.result().map(result -> new CountMinutes(course, result, announcement,
                units.asKnownOn(announcement.at()).nameOn(course.unit(), OfficeTime.dayOf(announcement.at())),
                store.before(course).stream().map(Elected::round).toList()));
    }

    /** A further round is set up only after the one before it was announced. */
    private static Round round(ElectionCourse earlier) {
        return new Round(earlier.result().orElseThrow(), Objects.requireNonNull(earlier.announcement()));
    }

    String unitName(String code) {
        return units.now().nameOn(code, OfficeTime.dayOf(clock.instant()));
    }
}
