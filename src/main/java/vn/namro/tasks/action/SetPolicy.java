package vn.namro.tasks.action;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Authority;
import vn.namro.calendar.OfficeTime;
import vn.namro.organisation.Units;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;
import vn.namro.tasks.PolicySet;
import vn.namro.tasks.model.Policy;
import vn.namro.tasks.model.TaskRule;
import vn.namro.tasks.store.PolicyStore;

/** Says how a unit directs, and all below it that have nothing of their own; deadlines are laid anew by it. */
@Component
public class SetPolicy {
    private final PolicyStore store;
    private final Authority authority;
    private final Sides sides;
    private final Units units;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    SetPolicy(PolicyStore store, Authority authority, Sides sides, Units units, ApplicationEventPublisher facts, Clock clock) {
        this.store = store;
        this.authority = authority;
        this.sides = sides;
        this.units = units;
        this.facts = facts;
        this.clock = clock;
    }

    /** @param unreadable days off that are no days */
    @Transactional
    public Outcome<Policy> run(Actor actor, String unit, Policy policy, List<String> unreadable) {
        var now = clock.instant();
        var today = OfficeTime.dayOf(now);
        var breaches = new ArrayList<Breach>();
        if (!sides.mayGive(actor, unit, today)) {
            breaches.add(Breach.of(TaskRule.K13_GIVER));
        }
        if (!unreadable.isEmpty()) {
            breaches.add(Breach.of(TaskRule.K30_DAYS_OFF));
        }
        if (!breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        store.add(unit, policy, now, actor.account(), actor.post().id());
        var organisation = units.now();
        store.layDeadlinesAnew(store.givers(authority.units(actor, today)), organisation, today);
        facts.publishEvent(new PolicySet(actor.by(), unit, policy.clears(), policy.unclear().name(), policy.move().name(),
                policy.daysOff().stream().map(Object::toString).collect(Collectors.joining(" "))));
        return Outcome.done(policy);
    }
}
