package vn.namro.congress.proceedings.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.namro.congress.proceedings.model.Agenda.Item;
import vn.namro.congress.proceedings.model.Agenda.Run;

class AgendaTest {
    private static final Instant OPENING = Instant.parse("2020-08-04T00:30:00Z");
    private static final Item FIRST = new Item(new UUID(0, 1), 1, "Khai mạc", 20, "");
    private static final Item SECOND = new Item(new UUID(0, 2), 2, "Thảo luận", 60, "");

    @Test
    void itemsStandInTheOrderOfTheirPlaces() {
        assertThat(new Agenda(List.of(SECOND, FIRST), List.of(), List.of(), List.of()).items()).containsExactly(FIRST, SECOND);
    }

    @Test
    void nothingRunsBeforeTheFirstItemAndInAPause() {
        assertThat(ran().now()).isEmpty();
        assertThat(ran(run(FIRST, 0), pause(10)).now()).isEmpty();
        assertThat(ran(run(FIRST, 0), pause(10)).minutesLeft(after(12))).isEmpty();
    }

    @Test
    void minutesLeftAreRoundedUpAndFallBelowZero() {
        var agenda = ran(run(FIRST, 0));
        assertThat(agenda.minutesLeft(OPENING)).contains(20L);
        assertThat(agenda.minutesLeft(OPENING.plusSeconds(1))).contains(20L);
        assertThat(agenda.minutesLeft(after(19).plusSeconds(59))).contains(1L);
        assertThat(agenda.minutesLeft(after(20))).contains(0L);
        assertThat(agenda.minutesLeft(after(25))).contains(-5L);
    }

    @Test
    void anItemThatIsTakenUpAgainHasRunForBothSpells() {
        var agenda = ran(run(FIRST, 0), run(SECOND, 10), run(FIRST, 40), pause(55));
        assertThat(agenda.ran(FIRST.id(), after(90))).isEqualTo(Duration.ofMinutes(25));
        assertThat(agenda.ran(SECOND.id(), after(90))).isEqualTo(Duration.ofMinutes(30));
        assertThat(agenda.begun(FIRST.id())).contains(OPENING);
    }

    @Test
    void itIsOverOnceEveryItemHadItsTurnAndNoneRuns() {
        assertThat(ran().over()).isFalse();
        assertThat(ran(run(FIRST, 0), pause(20)).over()).isFalse();
        assertThat(ran(run(FIRST, 0), run(SECOND, 20)).over()).isFalse();
        assertThat(ran(run(FIRST, 0), run(SECOND, 20), pause(80)).over()).isTrue();
        assertThat(new Agenda(List.of(), List.of(), List.of(), List.of()).over()).isFalse();
    }

    private static Agenda ran(Run... runs) {
        return new Agenda(List.of(FIRST, SECOND), List.of(runs), List.of(), List.of());
    }

    private static Run run(Item item, int minutes) {
        return new Run(item.id(), after(minutes));
    }

    private static Run pause(int minutes) {
        return new Run(null, after(minutes));
    }

    private static Instant after(int minutes) {
        return OPENING.plus(Duration.ofMinutes(minutes));
    }
}
