package vn.namro.tasks.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task: what its facts, one after another, have made of it.
 *
 * @param since when it came into its state
 * @param stepsDone when each step was taken, by its place
 * @param history every fact, earliest first
 */
public record Task(UUID id, Directive directive, State state, Instant since, SortedMap<Integer, Instant> stepsDone, List<Recorded> history) {

    /** @throws IllegalArgumentException where the facts do not follow from each other: what was recorded was judged before */
    public static Task of(UUID id, List<Recorded> facts) {
        if (facts.isEmpty() || !(facts.getFirst().fact() instanceof TaskFact.Proposed(var directive))) {
            throw new IllegalArgumentException("a task begins with its proposal: " + id);
        }
        var task = new Task(id, directive, new State.Proposed(), facts.getFirst().at(), new TreeMap<>(), List.of(facts.getFirst()));
        for (var recorded : facts.subList(1, facts.size())) {
            task = task.and(recorded).orElseThrow(() -> new IllegalArgumentException("fact " + recorded.number() + " of " + id));
        }
        return task;
    }

    /** The task after one more fact; empty where it may not happen now. */
    public Optional<Task> and(Recorded recorded) {
        return state.after(recorded.fact(), recorded.at()).map(next -> {
            var steps = new TreeMap<>(stepsDone);
            var changed = directive;
            switch (recorded.fact()) {
                case TaskFact.Revised(var anew) -> {
                    changed = anew;
                    steps.clear();
                }
                case TaskFact.Resumed(var deadline) -> changed = deadline == null ? directive : directive.until(deadline);
                case TaskFact.StepDone(var step) -> steps.putIfAbsent(step, recorded.at());
                default -> { }
            }
            var facts = new ArrayList<>(history);
            facts.add(recorded);
            return new Task(id, changed, next, next.equals(state) ? since : recorded.at(), steps, List.copyOf(facts));
        });
    }

    public int lastNumber() {
        return history.getLast().number();
    }

    /** The newest hand-in, confirmed or not; null before the first. */
    public @Nullable Recorded handIn() {
        return history.reversed().stream().filter(recorded -> recorded.fact() instanceof TaskFact.HandedIn).findFirst().orElse(null);
    }

    /** Every file that was handed in. */
    public List<UUID> evidence() {
        return history.stream().flatMap(recorded -> recorded.fact() instanceof TaskFact.HandedIn(_, var files) ? files.stream() : null).filter(Objects::nonNull).toList();
    }

    /** How often it came back. */
    public int returns() {
        return (int) history.stream().filter(recorded -> recorded.fact() instanceof TaskFact.Returned).count();
    }

    /** Whether it was approved although something was unclear. */
    public boolean overridden() {
        return history.stream().anyMatch(recorded -> recorded.fact() instanceof TaskFact.Approved(_, _, var override) && !override.isBlank());
    }

    /** Which unit the next move is up to; null when nothing more is to be done. */
    public @Nullable String waitsFor() {
        return switch (state) {
            case State.Proposed _, State.Approved _, State.Refused _, State.HandedIn _, State.Paused _ -> directive.giver();
            case State.Assigned _, State.Accepted _, State.InProgress _, State.Returned _ -> directive.lead().unit();
            case State.Confirmed _, State.Cancelled _ -> null;
        };
    }

    /** Whether an answer is owed, not work: a task waiting so for long is stuck. */
    public boolean waitsForAnAnswer() {
        return switch (state) {
            case State.Proposed _, State.Approved _, State.Assigned _, State.Refused _, State.HandedIn _, State.Returned _ -> true;
            case State.Accepted _, State.InProgress _, State.Paused _, State.Confirmed _, State.Cancelled _ -> false;
        };
    }
}
