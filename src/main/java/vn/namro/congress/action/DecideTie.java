package vn.namro.congress.action;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.Actor;
import vn.namro.congress.Election.Candidate;
import vn.namro.congress.Election.Decision;
import vn.namro.congress.ElectionEvent.TieDecided;
import vn.namro.congress.ElectionRule;
import vn.namro.congress.model.CountingRule;
import vn.namro.congress.store.ElectionStore;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;

/** Records how people settled a tie; the count runs again with it. */
@Component
public class DecideTie {
    private final ElectionStore store;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    DecideTie(ElectionStore store, ApplicationEventPublisher facts, Clock clock) {
        this.store = store;
        this.facts = facts;
        this.clock = clock;
    }

    @Transactional
    public Outcome<UUID> run(Actor actor, UUID election, List<String> elected, String decidedBy) {
        store.lock(election);
        var course = store.course(election).orElseThrow();
        if (course.announcement() != null) {
            return Outcome.refused(List.of(Breach.of(CountingRule.K27_NOT_ANNOUNCED)));
        }
        var tie = course.result().flatMap(result -> result.ties().stream().findFirst()).orElse(null);
        if (tie == null) {
            return Outcome.refused(List.of(Breach.of(CountingRule.K24_ALL_CLOSED)));
        }
        var tied = tie.people().stream().map(Candidate::id).toList();
        var breaches = new ArrayList<Breach>();
        if (!tied.containsAll(elected)) {
            breaches.add(Breach.of(ElectionRule.D1_DECISION_NAMES_THE_TIED, String.join(" ", tied)));
        } else if (elected.size() > tie.seatsLeft()) {
            breaches.add(Breach.of(ElectionRule.D2_DECISION_WITHIN_THE_SEATS_LEFT, String.join(" ", tied), tie.seatsLeft()));
        }
        if (decidedBy.isBlank() || decidedBy.length() > 1_000) {
            breaches.add(Breach.of(CountingRule.K23_DECIDED_BY));
        }
        if (!breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        store.add(election, new Decision(tied, elected, decidedBy), actor.by(), clock.instant());
        facts.publishEvent(new TieDecided(actor.by(), election, course.unit(), String.join(" ", tied), String.join(" ", elected)));
        return Outcome.done(election);
    }
}
