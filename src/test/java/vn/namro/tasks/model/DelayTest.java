package vn.namro.tasks.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.namro.audit.DoneBy;
import vn.namro.calendar.OfficeTime;
import vn.namro.tasks.model.Delay.Held;
import vn.namro.tasks.model.Delay.Holder;

class DelayTest {
    private static final LocalDate DEADLINE = LocalDate.of(2021, 4, 30);
    private static final Instant DUE = Policy.FIRST.due(DEADLINE);
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 3, 10);

    private static Instant at(int day, int hour) {
        return FIRST_DAY.plusDays(day).atTime(hour, 0).atZone(OfficeTime.ZONE).toInstant();
    }

    private static Task then(Task task, Instant at, TaskFact fact) {
        return task.and(new Recorded(task.lastNumber() + 1, at, DoneBy.THE_PROGRAM, Seat.NONE, fact)).orElse(task);
    }

    private static Task assigned(Instant at) {
        return then(then(Directives.task(Directives.directive()), at, new TaskFact.Approved("five", List.of(), "")), at, new TaskFact.Assigned());
    }

    @Test
    void eachDayIsThatOfWhoeverHoldsTheTaskWhenItEnds() {
        var task = then(then(assigned(at(0, 9)), at(3, 8), new TaskFact.Accepted()), at(5, 8), new TaskFact.InputAsked("B", "số liệu"));
        task = then(then(task, at(9, 8), new TaskFact.InputGiven("")), at(10, 8), new TaskFact.Paused("chờ"));
        task = then(then(task, at(12, 8), new TaskFact.Resumed(null)), at(53, 16), new TaskFact.HandedIn("", List.of(UUID.randomUUID())));
        assertThat(Delay.of(task, DUE, at(56, 10)).held()).containsExactly(new Held(Holder.LEAD, "A", 5 + 1 + 41, 2), new Held(Holder.OTHER_UNIT, "B", 4, 0),
                new Held(Holder.PAUSED, "G", 2, 0), new Held(Holder.CONFIRMATION, "G", 3, 3));
        assertThat(Delay.of(task, null, at(56, 10)).late()).isZero();
        assertThat(Delay.of(then(task, at(56, 9), new TaskFact.Confirmed("")), DUE, at(400, 9)).days()).as("over is over").isEqualTo(56);
    }

    @Test
    void aTaskThatWasRefusedBeginsAnewWithItsNextAssignment() {
        var task = then(assigned(at(0, 9)), at(7, 8), new TaskFact.Refused("không đúng chức năng"));
        assertThat(Delay.of(task, DUE, at(20, 9)).held()).containsExactly(new Held(Holder.LEAD, "A", 7, 0));
        task = then(then(then(task, at(9, 9), new TaskFact.Revised(Directives.directive())), at(9, 9), new TaskFact.Approved("five", List.of(), "")), at(10, 9), new TaskFact.Assigned());
        assertThat(Delay.of(task, DUE, at(12, 9)).held()).containsExactly(new Held(Holder.LEAD, "A", 2, 0));
    }

    /** Seeded random lives, against a replay that asks at every midnight who has it. */
    @Test
    void everyRandomLifeIsReplayedDayByDay() {
        long seed = new Random().nextLong();
        System.out.println("DelayTest seed " + seed);
        var random = new Random(seed);
        for (int life = 0; life < 500; life++) {
            var task = assigned(at(0, 9));
            int hours = 10;
            for (int i = 0; i < 14; i++) {
                hours += random.nextInt(120);
                task = then(task, at(0, 0).plusSeconds(3600L * hours), fact(random));
            }
            var now = at(0, 0).plusSeconds(3600L * (hours + random.nextInt(200)));
            var found = new HashMap<Holder, List<Long>>();
            Delay.of(task, DUE, now).held().forEach(held -> found.merge(held.holder(), List.of(held.days(), held.late()), DelayTest::sum));
            assertThat(found).as("seed %d, life %d", seed, life).isEqualTo(replay(task, now));
        }
    }

    private static List<Long> sum(List<Long> one, List<Long> other) {
        return List.of(one.getFirst() + other.getFirst(), one.getLast() + other.getLast());
    }

    private static Map<Holder, List<Long>> replay(Task task, Instant now) {
        var days = new HashMap<Holder, List<Long>>();
        for (var midnight = at(1, 0); !midnight.isAfter(now); midnight = midnight.plusSeconds(86_400)) {
            var facts = new ArrayList<Recorded>();
            for (var recorded : task.history()) {
                if (recorded.at().isBefore(midnight)) {
                    facts.add(recorded);
                }
            }
            var then = Task.of(task.id(), facts);
            var holder = "HandedIn".equals(then.state().name()) ? Holder.CONFIRMATION : "Paused".equals(then.state().name()) ? Holder.PAUSED
                    : then.state().isOver() ? null : then.input() != null ? Holder.OTHER_UNIT : Holder.LEAD;
            if (holder != null) {
                days.merge(holder, List.of(1L, midnight.isAfter(DUE) ? 1L : 0L), DelayTest::sum);
            }
        }
        return days;
    }

    private static TaskFact fact(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> new TaskFact.Accepted();
            case 1 -> new TaskFact.Started();
            case 2 -> new TaskFact.Paused("chờ");
            case 3 -> new TaskFact.Resumed(null);
            case 4 -> new TaskFact.InputAsked("B", "số liệu");
            case 5 -> new TaskFact.InputGiven("");
            case 6 -> new TaskFact.HandedIn("", List.of(UUID.randomUUID()));
            case 7 -> new TaskFact.Returned("thiếu");
            case 8 -> new TaskFact.ExtensionAsked(DEADLINE.plusDays(9), TaskFact.Cause.GUIDANCE, "chờ");
            default -> random.nextInt(4) == 0 ? new TaskFact.Confirmed("") : new TaskFact.Said("lời");
        };
    }
}
