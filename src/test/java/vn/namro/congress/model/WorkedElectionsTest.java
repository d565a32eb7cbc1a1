package vn.namro.congress.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.namro.congress.ElectionRecords.ids;

import org.junit.jupiter.api.Test;
import vn.namro.congress.ElectionRecords;
import vn.namro.congress.ElectionRule;

/** Elections worked out by hand; docs/rules/election.md lists them. */
class WorkedElectionsTest {

    @Test
    void ofThoseConvenedThreeAreDeductedAndMoreThanHalfOfTheRestIsNeeded() {
        var record = ElectionRecords.among(2).strike().under("party-2024-delegates").convened(262)
                .deducting(2, "cấp ủy viên vắng mặt suốt thời gian đại hội")
                .deducting(1, "đại biểu vắng mặt suốt thời gian đại hội, không có đại biểu dự khuyết")
                .ballots(130, "-0").ballots(128, "0-");
        var result = record.result();
        assertThat(result.base()).isEqualTo(259);
        assertThat(result.needed()).hasValue(130);
        assertThat(ids(result.elected())).containsExactly("A");
        assertThat(result.people().getFirst().percent()).hasToString("13000/259");
    }

    @Test
    void exactlyHalfOfTheBaseIsNotEnough() {
        var result = ElectionRecords.among(2).strike().under("party-2024-delegates").convened(260)
                .ballots(130, "-0").ballots(130, "0-").result();
        assertThat(result.needed()).hasValue(131);
        assertThat(result.elected()).isEmpty();
        assertThat(result.people()).allMatch(person -> person.standing().rule() == ElectionRule.E2_TOO_FEW_VOTES);
    }

    @Test
    void theYouthUnionCountsInvalidBallotsInItsBaseAndTenOfEighteenInTheFourthPlaceIsNotElected() {
        var result = ElectionRecords.among(5).under("youth-union").seats(3).convened(20)
                .ballots(6, "11100").ballots(5, "11010").ballots(5, "10110").ballots(2, "-----").result();
        assertThat(result.valid()).isEqualTo(16);
        assertThat(result.base()).isEqualTo(18);
        assertThat(result.needed()).hasValue(10);
        assertThat(result.people()).extracting(person -> person.votes()).containsExactly(16L, 11L, 11L, 10L, 0L);
        assertThat(ids(result.elected())).containsExactly("A", "B", "C");
        assertThat(result.people().get(3).standing().rule()).isEqualTo(ElectionRule.E3_SEATS_FILLED);
    }

    @Test
    void seventyFiveSeatsAllowTwentyTwoMoreNamesAndEightToElevenArePrepared() {
        assertThat(Surplus.of(75)).isEqualTo(new Surplus(8, 11, 22));
    }

    @Test
    void threeToFiveSeatsAllowOneMoreName() {
        assertThat(Surplus.of(3).most()).isEqualTo(1);
        assertThat(Surplus.of(4).most()).isEqualTo(1);
        assertThat(Surplus.of(5).most()).isEqualTo(1);
        assertThat(Surplus.of(7).most()).isEqualTo(2);
    }
}
