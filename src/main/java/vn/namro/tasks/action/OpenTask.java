package vn.namro.tasks.action;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.Actor;
import vn.namro.calendar.OfficeTime;
import vn.namro.organisation.Organisation;
import vn.namro.organisation.Units;
import vn.namro.resolution.Resolutions;
import vn.namro.tasks.model.Source;
import vn.namro.tasks.model.Surroundings;
import vn.namro.tasks.model.Task;
import vn.namro.tasks.model.TaskFact.Side;
import vn.namro.tasks.store.PolicyStore;
import vn.namro.tasks.store.TaskStore;

/** Reads a task for somebody, with all that it is judged against. */
@Component
public class OpenTask {
    private final TaskStore store;
    private final PolicyStore policies;
    private final Sides sides;
    private final Units units;
    private final Resolutions resolutions;
    private final Clock clock;

    OpenTask(TaskStore store, PolicyStore policies, Sides sides, Units units, Resolutions resolutions, Clock clock) {
        this.store = store;
        this.policies = policies;
        this.sides = sides;
        this.units = units;
        this.resolutions = resolutions;
        this.clock = clock;
    }

    /** Empty where there is none that the actor may read. */
    @Transactional(readOnly = true)
    public Optional<Opened> find(Actor actor, UUID id) {
        return store.task(id).flatMap(task -> opened(actor, task, units.now(), clock.instant()));
    }

    Optional<Opened> opened(Actor actor, Task task, Organisation organisation, Instant now) {
        var today = OfficeTime.dayOf(now);
        var held = sides.of(actor, task, organisation, today);
        return held.contains(Side.READER) ? Optional.of(new Opened(task, held, policies.of(task.directive().giver(), organisation, today), organisation))
                : Optional.empty();
    }

    Surroundings around(Actor actor, @Nullable UUID self, String giver, Organisation organisation, Instant now) {
        var today = OfficeTime.dayOf(now);
        return new Surroundings(self, organisation, today, sides.mayGive(actor, giver, today),
                id -> store.task(id).flatMap(task -> opened(actor, task, organisation, now)).map(Opened::task),
                whole -> store.taken(whole, self), this::isResolved);
    }

    private boolean isResolved(Source source) {
        var term = source.term() == null ? Optional.<vn.namro.resolution.Resolved>empty() : resolutions.now(source.term());
        return term.stream().anyMatch(resolved -> switch (source.kind()) {
            case CLAUSE -> resolved.clauses().stream().anyMatch(clause -> clause.code().equals(source.reference()));
            case BREAKTHROUGH -> resolved.breakthroughs().stream().anyMatch(one -> one.code().equals(source.reference()));
            case TARGET -> resolved.targets().stream().anyMatch(target -> target.code().equals(source.reference()));
            case PROGRAMME, CONCLUSIONS, TASK -> false;
        });
    }
}
