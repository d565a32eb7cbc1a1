package vn.namro.tasks.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.namro.audit.DoneBy;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;

/** Decides whether something may happen to a task: the fact, or every rule that it would break. */
public final class Moves {
    private static final int LONGEST = 4_000;

    /** One fact of each kind, to ask what may happen. */
    private static final List<TaskFact> KINDS = List.of(new TaskFact.Approved("", List.of(), ""), new TaskFact.Assigned(), new TaskFact.Accepted(),
            new TaskFact.Refused(""), new TaskFact.Started(), new TaskFact.StepDone(0), new TaskFact.HandedIn("", List.of()), new TaskFact.Confirmed(""),
            new TaskFact.Returned(""), new TaskFact.Paused(""), new TaskFact.Resumed(null), new TaskFact.ExtensionAsked(LocalDate.EPOCH, TaskFact.Cause.SCOPE, ""),
            new TaskFact.ExtensionGranted(LocalDate.EPOCH), new TaskFact.ExtensionDenied(""), new TaskFact.InputAsked("", ""), new TaskFact.InputGiven(""), new TaskFact.Cancelled(""), new TaskFact.Said(""));

    private Moves() {}

    /** The names of what may happen now on behalf of some sides, whatever it then has to say. */
    public static Set<String> open(Task task, Set<TaskFact.Side> sides, Instant now, Policy policy) {
        var names = KINDS.stream().filter(fact -> sides.contains(task.sideOf(fact)) && task.state().after(fact, now).isPresent())
                .filter(fact -> switch (fact) {
                    case TaskFact.ExtensionAsked _ -> task.asked() == null && task.directive().deadline() != null && !now.isAfter(policy.due(task.directive().deadline()));
                    case TaskFact.ExtensionGranted _, TaskFact.ExtensionDenied _ -> task.asked() != null;
                    case TaskFact.InputAsked _ -> task.input() == null && !task.directive().cooperating().isEmpty();
                    case TaskFact.InputGiven _ -> task.input() != null;
                    case TaskFact.StepDone _ -> task.stepsDone().size() < task.directive().steps().size();
                    default -> true;
                }).map(TaskFact::name).collect(Collectors.toCollection(TreeSet::new));
        if (sides.contains(TaskFact.Side.GIVER) && task.state().after(new TaskFact.Revised(task.directive()), now).isPresent()) {
            names.add("Revised");
        }
        return names;
    }

    /**
     * In which something is asked for.
     *
     * @param sides on whose behalf whoever asks may act
     * @param around where the task goes on and its directive has to hold still
     * @param policy of the unit that gave the task
     * @param openParts how many of its parts are still under way
     */
    public record Circumstances(Instant at, DoneBy by, Set<TaskFact.Side> sides, Surroundings around, Policy policy, int openParts) {}

    public static Outcome<TaskFact> decide(Task task, TaskFact fact, Circumstances now) {
        var breaches = new ArrayList<Breach>();
        if (!now.sides().contains(task.sideOf(fact))) {
            breaches.add(Breach.of(TaskRule.K21_SIDE));
        }
        if (task.state().after(fact, now.at()).isEmpty()) {
            breaches.add(Breach.of(TaskRule.K20_STATE));
        }
        var reason = fact.owedReason();
        if (reason != null && (reason.isBlank() || reason.length() > LONGEST)) {
            breaches.add(Breach.of(TaskRule.K22_REASON));
        }
        var judged = fact;
        switch (fact) {
            case TaskFact.Proposed _, TaskFact.Accepted _, TaskFact.Refused _, TaskFact.Started _, TaskFact.Returned _, TaskFact.Paused _,
                    TaskFact.Cancelled _, TaskFact.Said _ -> { }
            case TaskFact.Revised(var directive) -> breaches.addAll(DirectiveRules.breaches(directive, now.around()));
            case TaskFact.Approved(_, _, var override) -> {
                breaches.addAll(DirectiveRules.stillHolding(task.directive(), now.around()));
                var missing = Clears.missing(Clears.of(task.directive(), Clears.list(now.policy())));
                boolean owed = now.policy().unclear() == Policy.Unclear.BLOCK && !missing.isEmpty();
                if (owed && override.isBlank()) {
                    breaches.add(Breach.of(TaskRule.K23_CLEARS));
                }
                judged = new TaskFact.Approved(now.policy().clears(), missing, owed ? override : "");
            }
            case TaskFact.Assigned _ -> breaches.addAll(DirectiveRules.stillHolding(task.directive(), now.around()));
            case TaskFact.StepDone(var step) -> {
                if (step < 0 || step >= task.directive().steps().size() || task.stepsDone().containsKey(step)) {
                    breaches.add(Breach.of(TaskRule.K26_STEP));
                }
            }
            case TaskFact.HandedIn(_, var evidence) -> {
                if (evidence.isEmpty()) {
                    breaches.add(Breach.of(TaskRule.K24_EVIDENCE));
                }
            }
            case TaskFact.Confirmed _ -> {
                var handIn = task.handIn();
                if (handIn != null && now.by().account() != null && now.by().account().equals(handIn.by().account())) {
                    breaches.add(Breach.of(TaskRule.K25_FOUR_EYES));
                }
                if (now.openParts() > 0) {
                    breaches.add(Breach.of(TaskRule.K29_OPEN_PARTS, now.openParts()));
                }
            }
            case TaskFact.ExtensionAsked(var until, _, _) -> breaches.addAll(asked(task, until, now));
            case TaskFact.ExtensionGranted(var until) -> {
                breaches.addAll(answered(task));
                breaches.addAll(later(task, until, now));
            }
            case TaskFact.ExtensionDenied _ -> breaches.addAll(answered(task));
            case TaskFact.InputAsked(var unit, _) -> {
                if (task.input() != null || !task.directive().cooperating().contains(unit)) {
                    breaches.add(Breach.of(TaskRule.K35_INPUT));
                }
            }
            case TaskFact.InputGiven _ -> {
                if (task.input() == null) {
                    breaches.add(Breach.of(TaskRule.K35_INPUT));
                }
            }
            case TaskFact.Resumed(var deadline) -> {
                if (deadline != null) {
                    breaches.addAll(DirectiveRules.stillHolding(task.directive().until(deadline), now.around()));
                }
            }
        }
        return breaches.isEmpty() ? Outcome.done(judged) : Outcome.refused(List.copyOf(breaches));
    }

    private static List<Breach> asked(Task task, LocalDate until, Circumstances now) {
        var breaches = later(task, until, now);
        var deadline = task.directive().deadline();
        if (deadline == null || now.at().isAfter(now.policy().due(deadline))) {
            breaches.add(Breach.of(TaskRule.K31_ASKED_IN_TIME));
        }
        if (task.asked() != null) {
            breaches.add(Breach.of(TaskRule.K33_ONE_REQUEST));
        }
        return breaches;
    }

    private static List<Breach> answered(Task task) {
        return task.asked() == null ? List.of(Breach.of(TaskRule.K33_ONE_REQUEST)) : List.of();
    }

    private static List<Breach> later(Task task, LocalDate until, Circumstances now) {
        var breaches = new ArrayList<>(DirectiveRules.days(task.directive().until(until), now.around()));
        var deadline = task.directive().deadline();
        if (deadline != null && !until.isAfter(deadline)) {
            breaches.add(Breach.of(TaskRule.K32_LATER));
        }
        return breaches;
    }
}
