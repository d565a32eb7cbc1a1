package vn.namro.tasks.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.namro.measure.Fraction;
import vn.namro.tasks.model.Split.Flaw;
import vn.namro.tasks.model.Split.Part;

class SplitTest {
    private static final LocalDate DAY = LocalDate.of(2021, 4, 30);
    private static final UUID WHOLE = new UUID(0, 1);
    private static final UUID FIRST = new UUID(0, 2);
    private static final UUID SECOND = new UUID(0, 3);
    private static final UUID INNER = new UUID(0, 4);

    private static Part part(UUID id, UUID whole, String state, String share) {
        return new Part(id, whole, "A", state, DAY, share == null ? null : new BigDecimal(share));
    }

    private static Split of(Part... below) {
        return Split.of(part(WHOLE, null, "InProgress", null), List.of(below), unit -> unit.equals("A"));
    }

    @Test
    void partsStandAfterTheirWholeAndDeeperOnesDeeper() {
        var split = of(part(FIRST, WHOLE, "InProgress", null), part(SECOND, WHOLE, "InProgress", null), part(INNER, FIRST, "InProgress", null));
        assertThat(split.nodes()).extracting(node -> node.part().id()).containsExactly(FIRST, INNER, SECOND);
        assertThat(split.nodes()).extracting(Split.Node::depth).containsExactly(1, 2, 1);
        assertThat(split.nodes()).allMatch(node -> node.flaws().isEmpty());
        assertThat(split.done()).as("nobody said a share").isEmpty();
        assertThat(split.addsUp()).isTrue();
    }

    @Test
    void sharesThatDoNotMakeAWholeAreShownAndNothingIsReckonedByThem() {
        var split = of(part(FIRST, WHOLE, "Confirmed", "60"), part(SECOND, WHOLE, "InProgress", null), part(INNER, FIRST, "InProgress", "99.99"));
        assertThat(split.given()).isEqualByComparingTo("60");
        assertThat(split.addsUp()).isFalse();
        assertThat(split.done()).isEmpty();
        assertThat(split.nodes()).extracting(Split.Node::flaws).containsExactly(List.of(Flaw.SHARES_DO_NOT_ADD_UP), List.of(), List.of(Flaw.WITHOUT_SHARE));
    }

    @Test
    void whatIsDoneIsReckonedDownTheTreeByShares() {
        var split = of(part(FIRST, WHOLE, "InProgress", "60"), part(SECOND, WHOLE, "Confirmed", "40"), part(INNER, FIRST, "Confirmed", "25.5"),
                part(new UUID(0, 5), FIRST, "Accepted", "74.5"));
        assertThat(split.done()).contains(Fraction.of(new BigDecimal("55.3")));
    }

    @Test
    void aRefusedPartHasNoLeadAndTakesNoShareAndACancelledOneIsLeftInPeace() {
        var split = of(part(FIRST, WHOLE, "Refused", "40"), part(SECOND, WHOLE, "Cancelled", "70"), part(INNER, WHOLE, "InProgress", "60"));
        assertThat(split.given()).isEqualByComparingTo("60");
        assertThat(split.nodes()).extracting(Split.Node::flaws).containsExactly(List.of(Flaw.WITHOUT_LEAD), List.of(), List.of());
    }

    @Test
    void aPartOfAClosedUnitHasNoLeadAndALaterOneIsShown() {
        var closed = new Part(FIRST, WHOLE, "C", "InProgress", DAY.plusDays(1), null);
        var never = new Part(SECOND, WHOLE, "A", "InProgress", null, null);
        assertThat(of(closed, never).nodes()).extracting(Split.Node::flaws)
                .containsExactly(List.of(Flaw.WITHOUT_LEAD, Flaw.LATER_THAN_WHOLE), List.of(Flaw.LATER_THAN_WHOLE));
    }
}
