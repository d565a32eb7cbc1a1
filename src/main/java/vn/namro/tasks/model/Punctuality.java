package vn.namro.tasks.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a task stands to its deadline: derived, never kept. Who waits for a confirmation is not late by it. */
public enum Punctuality {
    /** Not counted: not yet assigned, refused, cancelled or paused. */
    NONE,
    NO_DEADLINE, IN_TIME, OVERDUE, ON_TIME, LATE;

    public static Punctuality of(Task task, Policy policy, Instant now) {
        return of(task, task.directive().deadline(), policy, now);
    }

    /** By the deadline with which the task was assigned, whatever extensions were granted. */
    public static Punctuality byFirstDeadline(Task task, Policy policy, Instant now) {
        return of(task, task.firstDeadline(), policy, now);
    }

    private static Punctuality of(Task task, @Nullable LocalDate deadline, Policy policy, Instant now) {
        var state = task.state();
        if (!state.counts() || state instanceof State.Paused) {
            return NONE;
        }
        if (deadline == null) {
            return NO_DEADLINE;
        }
        var due = policy.due(deadline);
        return switch (state) {
            case State.Confirmed(var handedInAt) -> handedInAt.isAfter(due) ? LATE : ON_TIME;
            case State.HandedIn(var at, _) -> at.isAfter(due) ? OVERDUE : IN_TIME;
            default -> now.isAfter(due) ? OVERDUE : IN_TIME;
        };
    }

    public String key() {
        return "tasks.punctuality." + name();
    }
}
