package vn.namro.tasks.action;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.namro.audit.DoneBy;
import vn.namro.tasks.TaskEvent;
import vn.namro.tasks.model.Policy;
import vn.namro.tasks.model.Recorded;
import vn.namro.tasks.model.Seat;
import vn.namro.tasks.model.Task;
import vn.namro.tasks.model.TaskFact;
import vn.namro.tasks.store.TaskStore;

/** Adds a fact that was judged, and says so to the trail; joins the transaction of the action that asks. */
@Component
class RecordFact {
    /** Whoever did it, in which post, and by which form. */
    record Doing(Instant at, DoneBy by, Seat seat, UUID form) {}

    private final TaskStore store;
    private final ApplicationEventPublisher facts;

    RecordFact(TaskStore store, ApplicationEventPublisher facts) {
        this.store = store;
        this.facts = facts;
    }

    Task first(UUID id, TaskFact.Proposed fact, Doing doing, Policy policy) {
        return kept(Task.of(id, List.of(new Recorded(1, doing.at(), doing.by(), doing.seat(), fact))), doing, policy, Map.of());
    }

    /** @param digests of the files that come with it, by their ids */
    Task next(Task task, TaskFact fact, Doing doing, Policy policy, Map<String, String> digests) {
        var recorded = new Recorded(task.lastNumber() + 1, doing.at(), doing.by(), doing.seat(), fact);
        return kept(task.and(recorded).orElseThrow(), doing, policy, digests);
    }

    private Task kept(Task task, Doing doing, Policy policy, Map<String, String> digests) {
        var digest = store.add(task, doing.form(), policy);
        var particulars = new TreeMap<>(digests);
        particulars.put("number", Integer.toString(task.lastNumber()));
        particulars.put("sha256", digest);
        facts.publishEvent(new TaskEvent(doing.by(), task.id(), task.directive().giver(), task.history().getLast().fact().name(), particulars));
        return task;
    }
}
