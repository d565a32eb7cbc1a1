package vn.namro.congress.proceedings.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.namro.congress.proceedings.model.Motions.delegates;
import static vn.namro.congress.proceedings.model.Motions.hands;
import static vn.namro.congress.proceedings.model.Motions.lessAbsent;
import static vn.namro.congress.proceedings.model.Motions.opening;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.namro.measure.Fraction;

class PollResultTest {
    @ParameterizedTest
    @CsvSource({">1/2,259,130", ">1/2,260,131", ">1/2,1,1", ">=1/2,260,130", ">=1/2,259,130", ">=2/3,259,173", ">=2/3,258,172", ">2/3,258,173", ">=3/4,262,197",
            ">=3/4,260,195", ">30/100,262,79", ">=1/1,262,262", ">1/2,0,1"})
    void theSmallestNumberOfVotesThatCarriesIsExact(String majority, long base, long needed) {
        assertThat(Majority.parse(majority).orElseThrow().needed(base)).isEqualTo(needed);
    }

    @ParameterizedTest
    @CsvSource({">1/1", ">=3/2", ">=0/2", ">1/0", "1/2", "more", "''"})
    void whatNoNumberOfVotesCanMeetIsNoMajority(String code) {
        assertThat(Majority.parse(code)).isEmpty();
    }

    @Test
    void delegatesAbsentThroughoutAreDeductedFromThoseConvened() {
        var enough = PollResult.of(lessAbsent(3), opening(262, delegates(1, 258)), new Votes(130, 100, 20));
        assertThat(enough.base()).isEqualTo(259);
        assertThat(enough.needed()).isEqualTo(130);
        assertThat(enough.carried()).isTrue();
        assertThat(enough.silent()).isEqualTo(8);
        assertThat(PollResult.of(lessAbsent(3), opening(262, delegates(1, 258)), new Votes(129, 0, 0)).carried()).isFalse();
    }

    @Test
    void exactlyHalfIsTooFewForMoreThanHalfAndEnoughForAtLeastHalf() {
        var votes = new Votes(130, 130, 0);
        var more = PollResult.of(hands(PollBase.VALID, ">1/2"), opening(300, delegates(1, 280)), votes);
        var atLeast = PollResult.of(hands(PollBase.VALID, ">=1/2"), opening(300, delegates(1, 280)), votes);
        assertThat(more.exactlyMet()).isTrue();
        assertThat(more.carried()).isFalse();
        assertThat(atLeast.exactlyMet()).isTrue();
        assertThat(atLeast.carried()).isTrue();
    }

    @Test
    void anAbstentionWeighsInEveryBaseButThatOfVotesForAndAgainst() {
        var votes = new Votes(100, 80, 40);
        var present = opening(300, delegates(1, 230));
        assertThat(PollResult.of(hands(PollBase.VALID, ">1/2"), present, votes).carried()).isTrue();
        assertThat(PollResult.of(hands(PollBase.CAST, ">1/2"), present, votes).carried()).isFalse();
        assertThat(PollResult.of(hands(PollBase.PRESENT, ">1/2"), present, votes).needed()).isEqualTo(116);
        assertThat(PollResult.of(hands(PollBase.CONVENED, ">1/2"), present, votes).needed()).isEqualTo(151);
    }

    @Test
    void nothingIsCarriedByNobody() {
        assertThat(PollResult.of(hands(PollBase.VALID, ">=1/100"), opening(300, delegates(1, 230)), new Votes(0, 0, 230)).carried()).isFalse();
    }

    /** Against a definition that knows nothing of rounding: more than, or not less than, the share of the base. */
    @Test
    void everyResultAgreesWithTheShareItself() {
        long seed = Long.getLong("namro.seed", 20_261_125L);
        System.out.println("seed " + seed);
        var random = new Random(seed);
        for (int i = 0; i < 10_000; i++) {
            int below = 1 + random.nextInt(20);
            int above = 1 + random.nextInt(below);
            boolean beyond = above < below && random.nextBoolean();
            var base = PollBase.values()[random.nextInt(4)];
            long present = random.nextInt(60);
            long favour = random.nextLong(present + 1);
            long against = random.nextLong(present - favour + 1);
            var votes = new Votes(favour, against, random.nextLong(present - favour - against + 1));
            var result = PollResult.of(hands(base, (beyond ? ">" : ">=") + above + "/" + below), opening(present + random.nextInt(9), delegates(1, present)), votes);
            long measured = switch (base) {
                case CONVENED -> result.convened();
                case PRESENT -> present;
                case VALID -> favour + against;
                case CAST -> votes.cast();
            };
            int compared = BigDecimal.valueOf(favour).multiply(BigDecimal.valueOf(below)).compareTo(BigDecimal.valueOf(measured).multiply(BigDecimal.valueOf(above)));
            assertThat(result.carried()).as("seed %s, case %s, %s", seed, i, result).isEqualTo(measured > 0 && favour > 0 && (beyond ? compared > 0 : compared >= 0));
            assertThat(result.exactlyMet()).isEqualTo(Fraction.of(favour, 1).equals(Fraction.of(above, below).times(measured)));
        }
    }
}
