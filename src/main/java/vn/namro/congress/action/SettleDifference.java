package vn.namro.congress.action;

import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.Actor;
import vn.namro.congress.ElectionEvent.DifferenceSettled;
import vn.namro.congress.model.CountingRule;
import vn.namro.congress.model.Settlement;
import vn.namro.congress.store.ElectionStore;
import vn.namro.congress.store.EntryStore;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;

/** Records how the board settled, paper in hand, what its members read differently. A later settlement supersedes. */
@Component
public class SettleDifference {
    private final ElectionStore store;
    private final EntryStore entries;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    SettleDifference(ElectionStore store, EntryStore entries, ApplicationEventPublisher facts, Clock clock) {
        this.store = store;
        this.entries = entries;
        this.facts = facts;
        this.clock = clock;
    }

    /** @param chosen whether one of the readings, or another, was chosen at all */
    @Transactional
    public Outcome<UUID> run(Actor actor, UUID election, Settlement settlement, boolean chosen) {
        store.lock(election);
        var course = store.course(election).orElseThrow();
        var breaches = new ArrayList<Breach>();
        var ballots = course.ballots();
        if (course.announcement() != null) {
            breaches.add(Breach.of(CountingRule.K27_NOT_ANNOUNCED));
        } else if (ballots == null) {
            breaches.add(Breach.of(CountingRule.K24_ALL_CLOSED));
        } else if (ballots.differences().stream().noneMatch(one -> one.serial().equals(settlement.serial()))) {
            breaches.add(Breach.of(CountingRule.K19_DIFFERENCE, settlement.serial()));
        }
        if (!chosen) {
            breaches.add(Breach.of(CountingRule.K20_CHOICE));
        }
        if (settlement.reason().isBlank() || settlement.reason().length() > 1_000) {
            breaches.add(Breach.of(CountingRule.K21_REASON));
        }
        if (!breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        entries.settle(election, settlement, actor.by(), clock.instant());
        facts.publishEvent(new DifferenceSettled(actor.by(), election, course.unit(), settlement.serial()));
        return Outcome.done(election);
    }
}
