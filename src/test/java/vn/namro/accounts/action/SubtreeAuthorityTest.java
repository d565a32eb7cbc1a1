package vn.namro.accounts.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Authority;
import vn.namro.accounts.Post;
import vn.namro.accounts.Role;
import vn.namro.organisation.Organisation;
import vn.namro.organisation.Unit;
import vn.namro.organisation.Units;
import vn.namro.web.NotFound;

class SubtreeAuthorityTest {
    private static final LocalDate EARLY = LocalDate.of(2016, 6, 1);
    private static final LocalDate LATE = LocalDate.of(2019, 6, 1);

    /** A bloc with two units; B moved from A's side to C at the start of 2018, X was merged into C at its end of 2017. */
    private static final Authority AUTHORITY = new SubtreeAuthority(new Units() {
        private final Organisation tree = Organisation.of(List.of(
                unit("BLOC", null, null, null), unit("A", "BLOC", null, null), unit("C", "BLOC", null, null),
                unit("B", "A", null, LocalDate.of(2017, 12, 31)), unit("B", "C", LocalDate.of(2018, 1, 1), null),
                new Unit("X", "X", null, null, "A", null, LocalDate.of(2017, 12, 31), List.of("C"), null)));

        @Override
        public Organisation now() {
            return tree;
        }

        @Override
        public Organisation asKnownOn(Instant instant) {
            return tree;
        }
    });

    @Test
    void onesOwnUnitAndAllBelowItAreOnes() {
        assertThat(AUTHORITY.over(actor("BLOC"), "B", EARLY)).isTrue();
        assertThat(AUTHORITY.over(actor("A"), "A", EARLY)).isTrue();
        assertThat(AUTHORITY.over(actor("B"), "A", EARLY)).isFalse();
        assertThat(AUTHORITY.over(actor("C"), "A", EARLY)).isFalse();
    }

    @Test
    void theTreeCountsAsItStoodOnTheDay() {
        assertThat(AUTHORITY.over(actor("A"), "B", EARLY)).isTrue();
        assertThat(AUTHORITY.over(actor("C"), "B", EARLY)).isFalse();
        assertThat(AUTHORITY.over(actor("A"), "B", LATE)).isFalse();
        assertThat(AUTHORITY.over(actor("C"), "B", LATE)).isTrue();
    }

    @Test
    void aClosedUnitAnswersToItsSuccessorFromThenOn() {
        assertThat(AUTHORITY.over(actor("C"), "X", EARLY)).isFalse();
        assertThat(AUTHORITY.over(actor("C"), "X", LATE)).isTrue();
    }

    @Test
    void aPostOverTheWholeSystemIsOverEveryKnownUnit() {
        assertThat(AUTHORITY.over(actor(null), "B", EARLY)).isTrue();
        assertThat(AUTHORITY.over(actor(null), "nowhere", EARLY)).isFalse();
        assertThat(AUTHORITY.overAll(actor(null))).isTrue();
        assertThat(AUTHORITY.units(actor("A"), EARLY)).containsExactly("A", "B", "X");
    }

    @Test
    void whatIsNotOnesOwnDoesNotExist() {
        AUTHORITY.require(actor("A"), "B", EARLY);
        assertThatThrownBy(() -> AUTHORITY.require(actor("A"), "B", LATE)).isInstanceOf(NotFound.class);
    }

    private static Actor actor(@Nullable String unit) {
        return new Actor(new UUID(0, 1), new Post(new UUID(0, 2), unit, Role.SECRETARIAT, "Chuyên viên tổng hợp"));
    }

    private static Unit unit(String code, @Nullable String parent, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Unit(code, code, null, null, parent, from, to, List.of(), null);
    }
}
