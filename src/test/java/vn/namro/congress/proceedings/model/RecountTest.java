package vn.namro.congress.proceedings.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.namro.congress.proceedings.model.Motions.closed;
import static vn.namro.congress.proceedings.model.Motions.closing;
import static vn.namro.congress.proceedings.model.Motions.delegates;
import static vn.namro.congress.proceedings.model.Motions.devices;
import static vn.namro.congress.proceedings.model.Motions.hands;
import static vn.namro.congress.proceedings.model.Motions.opening;
import static vn.namro.congress.proceedings.model.Motions.voted;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.namro.congress.proceedings.model.Recount.Finding;

class RecountTest {
    @Test
    void aLedgerThatReadsAsItDidLeavesAPollUntouched() {
        assertThat(finding(closed(hands(PollBase.PRESENT, ">1/2"), opening(100, delegates(1, 80)), new Votes(41, 39, 0)), delegates(1, 80))).isEqualTo(Finding.UNTOUCHED);
    }

    @Test
    void oneMoreInTheHallTakesTheMajorityOfThosePresentAway() {
        var poll = closed(hands(PollBase.PRESENT, ">1/2"), opening(100, delegates(1, 81)), new Votes(41, 40, 0));
        assertThat(finding(poll, delegates(1, 82))).isEqualTo(Finding.OTHERWISE);
        assertThat(finding(closed(hands(PollBase.CONVENED, ">1/2"), opening(100, delegates(1, 81)), new Votes(51, 20, 0)), delegates(1, 82))).isEqualTo(Finding.SAME);
    }

    @Test
    void whoseHandsWereCountedNobodyKnows() {
        var poll = closed(hands(PollBase.CONVENED, ">1/2"), opening(100, delegates(1, 80)), new Votes(51, 20, 0));
        assertThat(finding(poll, delegates(1, 79))).isEqualTo(Finding.UNCERTAIN);
        assertThat(finding(closed(hands(PollBase.CONVENED, ">1/2"), opening(100, delegates(1, 80)), new Votes(52, 20, 0)), delegates(1, 79))).isEqualTo(Finding.SAME);
    }

    @Test
    void aVoteByDevicesIsCountedAgainWithoutThoseWhoWereNotThere() {
        var poll = byDevices(51, 20, 9);
        assertThat(finding(poll, delegates(2, 80))).isEqualTo(Finding.OTHERWISE);
        assertThat(finding(poll, delegates(1, 79))).as("the one who abstained was not there").isEqualTo(Finding.SAME);
        assertThat(poll.recount(delegates(2, 80)).orElseThrow().most().votes()).isEqualTo(new Votes(50, 20, 9));
    }

    @Test
    void whereTooFewWereThereNoPollCouldBeTaken() {
        assertThat(finding(byDevices(60, 10, 10), delegates(1, 66))).isEqualTo(Finding.NO_QUORUM);
        assertThat(finding(byDevices(60, 10, 10), delegates(1, 67))).isEqualTo(Finding.SAME);
    }

    /** Against every way in which those who were not there may have raised their hands. */
    @Test
    void bothEndsOfWhatHandsMayHaveSaidAreFound() {
        long seed = Long.getLong("namro.seed", 20_261_125L);
        System.out.println("seed " + seed);
        var random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            int present = 3 + random.nextInt(12);
            int favour = random.nextInt(present + 1);
            int against = random.nextInt(present - favour + 1);
            var votes = new Votes(favour, against, random.nextInt(present - favour - against + 1));
            var declaration = hands(PollBase.values()[random.nextInt(4)], List.of(">1/2", ">=2/3", ">=1/2", ">=3/4").get(random.nextInt(4)));
            int gone = 1 + random.nextInt(Math.min(3, present - 1));
            int more = random.nextInt(3);
            var now = delegates(gone + 1, present + more);
            var recount = closed(declaration, opening(present, delegates(1, present)), votes).recount(now).orElseThrow();
            boolean yes = false;
            boolean no = false;
            for (int a = 0; a <= Math.min(gone, favour); a++) {
                for (int b = 0; b <= Math.min(gone - a, against); b++) {
                    for (int c = 0; c <= Math.min(gone - a - b, votes.abstaining()); c++) {
                        if (votes.cast() - a - b - c <= now.size()) {
                            var carried = new PollResult(declaration, present, now.size(), new Votes(favour - a, against - b, votes.abstaining() - c)).carried();
                            yes |= carried;
                            no |= !carried;
                        }
                    }
                }
            }
            assertThat(recount.most().carried()).as("seed %s, case %s, %s", seed, i, recount).isEqualTo(yes);
            assertThat(recount.least().carried()).as("seed %s, case %s, %s", seed, i, recount).isEqualTo(!no);
        }
    }

    private static PollCourse byDevices(int favour, int against, int abstaining) {
        return new PollCourse(new UUID(1, 1), new UUID(1, 2), 1, devices(PollBase.CONVENED, ">1/2"), opening(100, delegates(1, 80)), List.of(), voted(favour, against, abstaining), closing());
    }

    private static Finding finding(PollCourse poll, Set<UUID> presentNow) {
        return poll.recount(presentNow).orElseThrow().finding();
    }
}
