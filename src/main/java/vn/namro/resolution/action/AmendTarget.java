package vn.namro.resolution.action;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.audit.DoneBy;
import vn.namro.calendar.OfficeTime;
import vn.namro.resolution.Amendment;
import vn.namro.resolution.ResolutionEvent.TargetAmended;
import vn.namro.resolution.ResolutionEvent.TargetCorrected;
import vn.namro.resolution.Resolutions;
import vn.namro.resolution.Share;
import vn.namro.resolution.Target;
import vn.namro.resolution.model.AmendmentRule;
import vn.namro.resolution.model.Basis;
import vn.namro.resolution.model.TargetsChange;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;

/** Changes a target and its shares, by a decision that is cited or as a correction. What stood before stays readable. */
@Component
public class AmendTarget {
    private final Resolutions resolutions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    AmendTarget(Resolutions resolutions, ApplicationEventPublisher facts, Clock clock) {
        this.resolutions = resolutions;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Whoever calls has asked whether the person has authority over the organisation of the term.
     *
     * @param seen {@link Resolutions#seen} of the version that the person had before them
     * @throws java.util.NoSuchElementException for an unknown term
     */
    @Transactional
    public Outcome<Amendment> run(DoneBy by, String term, long seen, Target wanted, List<Share> shares, Basis basis) {
        resolutions.changeAlone();
        var known = resolutions.now(term).orElseThrow();
        var before = known.targets().stream().filter(target -> target.code().equals(wanted.code())).findFirst().orElse(null);
        if (before == null) {
            return Outcome.refused(List.of(Breach.of(AmendmentRule.D12_TARGET_STANDS, wanted.code())));
        }
        if (resolutions.seen(term, wanted.code()) != seen) {
            return Outcome.refused(List.of(Breach.of(AmendmentRule.D7_NOTHING_CHANGED_MEANWHILE)));
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var amendments = resolutions.amendments(term, now);
        var change = new TargetsChange(known, List.of(wanted), shares, Set.of());
        var breaches = new ArrayList<>(basis.breaches(OfficeTime.dayOf(now), amendments));
        if (wanted.metric() != before.metric()) {
            breaches.add(Breach.of(AmendmentRule.D9_MEASURE_STAYS));
        }
        if (change.isNothing()) {
            breaches.add(Breach.of(AmendmentRule.D8_SOMETHING_CHANGES));
        }
        if (basis.kind() != Basis.Kind.DECISION) {
            amendments.deciding(wanted.code()).map(Amendment::decision).ifPresent(decision ->
                    breaches.add(Breach.of(AmendmentRule.D11_WHAT_WAS_DECIDED_IS_CHANGED_BY_DECISION, decision.number())));
        }
        change.broken().forEach(broken -> breaches.add(broken.breach()));
        if (!breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        var amendment = new Amendment(UUID.randomUUID(), wanted.code(), basis.decision(), basis.reason(), false, now);
        resolutions.amend(term, List.of(amendment), change.rows(), change.goneRows());
        var organisation = known.term().organisation();
        facts.publishEvent(amendment.decision() == null ? new TargetCorrected(by, term, organisation, wanted.code(), amendment.id())
                : new TargetAmended(by, term, organisation, wanted.code(), amendment.id(), Objects.requireNonNull(amendment.decision())));
        return Outcome.done(amendment);
    }
}
