package vn.namro.resolution.action;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.audit.DoneBy;
import vn.namro.calendar.OfficeTime;
import vn.namro.resolution.Amendment;
import vn.namro.resolution.ResolutionEvent.TargetWithdrawn;
import vn.namro.resolution.Resolutions;
import vn.namro.resolution.model.AmendmentRule;
import vn.namro.resolution.model.Basis;
import vn.namro.resolution.model.TargetsChange;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;

/**
 * Takes a target out of what is judged, with its parts, by a decision that is cited. Its figures stay, and it stays readable:
 * every day before is shown as it was shown then.
 */
@Component
public class WithdrawTarget {
    private final Resolutions resolutions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    WithdrawTarget(Resolutions resolutions, ApplicationEventPublisher facts, Clock clock) {
        this.resolutions = resolutions;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Whoever calls has asked whether the person has authority over the organisation of the term.
     *
     * @param seen {@link Resolutions#seen} of the version that the person had before them
     * @return the codes of what was withdrawn
     * @throws java.util.NoSuchElementException for an unknown term
     */
    @Transactional
    public Outcome<List<String>> run(DoneBy by, String term, long seen, String code, Basis basis) {
        resolutions.changeAlone();
        var known = resolutions.now(term).orElseThrow();
        if (known.targets().stream().noneMatch(target -> target.code().equals(code))) {
            return Outcome.refused(List.of(Breach.of(AmendmentRule.D12_TARGET_STANDS, code)));
        }
        if (resolutions.seen(term, code) != seen) {
            return Outcome.refused(List.of(Breach.of(AmendmentRule.D7_NOTHING_CHANGED_MEANWHILE)));
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var gone = TargetsChange.withParts(known, code);
        var change = new TargetsChange(known, List.of(), List.of(), gone);
        var breaches = new ArrayList<>(basis.breaches(OfficeTime.dayOf(now), resolutions.amendments(term, now)));
        change.broken().forEach(broken -> breaches.add(broken.breach()));
        if (!breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        var decision = Objects.requireNonNull(basis.decision(), "a target is withdrawn by decision only");
        var amendments = gone.stream().map(target -> new Amendment(UUID.randomUUID(), target, decision, basis.reason(), true, now)).toList();
        resolutions.amend(term, amendments, Resolutions.Rows.of(List.of(), List.of()), change.goneRows());
        amendments.forEach(one -> facts.publishEvent(new TargetWithdrawn(by, term, known.term().organisation(), one.target(), one.id(), decision)));
        return Outcome.done(List.copyOf(gone));
    }
}
