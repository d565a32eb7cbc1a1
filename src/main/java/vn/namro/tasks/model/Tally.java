package vn.namro.tasks.model;

import java.time.Instant;
import java.util.Collection;
import java.util.function.Function;

/**
 * Tasks counted: as the yearly reports of the State's task system count them, those done by those due, not by all.
 *
 * @param done confirmed, in time, late or without a deadline
 * @param overridden approved although unclear
 */
public record Tally(int all, int done, int doneLate, int open, int overdue, int overridden) {
    /** @param policies the policy of the unit that gave a task */
    public static Tally of(Collection<Task> tasks, Function<Task, Policy> policies, Instant now) {
        int all = 0;
        int done = 0;
        int late = 0;
        int overdue = 0;
        int overridden = 0;
        for (var task : tasks) {
            if (task.state().counts()) {
                var punctuality = Punctuality.of(task, policies.apply(task), now);
                all++;
                done += task.state() instanceof State.Confirmed ? 1 : 0;
                late += punctuality == Punctuality.LATE ? 1 : 0;
                overdue += punctuality == Punctuality.OVERDUE ? 1 : 0;
                overridden += task.overridden() ? 1 : 0;
            }
        }
        return new Tally(all, done, late, all - done, overdue, overridden);
    }
}
