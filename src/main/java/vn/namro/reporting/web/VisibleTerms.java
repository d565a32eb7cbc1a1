package vn.namro.reporting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.namro.accounts.Actor;
import vn.namro.calendar.OfficeTime;
import vn.namro.organisation.Units;
import vn.namro.resolution.Resolutions;
import vn.namro.resolution.TermOfOffice;
import vn.namro.web.NotFound;

/** The terms of the tree in which an actor has a post, the latest first. */
@Component
class VisibleTerms {
    private final Resolutions resolutions;
    private final Units units;
    private final Clock clock;

    VisibleTerms(Resolutions resolutions, Units units, Clock clock) {
        this.resolutions = resolutions;
        this.units = units;
        this.clock = clock;
    }

    List<TermOfOffice> of(Actor actor) {
        var own = actor.post().unit();
        var tree = units.now();
        return resolutions.terms().stream().filter(term -> term.concerns(own, tree, today())).toList();
    }

    /** @param code empty for the latest */
    TermOfOffice choose(List<TermOfOffice> terms, String code) {
        return terms.stream().filter(term -> code.isEmpty() || term.code().equals(code)).findFirst().orElseThrow(NotFound::new);
    }

    LocalDate today() {
        return OfficeTime.dayOf(clock.instant());
    }
}
