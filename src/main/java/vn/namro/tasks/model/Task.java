package vn.namro.tasks.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A task: what its facts, one after another, have made of it.
 *
 * @param firstDeadline the deadline with which it was assigned: extensions do not change it
 * @param since when it came into its state
 * @param stepsDone when each step was taken, by its place
 * @param asked the extension that waits for an answer, null where none does
 * @param input what a co-operating unit is waited for, null where for nothing
 * @param history every fact, earliest first
 */
public record Task(UUID id, Directive directive, @Nullable LocalDate firstDeadline, State state, Instant since, SortedMap<Integer, Instant> stepsDone,
        TaskFact.@Nullable ExtensionAsked asked, TaskFact.@Nullable InputAsked input, List<Recorded> history) {

    /** @throws IllegalArgumentException where the facts do not follow from each other: what was recorded was judged before */
    public static Task of(UUID id, List<Recorded> facts) {
        if (facts.isEmpty() || !(facts.getFirst().fact() instanceof TaskFact.Proposed(var directive))) {
            throw new IllegalArgumentException("a task begins with its proposal: " + id);
        }
        var task = new Task(id, directive, directive.deadline(), new State.Proposed(), facts.getFirst().at(), new TreeMap<>(), null, null, List.of(facts.getFirst()));
        for (var recorded : facts.subList(1, facts.size())) {
            task = task.and(recorded).orElseThrow(() -> new IllegalArgumentException("fact " + recorded.number() + " of " + id));
        }
        return task;
    }

    /** The task after one more fact; empty where it may not happen now. */
    public Optional<Task> and(Recorded recorded) {
        var fact = recorded.fact();
        return state.after(fact, recorded.at()).map(next -> {
            var steps = new TreeMap<>(fact instanceof TaskFact.Revised ? Map.of() : stepsDone);
            if (fact instanceof TaskFact.StepDone(var step)) {
                steps.putIfAbsent(step, recorded.at());
            }
            var changed = switch (fact) {
                case TaskFact.Revised(var anew) -> anew;
                case TaskFact.Resumed(var day) when day != null -> directive.until(day);
                case TaskFact.ExtensionGranted(var day) -> directive.until(day);
                default -> directive;
            };
            var facts = new ArrayList<>(history);
            facts.add(recorded);
            return new Task(id, changed, fact instanceof TaskFact.Revised ? changed.deadline() : firstDeadline, next,
                    next.equals(state) ? since : recorded.at(), steps, asked(fact), input(fact), List.copyOf(facts));
        });
    }

    private TaskFact.@Nullable ExtensionAsked asked(TaskFact fact) {
        return switch (fact) {
            case TaskFact.ExtensionAsked now -> now;
            case TaskFact.ExtensionGranted _, TaskFact.ExtensionDenied _, TaskFact.HandedIn _, TaskFact.Paused _, TaskFact.Cancelled _ -> null;
            default -> asked;
        };
    }

    private TaskFact.@Nullable InputAsked input(TaskFact fact) {
        return switch (fact) {
            case TaskFact.InputAsked now -> now;
            case TaskFact.InputGiven _, TaskFact.HandedIn _, TaskFact.Paused _, TaskFact.Cancelled _ -> null;
            default -> input;
        };
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
        return history.stream().flatMap(recorded -> recorded.fact() instanceof TaskFact.HandedIn(_, var files) ? files.stream() : Stream.empty()).toList();
    }

    /** How often it came back. */
    public int returns() {
        return count(TaskFact.Returned.class);
    }

    /** How often it got more time. */
    public int extensions() {
        return count(TaskFact.ExtensionGranted.class);
    }

    private int count(Class<? extends TaskFact> kind) {
        return (int) history.stream().filter(recorded -> kind.isInstance(recorded.fact())).count();
    }

    /** On whose behalf something has to be done: from the third extension on the level above decides. */
    public TaskFact.Side sideOf(TaskFact fact) {
        boolean answers = fact instanceof TaskFact.ExtensionGranted || fact instanceof TaskFact.ExtensionDenied;
        return answers && extensions() >= 2 ? TaskFact.Side.ABOVE : fact.side();
    }

    /** Whether it was approved although something was unclear. */
    public boolean overridden() {
        return history.stream().anyMatch(recorded -> recorded.fact() instanceof TaskFact.Approved(_, _, var override) && !override.isBlank());
    }

    /** Which unit the next move is up to; null when nothing more is to be done. */
    public @Nullable String waitsFor() {
        return asked != null ? directive.giver() : input != null ? input.unit() : switch (state) {
            case State.Proposed _, State.Approved _, State.Refused _, State.HandedIn _, State.Paused _ -> directive.giver();
            case State.Assigned _, State.Accepted _, State.InProgress _, State.Returned _ -> directive.lead().unit();
            case State.Confirmed _, State.Cancelled _ -> null;
        };
    }

    /** Since when it waits there. */
    public Instant waitsSince() {
        return asked != null ? newest(TaskFact.ExtensionAsked.class) : input != null ? newest(TaskFact.InputAsked.class) : since;
    }

    private Instant newest(Class<? extends TaskFact> kind) {
        return history.reversed().stream().filter(recorded -> kind.isInstance(recorded.fact())).findFirst().orElseThrow().at();
    }

    /** Whether others than the giver know of it: it was assigned, and not refused and written anew. */
    public boolean isTold() {
        return !(state instanceof State.Proposed || state instanceof State.Approved)
                && history.stream().anyMatch(recorded -> recorded.fact() instanceof TaskFact.Assigned);
    }

    /** Whether an answer is owed, not work: a task waiting so for long is stuck. */
    public boolean waitsForAnAnswer() {
        return asked != null || input != null || switch (state) {
            case State.Proposed _, State.Approved _, State.Assigned _, State.Refused _, State.HandedIn _, State.Returned _ -> true;
            case State.Accepted _, State.InProgress _, State.Paused _, State.Confirmed _, State.Cancelled _ -> false;
        };
    }
}
