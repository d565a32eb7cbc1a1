package vn.namro.resolution.action;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.audit.DoneBy;
import vn.namro.calendar.OfficeTime;
import vn.namro.resolution.Amendment;
import vn.namro.resolution.ResolutionEvent.TargetSet;
import vn.namro.resolution.Resolutions;
import vn.namro.resolution.Share;
import vn.namro.resolution.Target;
import vn.namro.resolution.model.AmendmentRule;
import vn.namro.resolution.model.Basis;
import vn.namro.resolution.model.TargetsChange;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;

/** Writes targets down, as the congress resolved them or by a decision since; a target of several parts with its parts. */
@Component
public class AddTargets {
    private final Resolutions resolutions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    AddTargets(Resolutions resolutions, ApplicationEventPublisher facts, Clock clock) {
        this.resolutions = resolutions;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Whoever calls has asked whether the person has authority over the organisation of the term.
     *
     * @throws java.util.NoSuchElementException for an unknown term
     */
    @Transactional
    public Outcome<List<String>> run(DoneBy by, String term, List<Target> targets, List<Share> shares, Basis basis) {
        resolutions.changeAlone();
        var known = resolutions.now(term).orElseThrow();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var breaches = new ArrayList<>(basis.breaches(OfficeTime.dayOf(now), resolutions.amendments(term, now)));
        var codes = new HashSet<String>();
        for (var target : targets) {
            if (!codes.add(target.code()) || resolutions.everHeld(term, target.code())) {
                breaches.add(Breach.of(AmendmentRule.D10_CODE_IS_NEW, target.code()));
            }
        }
        var change = new TargetsChange(known, targets, shares, Set.of());
        change.broken().forEach(broken -> breaches.add(broken.breach()));
        if (!breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        var decision = basis.decision();
        var amendments = decision == null ? List.<Amendment>of()
                : targets.stream().map(target -> new Amendment(UUID.randomUUID(), target.code(), decision, basis.reason(), false, now)).toList();
        if (amendments.isEmpty()) {
            resolutions.add(term, change.rows(), now);
        } else {
            resolutions.amend(term, amendments, change.rows(), change.goneRows());
        }
        for (var target : targets) {
            var amendment = amendments.stream().filter(one -> one.target().equals(target.code())).map(Amendment::id).findFirst().orElse(null);
            facts.publishEvent(new TargetSet(by, term, known.term().organisation(), target.code(), amendment));
        }
        return Outcome.done(targets.stream().map(Target::code).toList());
    }
}
