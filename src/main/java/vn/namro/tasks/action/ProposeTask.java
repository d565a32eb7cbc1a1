package vn.namro.tasks.action;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.Actor;
import vn.namro.calendar.OfficeTime;
import vn.namro.organisation.Units;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;
import vn.namro.tasks.action.RecordFact.Doing;
import vn.namro.tasks.model.Directive;
import vn.namro.tasks.model.DirectiveRules;
import vn.namro.tasks.model.TaskFact;
import vn.namro.tasks.store.PolicyStore;
import vn.namro.tasks.store.TaskStore;

/** Proposes a task. */
@Component
public class ProposeTask {
    private final TaskStore store;
    private final PolicyStore policies;
    private final OpenTask openTask;
    private final RecordFact recordFact;
    private final Units units;
    private final Clock clock;

    ProposeTask(TaskStore store, PolicyStore policies, OpenTask openTask, RecordFact recordFact, Units units, Clock clock) {
        this.store = store;
        this.policies = policies;
        this.openTask = openTask;
        this.recordFact = recordFact;
        this.units = units;
        this.clock = clock;
    }

    /**
     * @param id of the task, and the key of the form: the second time it is answered as the first
     * @param unreadable what was typed and could not be read
     * @return the id
     */
    @Transactional
    public Outcome<UUID> run(Actor actor, UUID id, Directive directive, List<Breach> unreadable) {
        store.alone(id);
        if (store.isDone(id)) {
            return Outcome.done(id);
        }
        // Parts of one whole are judged one after the other: each sees what the others take of it.
        if (directive.whole() != null) {
            store.lock(directive.whole());
        }
        var now = clock.instant();
        var organisation = units.now();
        var breaches = new ArrayList<>(unreadable);
        breaches.addAll(DirectiveRules.breaches(directive, openTask.around(actor, null, directive.giver(), organisation, now)));
        if (!breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        recordFact.first(id, new TaskFact.Proposed(directive), new Doing(now, actor.by(), Sides.seat(actor), id),
                policies.of(directive.giver(), organisation, OfficeTime.dayOf(now)));
        return Outcome.done(id);
    }
}
