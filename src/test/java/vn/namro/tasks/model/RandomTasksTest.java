package vn.namro.tasks.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.namro.audit.DoneBy;
import vn.namro.rule.Outcome;
import vn.namro.tasks.model.Moves.Circumstances;

/** Long random lives of tasks, against a table that was written apart from the model. */
class RandomTasksTest {
    private static final UUID FIRST = new UUID(1, 1);
    private static final UUID SECOND = new UUID(2, 2);

    @Test
    void everyLifeGoesAsTheTableSays() {
        long seed = new Random().nextLong();
        System.out.println("RandomTasksTest seed " + seed);
        var random = new Random(seed);
        for (int life = 0; life < 400; life++) {
            live(random, "seed " + seed + ", life " + life);
        }
    }

    private static void live(Random random, String where) {
        var id = UUID.randomUUID();
        var task = Directives.task(id, Directives.directive());
        var plain = new PlainTask();
        int steps = 0;
        boolean[] done = new boolean[2];
        UUID handedInBy = null;
        boolean asked = false;
        boolean waits = false;
        int granted = 0;
        var deadline = LocalDate.of(2021, 4, 30);
        var at = Directives.NOW;
        for (int i = 0; i < 30; i++) {
            at = at.plusSeconds(random.nextInt(400_000));
            var fact = fact(random);
            var name = fact.getClass().getSimpleName();
            var by = new DoneBy(random.nextBoolean() ? FIRST : SECOND, null);
            var sides = EnumSet.of(TaskFact.Side.READER);
            boolean giver = random.nextInt(4) > 0;
            boolean lead = random.nextInt(4) > 0;
            if (giver) {
                sides.add(TaskFact.Side.GIVER);
            }
            if (lead) {
                sides.add(TaskFact.Side.LEAD);
            }
            boolean above = random.nextInt(4) > 0;
            if (above) {
                sides.add(TaskFact.Side.ABOVE);
            }
            boolean helper = random.nextInt(4) > 0;
            if (helper) {
                sides.add(TaskFact.Side.HELPER);
            }
            boolean answers = name.equals("ExtensionGranted") || name.equals("ExtensionDenied");
            boolean leadActs = List.of("ExtensionAsked", "Accepted", "Refused", "Started", "StepDone", "HandedIn", "InputAsked").contains(name);
            boolean owed = plain.may(name) && (name.equals("Said") || (leadActs ? lead : name.equals("InputGiven") ? helper : answers && granted > 1 ? above : giver));
            owed &= !(fact.owedReason() != null && fact.owedReason().isEmpty());
            owed &= !(fact instanceof TaskFact.StepDone(var step) && (step > 1 || done[step]));
            owed &= !(fact instanceof TaskFact.HandedIn handIn && handIn.evidence().isEmpty());
            owed &= !(fact instanceof TaskFact.Confirmed && by.account().equals(handedInBy));
            owed &= !(fact instanceof TaskFact.Resumed(var day) && day != null && day.isBefore(Directives.TODAY));
            owed &= !answers || asked;
            owed &= !(fact instanceof TaskFact.InputAsked(var unit, _) && (waits || !unit.equals("B"))) && !(name.equals("InputGiven") && !waits);
            if (fact instanceof TaskFact.ExtensionAsked(var until, _, _)) {
                owed &= !asked && until.isAfter(deadline) && at.isBefore(deadline.atTime(10, 0).toInstant(ZoneOffset.UTC));
            }
            if (fact instanceof TaskFact.ExtensionGranted(var until)) {
                owed &= until.isAfter(deadline);
            }
            var outcome = Moves.decide(task, fact, new Circumstances(at, by, sides, Directives.around(), Policy.FIRST, 0));
            assertThat(outcome instanceof Outcome.Done).as("%s: %s at %s", where, fact, plain.state).isEqualTo(owed);
            if (!(outcome instanceof Outcome.Done<TaskFact>(var judged))) {
                assertThat(((Outcome.Refused<TaskFact>) outcome).breaches()).as(where).isNotEmpty();
                continue;
            }
            task = task.and(new Recorded(task.lastNumber() + 1, at, by, Seat.NONE, judged)).orElseThrow();
            plain.happens(name);
            if (judged instanceof TaskFact.StepDone(var step)) {
                done[step] = true;
                steps++;
            }
            if (judged instanceof TaskFact.Revised) {
                done = new boolean[2];
                steps = 0;
            }
            waits = name.equals("InputAsked") || waits && !List.of("InputGiven", "HandedIn", "Paused", "Cancelled").contains(name);
            asked = !answers && (name.equals("ExtensionAsked") || asked && !List.of("HandedIn", "Paused", "Cancelled").contains(name));
            granted += name.equals("ExtensionGranted") ? 1 : 0;
            deadline = judged instanceof TaskFact.ExtensionGranted(var until) ? until
                    : judged instanceof TaskFact.Resumed(var day) && day != null ? day : judged instanceof TaskFact.Revised ? LocalDate.of(2021, 4, 30) : deadline;
            assertThat(task.directive().deadline()).as(where).isEqualTo(deadline);
            assertThat(task.firstDeadline()).as(where).isEqualTo(LocalDate.of(2021, 4, 30));
            assertThat(task.asked() != null).as(where).isEqualTo(asked);
            assertThat(task.input() != null).as(where).isEqualTo(waits);
            assertThat(task.extensions()).as(where).isEqualTo(granted);
            handedInBy = judged instanceof TaskFact.HandedIn ? by.account() : handedInBy;
            assertThat(task.state().name()).as(where).isEqualTo(plain.state);
            assertThat(task.state().counts()).as(where).isEqualTo(plain.isCounted());
            assertThat(task.stepsDone()).as(where).hasSize(steps);
            assertThat(task.since()).as(where).isBeforeOrEqualTo(at);
            assertThat(Task.of(id, task.history())).as(where).isEqualTo(task);
            assertThat(Punctuality.of(task, Policy.FIRST, at) == Punctuality.NONE).as(where).isEqualTo(!plain.isCounted() || plain.state.equals("Paused"));
        }
    }

    private static TaskFact fact(Random random) {
        var reason = random.nextInt(4) == 0 ? "" : "có lý do";
        return switch (random.nextInt(19)) {
            case 0 -> new TaskFact.Revised(Directives.directive());
            case 1 -> new TaskFact.Approved("", List.of(), "");
            case 2 -> new TaskFact.Assigned();
            case 3 -> new TaskFact.Accepted();
            case 4 -> new TaskFact.Refused(reason);
            case 5 -> new TaskFact.Started();
            case 6 -> new TaskFact.StepDone(random.nextInt(3));
            case 7 -> new TaskFact.HandedIn("", random.nextInt(4) == 0 ? List.of() : List.of(UUID.randomUUID()));
            case 8 -> new TaskFact.Confirmed("");
            case 9 -> new TaskFact.Returned(reason);
            case 10 -> random.nextInt(3) == 0 ? new TaskFact.Paused(reason) : new TaskFact.Accepted();
            case 11 -> new TaskFact.Resumed(random.nextBoolean() ? null : random.nextBoolean() ? LocalDate.of(2021, 3, 1) : LocalDate.of(2021, 6, 30));
            case 12 -> random.nextInt(5) == 0 ? new TaskFact.Cancelled(reason) : new TaskFact.HandedIn("", List.of(UUID.randomUUID()));
            case 13 -> new TaskFact.ExtensionAsked(LocalDate.of(2021, 3, 25).plusDays(random.nextInt(90)), TaskFact.Cause.GUIDANCE, reason);
            case 14 -> new TaskFact.ExtensionGranted(LocalDate.of(2021, 3, 25).plusDays(random.nextInt(90)));
            case 15 -> new TaskFact.ExtensionDenied(reason);
            case 16 -> new TaskFact.InputAsked(random.nextInt(4) == 0 ? "A" : "B", reason);
            case 17 -> new TaskFact.InputGiven("");
            default -> new TaskFact.Said(reason);
        };
    }

    @Test
    void anUnclearTaskIsBlockedUntilAReasonIsGivenWhichIsCounted() {
        var unclear = Directives.task(Directives.bare("Tăng cường phối hợp"));
        var block = new Policy("five", Policy.Unclear.BLOCK, Policy.Move.STAYS, List.of());
        var givers = EnumSet.of(TaskFact.Side.GIVER);
        var around = new Surroundings(null, Directives.ORGANISATION, Directives.TODAY, true, _ -> java.util.Optional.empty(), _ -> java.math.BigDecimal.ZERO, _ -> true);
        var led = Directives.task(Directives.ledBy("A"));
        assertThat(codes(Moves.decide(unclear, new TaskFact.Approved("", List.of(), ""), new Circumstances(Instant.EPOCH, DoneBy.THE_PROGRAM, givers, around, block, 0)))).contains("K23");
        assertThat(codes(Moves.decide(led, new TaskFact.Approved("", List.of(), "lý do"), new Circumstances(Instant.EPOCH, DoneBy.THE_PROGRAM, givers, around, block, 0)))).isEmpty();
        var text = new Directive(led.directive().source(), "G", "Tăng cường phối hợp", led.directive().lead(), List.of(), Seat.NONE, Seat.NONE, List.of(), "", "", "", null, null);
        var outcome = Moves.decide(Directives.task(text), new TaskFact.Approved("", List.of(), "việc gấp"), new Circumstances(Instant.EPOCH, DoneBy.THE_PROGRAM, givers, around, block, 0));
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        assertThat(Directives.task(text, ((Outcome.Done<TaskFact>) outcome).value()).overridden()).isTrue();
        assertThat(Directives.task(led.directive(), new TaskFact.Approved("five", List.of(), "")).overridden()).isFalse();
    }

    @Test
    void aWholeIsNotConfirmedWhileAPartIsUnderWay() {
        var handedIn = Directives.task(Directives.directive(), new TaskFact.Approved("five", List.of(), ""), new TaskFact.Assigned(), new TaskFact.Accepted(),
                new TaskFact.HandedIn("", List.of(UUID.randomUUID())));
        assertThat(codes(Moves.decide(handedIn, new TaskFact.Confirmed(""), new Circumstances(Directives.NOW, DoneBy.THE_PROGRAM, EnumSet.of(TaskFact.Side.GIVER), Directives.around(), Policy.FIRST, 2)))).containsExactly("K29");
    }

    private static List<String> codes(Outcome<TaskFact> outcome) {
        return outcome instanceof Outcome.Refused<TaskFact>(var breaches) ? breaches.stream().map(breach -> breach.rule().code()).toList() : List.of();
    }
}
