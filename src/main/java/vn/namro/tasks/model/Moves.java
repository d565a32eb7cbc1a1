package vn.namro.tasks.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.namro.audit.DoneBy;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;

/** Decides whether something may happen to a task: the fact, or every rule that it would break. */
public final class Moves {
    private static final int LONGEST = 4_000;

    private Moves() {}

    /**
     * @param sides on whose behalf whoever asks may act
     * @param around where the task goes on and its directive has to hold still
     * @param policy of the unit that gave the task
     * @param openParts how many of its parts are still under way
     */
    public static Outcome<TaskFact> decide(Task task, TaskFact fact, Instant at, DoneBy by, Set<TaskFact.Side> sides, Surroundings around,
            Policy policy, int openParts) {
        var breaches = new ArrayList<Breach>();
        if (!sides.contains(fact.side())) {
            breaches.add(Breach.of(TaskRule.K21_SIDE));
        }
        if (task.state().after(fact, at).isEmpty()) {
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
            case TaskFact.Revised(var directive) -> breaches.addAll(DirectiveRules.breaches(directive, around));
            case TaskFact.Approved(_, _, var override) -> {
                breaches.addAll(DirectiveRules.stillHolding(task.directive(), around));
                var missing = Clears.missing(Clears.of(task.directive(), Clears.list(policy)));
                boolean owed = policy.unclear() == Policy.Unclear.BLOCK && !missing.isEmpty();
                if (owed && override.isBlank()) {
                    breaches.add(Breach.of(TaskRule.K23_CLEARS));
                }
                judged = new TaskFact.Approved(policy.clears(), missing, owed ? override : "");
            }
            case TaskFact.Assigned _ -> breaches.addAll(DirectiveRules.stillHolding(task.directive(), around));
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
                if (handIn != null && by.account() != null && by.account().equals(handIn.by().account())) {
                    breaches.add(Breach.of(TaskRule.K25_FOUR_EYES));
                }
                if (openParts > 0) {
                    breaches.add(Breach.of(TaskRule.K29_OPEN_PARTS, openParts));
                }
            }
            case TaskFact.Resumed(var deadline) -> {
                if (deadline != null) {
                    breaches.addAll(DirectiveRules.stillHolding(task.directive().until(deadline), around));
                }
            }
        }
        return breaches.isEmpty() ? Outcome.done(judged) : Outcome.refused(List.copyOf(breaches));
    }
}
