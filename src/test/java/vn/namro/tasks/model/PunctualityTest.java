package vn.namro.tasks.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PunctualityTest {
    /** A Friday. */
    private static final LocalDate DEADLINE = LocalDate.of(2021, 4, 30);
    private static final Instant CLOSING = Instant.parse("2021-04-30T10:00:00Z");
    private static final List<LocalDate> DAYS_OFF = List.of(LocalDate.of(2021, 4, 30), LocalDate.of(2021, 5, 3));

    private static Task accepted() {
        return Directives.task(Directives.directive(), new TaskFact.Approved("five", List.of(), ""), new TaskFact.Assigned(), new TaskFact.Accepted());
    }

    private static Task handedIn(Instant at) {
        return accepted().and(Directives.recorded(5, at, new TaskFact.HandedIn("", List.of(UUID.randomUUID())))).orElseThrow();
    }

    private static Punctuality of(Task task, Instant now) {
        return Punctuality.of(task, Policy.FIRST, now);
    }

    @Test
    void aDeadlineMeansFiveInTheAfternoon() {
        assertThat(of(accepted(), CLOSING)).isEqualTo(Punctuality.IN_TIME);
        assertThat(of(accepted(), CLOSING.plusMillis(1))).isEqualTo(Punctuality.OVERDUE);
    }

    @Test
    void aDeadlineOnADayOffStaysUnlessThePolicyMovesIt() {
        assertThat(new Policy("five", Policy.Unclear.WARN, Policy.Move.STAYS, DAYS_OFF).lastDay(DEADLINE)).isEqualTo(DEADLINE);
        assertThat(new Policy("five", Policy.Unclear.WARN, Policy.Move.NEXT_WORKING_DAY, DAYS_OFF).lastDay(DEADLINE)).isEqualTo(LocalDate.of(2021, 5, 4));
    }

    @Test
    void waitingForAConfirmationMakesNobodyLate() {
        var inTime = handedIn(CLOSING);
        var muchLater = CLOSING.plusSeconds(10_000_000);
        assertThat(of(inTime, muchLater)).isEqualTo(Punctuality.IN_TIME);
        assertThat(of(inTime.and(Directives.recorded(6, muchLater, new TaskFact.Confirmed(""))).orElseThrow(), muchLater)).isEqualTo(Punctuality.ON_TIME);
        var late = handedIn(CLOSING.plusSeconds(1));
        assertThat(of(late, muchLater)).isEqualTo(Punctuality.OVERDUE);
        assertThat(of(late.and(Directives.recorded(6, muchLater, new TaskFact.Confirmed(""))).orElseThrow(), muchLater)).isEqualTo(Punctuality.LATE);
    }

    @Test
    void aHandInThatCameBackDoesNotCount() {
        var back = handedIn(CLOSING).and(Directives.recorded(6, CLOSING.plusSeconds(60), new TaskFact.Returned("thiếu số liệu"))).orElseThrow();
        assertThat(of(back, CLOSING.plusSeconds(61))).isEqualTo(Punctuality.OVERDUE);
    }

    @Test
    void refusedCancelledAndPausedTasksAreNotCounted() {
        var refused = Directives.task(Directives.directive(), new TaskFact.Approved("five", List.of(), ""), new TaskFact.Assigned(), new TaskFact.Refused("không đúng chức năng"));
        var paused = accepted().and(Directives.recorded(5, Directives.NOW, new TaskFact.Paused("chờ hướng dẫn"))).orElseThrow();
        var later = CLOSING.plusSeconds(1);
        assertThat(of(refused, later)).isEqualTo(Punctuality.NONE);
        assertThat(of(paused, later)).isEqualTo(Punctuality.NONE);
        assertThat(paused.state().counts()).isTrue();
        assertThat(refused.state().counts()).isFalse();
    }
}
