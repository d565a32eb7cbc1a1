package vn.namro.congress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.namro.congress.BookLine.Relation;
import vn.namro.congress.BookLine.Side;
import vn.namro.language.Lang;

class ElectionWordingTest {
    private static final ElectionWording VIETNAMESE = ElectionWording.in(Lang.VI);
    private static final ElectionWording ENGLISH = ElectionWording.in(Lang.EN);

    @Test
    void theThresholdNamesBaseAndVotes() {
        var congress = ElectionRecords.among(2).strike().under("party-2024-delegates").convened(262).deducting(3, "vắng mặt")
                .ballots(250, "-0").result();
        assertThat(VIETNAMESE.threshold(congress)).isEqualTo("quá nửa của 259 đại biểu được tính: từ 130 phiếu trở lên");
        assertThat(VIETNAMESE.baseReached(congress)).isEqualTo("262 được triệu tập − 3 (vắng mặt) = 259 đại biểu được tính");
        assertThat(VIETNAMESE.thresholdReached(congress)).isEqualTo("259 : 2 = 129,5; số nguyên nhỏ nhất lớn hơn là 130");
        var thirds = ElectionRecords.among(2).under(VoteBase.RETURNED, Threshold.TWO_THIRDS, TieRule.PEOPLE).ballots(1_000, "10").result();
        assertThat(VIETNAMESE.threshold(thirds)).isEqualTo("ít nhất hai phần ba của 1.000 phiếu thu về: từ 667 phiếu trở lên");
        assertThat(ENGLISH.thresholdReached(thirds)).isEqualTo("1,000 × 2 : 3 = 666.67; the smallest whole number not below is 667");
        var plain = ElectionRecords.among(2).ballots(4, "10").result();
        assertThat(VIETNAMESE.threshold(plain)).isEqualTo("nhiều phiếu hơn, ít nhất 1 phiếu, tính trên 4 phiếu hợp lệ");
        assertThat(VIETNAMESE.thresholdReached(plain)).isEmpty();
    }

    @Test
    void theArticleIsGivenAndHowFarItsTextWasRead() {
        var party = RulePacks.named("party-2024-all-members").orElseThrow();
        assertThat(VIETNAMESE.source(party, RulePack.Topic.RESULT)).isEqualTo(
                "Điều 30 Quy chế bầu cử trong Đảng số 190-QĐ/TW ngày 10/10/2024 (đọc qua văn bản dẫn lại, cần đối chiếu bản gốc)");
        assertThat(VIETNAMESE.source(party, RulePack.Topic.TIE)).isEqualTo("Quy chế bầu cử trong Đảng (chưa có văn bản để đối chiếu)");
        assertThat(VIETNAMESE.source(RulePacks.named("association-126-2024").orElseThrow(), RulePack.Topic.RESULT))
                .isEqualTo("khoản 6 Điều 19 Nghị định về tổ chức, hoạt động và quản lý hội số 126/2024/NĐ-CP ngày 08/10/2024");
        assertThat(VIETNAMESE.source(RulePacks.named("plain").orElseThrow(), RulePack.Topic.RESULT)).isEqualTo("quy định của chính đại hội, hội nghị");
    }

    @Test
    void aLineThatFailsSaysWhatEachSideComesTo() {
        assertThat(VIETNAMESE.arithmetic(line(Side.of(259), Side.less(262, 2L, 1L)))).isEqualTo("259 = 262 − 2 − 1");
        assertThat(VIETNAMESE.arithmetic(line(Side.of(260), Side.less(262, 3L)))).isEqualTo("260 ≠ 262 − 3 = 259");
        assertThat(VIETNAMESE.arithmetic(line(Side.of(-1), Side.sum(4L, -6L)))).isEqualTo("−1 ≠ 4 + (−6) = −2");
        assertThat(ENGLISH.arithmetic(new BookLine(ElectionRule.TURNOUT, new Side.Product(600, 2), Relation.ABOVE, Side.of(1_200), List.of())))
                .isEqualTo("600 × 2 = 1,200 ≤ 1,200");
    }

    @Test
    void aPercentageNeverReadsAsTheHalfThatItMisses() {
        var result = ElectionRecords.among(2).strike().ballots(49_999, "-0").ballots(50_002, "0-").result();
        assertThat(VIETNAMESE.percent(result.people().getFirst())).isEqualTo("49,999%");
        assertThat(VIETNAMESE.percent(result.people().getLast())).isEqualTo("50,001%");
        assertThat(ElectionRecords.among(1).result().people()).extracting(VIETNAMESE::percent).containsExactly(ElectionWording.ABSENT);
    }

    @Test
    void emptySeatsAreForTheBodyToDecideUnlessItsRoundsAreOver() {
        var short1 = ElectionRecords.among(2).under("youth-union").seats(2).ballots(3, "10").result();
        assertThat(VIETNAMESE.emptySeats(short1)).startsWith("Còn thiếu 1 người so với số lượng cần bầu; bầu tiếp hay không do đại hội");
        var election = short1.election();
        var second = ((Count.Counted) Elections.count(new Election(election.title(), election.seats(), 2, election.pack(), election.style(),
                election.figures(), election.candidates(), List.of()), ElectionRecords.among(2).ballots(3, "10").box())).result();
        assertThat(VIETNAMESE.emptySeats(second)).startsWith("Còn thiếu 1 người so với số lượng cần bầu; sau lần bầu thứ 2 không bầu tiếp.");
    }

    private static BookLine line(Side found, Side expected) {
        return BookLine.of(ElectionRule.B2_ENTITLED_IS_CONVENED_LESS_DEDUCTIONS, found, Relation.EQUAL, expected);
    }
}
