package vn.namro.tasks.action;

import java.time.Clock;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.namro.calendar.OfficeTime;
import vn.namro.organisation.Units;
import vn.namro.tasks.store.PolicyStore;
import vn.namro.tasks.store.TaskStore;

/** When the server starts: lays the rows anew that an older program laid with less in them. What happened to a task is not touched. */
@Component
class LayTasksAnew implements ApplicationRunner {
    private final TaskStore store;
    private final PolicyStore policies;
    private final Units units;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LayTasksAnew(TaskStore store, PolicyStore policies, Units units, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.policies = policies;
        this.units = units;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var organisation = units.now();
        var today = OfficeTime.dayOf(clock.instant());
        for (var id : store.unlaid()) {
            transaction.executeWithoutResult(_ -> {
                store.lock(id);
                store.task(id).ifPresent(task -> store.project(task, policies.of(task.directive().giver(), organisation, today)));
            });
        }
    }
}
