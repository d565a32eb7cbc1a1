package vn.namro.tasks.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where a task stands, and what may follow. Whether it is late is never a state: it follows from the deadline ({@link Punctuality}). */
public sealed interface State {
    record Proposed() implements State {}

    record Approved() implements State {}

    record Assigned() implements State {}

    record Accepted() implements State {}

    record Refused(String reason) implements State {}

    record InProgress() implements State {}

    record HandedIn(Instant at, List<UUID> evidence) implements State {}

    /** @param handedInAt when the hand-in came that was confirmed */
    record Confirmed(Instant handedInAt) implements State {}

    record Returned(String reason) implements State {}

    /** @param before where it goes on when it is resumed */
    record Paused(String reason, State before) implements State {}

    record Cancelled(String reason) implements State {}

    /** Its name, for instance {@code InProgress}. */
    default String name() {
        return getClass().getSimpleName();
    }

    default String key() {
        return "tasks.state." + name();
    }

    /** Whether nothing more is to be done. */
    default boolean isOver() {
        return this instanceof Confirmed || this instanceof Cancelled;
    }

    /** A task counts from when it was assigned; one that was refused or cancelled leaves the statistics. */
    default boolean counts() {
        return switch (this) {
            case Proposed _, Approved _, Refused _, Cancelled _ -> false;
            case Assigned _, Accepted _, InProgress _, HandedIn _, Confirmed _, Returned _, Paused _ -> true;
        };
    }

    /** Whether the lead is at work. */
    default boolean isWorkedOn() {
        return this instanceof Accepted || this instanceof InProgress || this instanceof Returned;
    }

    /** Where a fact leads; empty where it may not happen now. */
    default Optional<State> after(TaskFact fact, Instant at) {
        return Optional.ofNullable(switch (fact) {
            case TaskFact.Proposed _ -> null;
            case TaskFact.Revised _ -> this instanceof Proposed || this instanceof Refused ? new Proposed() : null;
            case TaskFact.Approved _ -> this instanceof Proposed ? new Approved() : null;
            case TaskFact.Assigned _ -> this instanceof Approved ? new Assigned() : null;
            case TaskFact.Accepted _ -> this instanceof Assigned ? new Accepted() : null;
            case TaskFact.Refused(var reason) -> this instanceof Assigned ? new Refused(reason) : null;
            case TaskFact.Started _ -> this instanceof Accepted || this instanceof Returned ? new InProgress() : null;
            case TaskFact.StepDone _ -> isWorkedOn() ? new InProgress() : null;
            case TaskFact.HandedIn(_, var evidence) -> isWorkedOn() ? new HandedIn(at, evidence) : null;
            case TaskFact.Confirmed _ -> this instanceof HandedIn handedIn ? new Confirmed(handedIn.at()) : null;
            case TaskFact.Returned(var reason) -> this instanceof HandedIn ? new Returned(reason) : null;
            case TaskFact.Paused(var reason) -> isWorkedOn() || this instanceof Assigned ? new Paused(reason, this) : null;
            case TaskFact.Resumed _ -> this instanceof Paused paused ? paused.before() : null;
            case TaskFact.Cancelled(var reason) -> isOver() ? null : new Cancelled(reason);
            case TaskFact.ExtensionAsked _, TaskFact.ExtensionGranted _, TaskFact.ExtensionDenied _, TaskFact.InputAsked _, TaskFact.InputGiven _ -> isWorkedOn() ? this : null;
            case TaskFact.Said _ -> this;
        });
    }
}
