package vn.namro.congress.proceedings.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.namro.congress.proceedings.model.Motions.closing;
import static vn.namro.congress.proceedings.model.Motions.delegate;
import static vn.namro.congress.proceedings.model.Motions.delegates;
import static vn.namro.congress.proceedings.model.Motions.devices;
import static vn.namro.congress.proceedings.model.Motions.hands;
import static vn.namro.congress.proceedings.model.Motions.opening;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.namro.congress.Quorum;
import vn.namro.measure.Fraction;
import vn.namro.rule.Breach;

class PollCourseTest {
    private static final Quorum MET = new Quorum(100, 80, Fraction.of(2, 3));
    private static final Quorum MISSED = new Quorum(100, 66, Fraction.of(2, 3));

    @Test
    void aCountWhoseVotesAreNotTheHandsIsRefused() {
        assertThat(open(hands(PollBase.PRESENT, ">1/2", "A", "B")).breaches(new AreaCount("A", new Votes(30, 5, 4), 40)))
                .containsExactly(Breach.of(PollRule.P12_HANDS_ADD_UP, 30L, 5L, 4L, 39L, 40L));
    }

    @Test
    void moreVotesThanDelegatesPresentAreRefusedOverAllAreasToo() {
        var poll = open(hands(PollBase.PRESENT, ">1/2", "A", "B"));
        assertThat(poll.breaches(new AreaCount("A", new Votes(81, 0, 0), 81))).extracting(Breach::rule).containsExactly(PollRule.P13_NO_MORE_THAN_PRESENT);
        assertThat(counted(poll, new AreaCount("A", new Votes(50, 0, 0), 50)).breaches(new AreaCount("B", new Votes(30, 1, 0), 31)))
                .containsExactly(Breach.of(PollRule.P13_NO_MORE_THAN_PRESENT, 81L, 80L));
        assertThat(counted(poll, new AreaCount("A", new Votes(50, 0, 0), 50)).breaches(new AreaCount("A", new Votes(80, 0, 0), 80))).as("a newer count supersedes").isEmpty();
    }

    @Test
    void everyFaultOfACountIsSaidAtOnce() {
        assertThat(open(hands(PollBase.PRESENT, ">1/2", "A")).breaches(new AreaCount("C", new Votes(90, 5, 4), 100))).extracting(Breach::rule)
                .containsExactly(PollRule.P11_AREA, PollRule.P12_HANDS_ADD_UP, PollRule.P13_NO_MORE_THAN_PRESENT);
    }

    @Test
    void aPollIsClosedWhenEveryAreaIsCounted() {
        var poll = open(hands(PollBase.PRESENT, ">1/2", "A", "B"));
        assertThat(counted(poll, new AreaCount("A", new Votes(50, 0, 0), 50)).breachesOfClosing()).containsExactly(Breach.of(PollRule.P17_EVERY_AREA, "B"));
        assertThat(counted(poll, new AreaCount("A", new Votes(50, 0, 0), 50), new AreaCount("B", new Votes(3, 0, 0), 3)).breachesOfClosing()).isEmpty();
    }

    @Test
    void whoIsNotEntitledVotesNotAndNobodyTwice() {
        var poll = open(devices(PollBase.PRESENT, ">1/2"));
        assertThat(poll.breaches(delegate(81), Choice.FOR)).containsExactly(Breach.of(PollRule.P18_ENTITLED));
        assertThat(poll.breaches(delegate(1), Choice.FOR)).as("has voted for").isEmpty();
        assertThat(poll.breaches(delegate(1), Choice.AGAINST)).containsExactly(Breach.of(PollRule.P19_ONCE));
        assertThat(poll.breaches(delegate(2), Choice.AGAINST)).isEmpty();
        assertThat(open(hands(PollBase.PRESENT, ">1/2")).breaches(delegate(1), Choice.FOR)).containsExactly(Breach.of(PollRule.P20_WAY_OF_VOTING));
    }

    @Test
    void nothingIsTakenBeforeOpeningNorAfterClosing() {
        var devices = devices(PollBase.PRESENT, ">1/2");
        var area = new AreaCount("A", new Votes(1, 0, 0), 1);
        for (var poll : List.of(poll(devices, null, null), poll(devices, opening(100, delegates(1, 80)), closing()))) {
            assertThat(poll.breaches(delegate(2), Choice.FOR)).containsExactly(Breach.of(PollRule.P16_WHILE_OPEN));
            assertThat(poll.breaches(area)).containsExactly(Breach.of(PollRule.P16_WHILE_OPEN));
            assertThat(poll.breachesOfClosing()).containsExactly(Breach.of(PollRule.P16_WHILE_OPEN));
        }
    }

    @Test
    void aPollOpensOnlyWithAQuorum() {
        assertThat(opened(MET, true, "", 80)).isEmpty();
        assertThat(opened(MISSED, true, "", 66)).containsExactly(Breach.of(PollRule.P9_QUORUM, 66L, 67L, 100L));
        assertThat(opened(MISSED, true, "Quy chế", 66)).as("a rule that was read blocks whatever is said").isNotEmpty();
    }

    @Test
    void aRuleOnQuorumFromMemoryAsksForTheCongresssOwn() {
        assertThat(opened(MISSED, false, "", 66)).extracting(Breach::rule).containsExactly(PollRule.P9_QUORUM);
        assertThat(opened(MISSED, false, "Quy chế làm việc của Đại hội", 66)).isEmpty();
        assertThat(opened(new Quorum(100, 0, Fraction.of(2, 3)), false, "Quy chế", 0)).isNotEmpty();
    }

    @Test
    void figuresThatChangedSinceTheyWereSeenAreShownAgain() {
        assertThat(opened(MET, true, "", 79)).containsExactly(Breach.of(PollRule.P10_FIGURES_AS_SEEN, 79L, 80L));
    }

    @Test
    void onePollIsOpenAtATimeAndNoneIsOpenedAgain() {
        assertThat(OpeningRules.breaches(PollCourse.Stage.CLOSED, true, MET, true, "", 80)).extracting(Breach::rule)
                .containsExactly(PollRule.P15_BEFORE_OPENING, PollRule.P21_ONE_AT_A_TIME);
    }

    @Test
    void aDeclarationIsWholeOrSaysAllThatIsMissing() {
        var nothing = new PollRequest("", PollSubject.QUESTION, null, null, null, "", null, "", null, List.of(), false);
        assertThat(nothing.breaches(100)).extracting(Breach::rule).containsExactly(PollRule.P1_QUESTION, PollRule.P2_RULES, PollRule.P3_BASE, PollRule.P4_MAJORITY,
                PollRule.P6_LESS, PollRule.P7_WAY);
        var party = PollRules.named("party-2021").orElseThrow();
        var own = new PollRequest("Thông qua", PollSubject.QUESTION, party, PollBase.PRESENT, party.majority(), "", 0L, "", PollWay.HANDS, List.of("A", "A"), false);
        assertThat(own.breaches(100)).extracting(Breach::rule).containsExactly(PollRule.P5_WRITTEN_RULE, PollRule.P8_AREAS);
    }

    private static List<Breach> opened(Quorum quorum, boolean blocks, String own, long seen) {
        return OpeningRules.breaches(PollCourse.Stage.DECLARED, false, quorum, blocks, own, seen);
    }

    private static PollCourse open(Declaration declaration) {
        return poll(declaration, opening(100, delegates(1, 80)), null);
    }

    private static PollCourse poll(Declaration declaration, @Nullable Opening opening, PollCourse.@Nullable Closing closing) {
        return new PollCourse(new UUID(1, 1), new UUID(1, 2), 1, declaration, opening, List.of(), Map.of(delegate(1), Choice.FOR), closing);
    }

    private static PollCourse counted(PollCourse poll, AreaCount... counts) {
        return new PollCourse(poll.id(), poll.congress(), poll.number(), poll.declaration(), poll.opening(), List.of(counts), Map.of(), null);
    }
}
