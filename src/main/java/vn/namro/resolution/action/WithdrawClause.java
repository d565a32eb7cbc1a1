package vn.namro.resolution.action;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.audit.DoneBy;
import vn.namro.calendar.OfficeTime;
import vn.namro.resolution.Amendment;
import vn.namro.resolution.ClauseUse;
import vn.namro.resolution.Correction;
import vn.namro.resolution.ResolutionEvent.ClauseWithdrawn;
import vn.namro.resolution.ResolutionEvent.TargetWithdrawn;
import vn.namro.resolution.Resolutions;
import vn.namro.resolution.Target;
import vn.namro.resolution.model.Basis;
import vn.namro.resolution.model.ClauseEnd;
import vn.namro.resolution.model.ClauseRule;
import vn.namro.resolution.model.TargetsChange;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;

/**
 * Takes a clause out of a resolution: one on which nothing hangs because it had been entered by mistake, any other by a decision that is
 * cited, with the clauses below it and the targets that they set. Every day before is shown as it was shown then.
 */
@Component
public class WithdrawClause {
    private final Resolutions resolutions;
    private final ObjectProvider<ClauseUse> uses;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    WithdrawClause(Resolutions resolutions, ObjectProvider<ClauseUse> uses, ApplicationEventPublisher facts, Clock clock) {
        this.resolutions = resolutions;
        this.uses = uses;
        this.facts = facts;
        this.clock = clock;
    }

    /** How many records elsewhere, as tasks, name one of the clauses. */
    public long uses(String term, ClauseEnd end) {
        return uses.orderedStream().mapToLong(use -> end.clauses().stream().mapToLong(clause -> use.uses(term, clause.code())).sum()).sum();
    }

    /**
     * Whoever calls has asked whether the person has authority over the organisation of the term.
     *
     * @param seen {@link Resolutions#seenClause} of what the person had before them
     * @throws java.util.NoSuchElementException for an unknown term or clause
     */
    @Transactional
    public Outcome<ClauseEnd> run(DoneBy by, String term, long seen, String code, Basis basis) {
        resolutions.changeAlone();
        var known = resolutions.now(term).orElseThrow();
        var end = ClauseEnd.of(known, code);
        if (end.clauses().isEmpty() || resolutions.seenClause(term, code) != seen) {
            return Outcome.refused(List.of(Breach.of(ClauseRule.C4_NOTHING_CHANGED_MEANWHILE)));
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var change = new TargetsChange(known, List.of(), List.of(), end.targets().stream().map(Target::code).collect(Collectors.toSet()));
        var breaches = new ArrayList<>(basis.breaches(OfficeTime.dayOf(now), resolutions.amendments(term, now)));
        if (basis.kind() != Basis.Kind.DECISION && !(end.isAlone() && uses(term, end) == 0)) {
            breaches.add(Breach.of(ClauseRule.C5_WHAT_HANGS_ON_IT_GOES_BY_DECISION));
        }
        change.broken().forEach(broken -> breaches.add(broken.breach()));
        if (!breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        var decision = basis.decision();
        for (var clause : end.clauses()) {
            var correction = new Correction(UUID.randomUUID(), Correction.Kind.CLAUSE_WITHDRAWN, clause.code(), decision, basis.reason(), now);
            resolutions.correct(term, correction, Resolutions.Rows.NONE, Resolutions.Rows.ofClauses(List.of(clause)));
            facts.publishEvent(new ClauseWithdrawn(by, term, known.term().organisation(), clause.code(), correction.id(), decision));
        }
        if (!end.targets().isEmpty()) {
            var cited = Objects.requireNonNull(decision, "a target is withdrawn by decision only");
            var amendments = end.targets().stream().map(target -> new Amendment(UUID.randomUUID(), target.code(), cited, basis.reason(), true, now)).toList();
            resolutions.amend(term, amendments, Resolutions.Rows.NONE, change.goneRows());
            amendments.forEach(one -> facts.publishEvent(new TargetWithdrawn(by, term, known.term().organisation(), one.target(), one.id(), cited)));
        }
        return Outcome.done(end);
    }
}
