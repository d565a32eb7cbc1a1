package vn.namro.resolution.action;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.audit.DoneBy;
import vn.namro.calendar.OfficeTime;
import vn.namro.organisation.Units;
import vn.namro.resolution.Resolution;
import vn.namro.resolution.ResolutionEvent.TermSetUp;
import vn.namro.resolution.Resolutions;
import vn.namro.resolution.TermOfOffice;
import vn.namro.resolution.model.TermRule;
import vn.namro.resolution.model.TermRules;
import vn.namro.resolution.model.TermUnits;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;

/** Begins a term: its years, the resolution of its congress and the units as the tree has them, all of it at once. */
@Component
public class SetUpTerm {
    private final Resolutions resolutions;
    private final Units units;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    SetUpTerm(Resolutions resolutions, Units units, ApplicationEventPublisher facts, Clock clock) {
        this.resolutions = resolutions;
        this.units = units;
        this.facts = facts;
        this.clock = clock;
    }

    /** Whoever calls has asked whether the person has authority over the organisation. */
    @Transactional
    public Outcome<String> run(DoneBy by, TermOfOffice term, Resolution resolution) {
        resolutions.changeAlone();
        var tree = units.now();
        var breaches = new ArrayList<Breach>(TermRules.breaches(term, tree::knows));
        breaches.addAll(TermRules.breaches(resolution, term, tree::knows));
        if (resolutions.now(term.code()).isPresent()) {
            breaches.add(Breach.of(TermRule.M6_CODE_IS_NEW));
        }
        if (!breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var below = TermUnits.of(tree, term.organisation(), OfficeTime.dayOf(now));
        resolutions.add(term.code(), new Resolutions.Rows(List.of(term), below, List.of(resolution), List.of(), List.of(), List.of(), List.of()), now);
        facts.publishEvent(new TermSetUp(by, term.code(), term.organisation(), below.size()));
        return Outcome.done(term.code());
    }
}
