package vn.namro.tasks.action;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.Actor;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;
import vn.namro.tasks.action.MoveTask.Asked;
import vn.namro.tasks.model.EvidenceFile;
import vn.namro.tasks.model.TaskFact;
import vn.namro.tasks.model.TaskFact.Side;
import vn.namro.tasks.model.TaskRule;
import vn.namro.tasks.store.EvidenceStore;
import vn.namro.web.NotFound;

/** Adds files to a task, and hands it in with those that are chosen. A file that was added is kept whatever becomes of the form. */
@Component
public class HandIn {
    private final OpenTask openTask;
    private final MoveTask moveTask;
    private final EvidenceStore evidence;
    private final Clock clock;

    HandIn(OpenTask openTask, MoveTask moveTask, EvidenceStore evidence, Clock clock) {
        this.openTask = openTask;
        this.moveTask = moveTask;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** Keeps the files that may be taken and says what is wrong with the others. */
    @Transactional
    public Outcome<Integer> add(Actor actor, UUID task, List<EvidenceFile> files) {
        var opened = openTask.find(actor, task).orElseThrow(NotFound::new);
        var breaches = new ArrayList<Breach>();
        if (!opened.sides().contains(Side.LEAD)) {
            breaches.add(Breach.of(TaskRule.K21_SIDE));
        }
        if (!opened.task().state().isWorkedOn()) {
            breaches.add(Breach.of(TaskRule.K20_STATE));
        }
        if (!breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        int added = 0;
        for (var file : files) {
            var wrong = file.breaches();
            breaches.addAll(wrong);
            if (wrong.isEmpty()) {
                evidence.upload(task, file, actor.account(), clock.instant());
                added++;
            }
        }
        return breaches.isEmpty() ? Outcome.done(added) : Outcome.refused(breaches);
    }

    /** @param leftOut of the files that were added: they go */
    @Transactional
    public Outcome<TaskFact> run(Actor actor, UUID task, UUID form, int seen, String note, Set<UUID> leftOut) {
        var files = evidence.uploads(task).stream().filter(file -> !leftOut.contains(file.id())).toList();
        var fact = new TaskFact.HandedIn(note, files.stream().map(EvidenceStore.Listed::id).toList());
        var digests = files.stream().collect(Collectors.toMap(file -> file.id().toString(), EvidenceStore.Listed::sha256));
        var outcome = moveTask.run(actor, new Asked(task, form, seen, fact), List.of(), digests);
        if (outcome instanceof Outcome.Done<TaskFact>) {
            evidence.handIn(task, fact.evidence());
        }
        return outcome;
    }
}
