package vn.namro.tasks.action;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.Actor;
import vn.namro.organisation.Units;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;
import vn.namro.tasks.action.RecordFact.Doing;
import vn.namro.tasks.model.Moves;
import vn.namro.tasks.model.Moves.Circumstances;
import vn.namro.tasks.model.TaskFact;
import vn.namro.tasks.model.TaskRule;
import vn.namro.tasks.store.TaskStore;
import vn.namro.web.NotFound;

/** Moves a task on by one fact: one at a time, once for each form, and never over something that whoever asks has not seen. */
@Component
public class MoveTask {
    /**
     * What a form asks for.
     *
     * @param form its key
     * @param seen the number of the newest fact on the page that the form stood on
     */
    public record Asked(UUID task, UUID form, int seen, TaskFact fact) {}

    private final TaskStore store;
    private final OpenTask openTask;
    private final RecordFact recordFact;
    private final Units units;
    private final Clock clock;

    MoveTask(TaskStore store, OpenTask openTask, RecordFact recordFact, Units units, Clock clock) {
        this.store = store;
        this.openTask = openTask;
        this.recordFact = recordFact;
        this.units = units;
        this.clock = clock;
    }

    /** @throws NotFound where there is no such task for the actor */
    @Transactional
    public Outcome<TaskFact> run(Actor actor, Asked asked) {
        return run(actor, asked, List.of(), Map.of());
    }

    /** @param unreadable what was typed and could not be read */
    @Transactional
    public Outcome<TaskFact> run(Actor actor, Asked asked, List<Breach> unreadable) {
        return run(actor, asked, unreadable, Map.of());
    }

    Outcome<TaskFact> run(Actor actor, Asked asked, List<Breach> unreadable, Map<String, String> digests) {
        if (!store.lock(asked.task())) {
            throw new NotFound();
        }
        if (asked.fact() instanceof TaskFact.Revised(var anew) && anew.whole() != null) {
            store.lock(anew.whole());
        }
        var now = clock.instant();
        var organisation = units.now();
        var opened = store.task(asked.task()).flatMap(task -> openTask.opened(actor, task, organisation, now)).orElseThrow(NotFound::new);
        if (store.isDone(asked.form())) {
            return Outcome.done(asked.fact());
        }
        var task = opened.task();
        // Who says something changes nothing, and need not have seen what others said meanwhile.
        if (task.lastNumber() != asked.seen() && !(asked.fact() instanceof TaskFact.Said)) {
            return Outcome.refused(List.of(Breach.of(TaskRule.K34_UNCHANGED)));
        }
        var giver = asked.fact() instanceof TaskFact.Revised(var directive) ? directive.giver() : task.directive().giver();
        var around = openTask.around(actor, task.id(), giver, organisation, now);
        var outcome = Moves.decide(task, asked.fact(), new Circumstances(now, actor.by(), opened.sides(), around, opened.policy(), store.openParts(task.id())));
        if (!unreadable.isEmpty()) {
            return Outcome.refused(Stream.concat(unreadable.stream(), outcome instanceof Outcome.Refused<TaskFact>(var broken) ? broken.stream() : Stream.empty()).toList());
        }
        if (outcome instanceof Outcome.Done<TaskFact>(var fact)) {
            recordFact.next(task, fact, new Doing(now, actor.by(), Sides.seat(actor), asked.form()), opened.policy(), digests);
        }
        return outcome;
    }
}
