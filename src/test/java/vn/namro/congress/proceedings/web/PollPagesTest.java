package vn.namro.congress.proceedings.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.Visit;
import vn.namro.accounts.Role;
import vn.namro.congress.proceedings.Halls;
import vn.namro.congress.proceedings.Halls.Hall;

/** Polls through the server: declared, opened with a quorum, counted, closed, and looked at again when the ledger changes. */
@ServerTest
class PollPagesTest {
    private static final String[] BY_HANDS = {"question", "Thông qua Quy chế làm việc", "rules", "party-2021", "base", "convened", "majority", ">1/2", "written_rule", "",
            "less", "3", "less_reason", "vắng mặt suốt thời gian đại hội", "way", "hands", "areas", "Khu A\nKhu B"};

    @Autowired
    private People people;
    @Autowired
    private Halls halls;
    private String unit = "";
    private Visit office = new Visit(0);
    private Visit teller = new Visit(0);

    @BeforeEach
    void aUnit() {
        unit = People.unique("BQ");
        people.units(People.unit(unit, null));
        office = people.visit(people.one(Role.SECRETARIAT, unit));
        teller = people.visit(people.one(Role.COUNTING_BOARD, unit));
    }

    @Test
    void aPollByHandsIsDeclaredOpenedCountedAndClosed() {
        var poll = declared(halls.of(unit, 262, 256), BY_HANDS);
        assertThat(office.get(poll).body()).contains("quá nửa của 259 đại biểu được triệu tập: từ 130 phiếu trở lên", "mục 9.3 Quy định thi hành Điều lệ Đảng số 24-QĐ/TW ngày 30/07/2021");
        assertThat(office.post(poll + "/count", "area", "Khu A", "favour", "1", "against", "0", "abstaining", "0", "hands", "1").body()).contains("không ở trạng thái đang mở");
        assertThat(office.post(poll + "/open", "present", "255").body()).contains("Số có mặt đã đổi từ 255 thành 256");
        assertThat(office.post(poll + "/open", "present", "256").statusCode()).isEqualTo(302);
        assertThat(office.post(poll + "/declaration", BY_HANDS).body()).contains("nội dung công bố không sửa được nữa");

        assertThat(count(poll, "Khu A", 100, 20, 5, 126).body()).contains("100 + 20 + 5 = 125, khác tổng số tay giơ là 126");
        assertThat(count(poll, "Khu A", 100, 20, 5, 125).statusCode()).isEqualTo(302);
        assertThat(office.post(poll + "/close").body()).contains("Chưa có số đếm của khu vực: Khu B");
        assertThat(count(poll, "Khu B", 130, 1, 1, 132).body()).contains("Đã có 257 phiếu, nhiều hơn 256 đại biểu có mặt");
        assertThat(count(poll, "Khu B", 31, 90, 4, 125).statusCode()).isEqualTo(302);
        assertThat(count(poll, "Khu B", 30, 91, 4, 125).statusCode()).as("the newer count supersedes").isEqualTo(302);
        assertThat(office.post(poll + "/close").statusCode()).isEqualTo(302);

        var closed = office.get(poll).body();
        assertThat(closed).contains("Được thông qua: 130 ≥ 130 phiếu tán thành", "262 − 3 (vắng mặt suốt thời gian đại hội) = 259", "259 × 1/2 = 129,5");
        assertThat(closed).contains("Không biểu quyết", "vẫn đúng như danh sách đã chốt");
        assertThat(count(poll, "Khu B", 0, 0, 0, 0).body()).contains("không ở trạng thái đang mở");
    }

    @Test
    void aPollDoesNotOpenWithoutAQuorum() {
        var poll = declared(halls.of(unit, 99, 65), BY_HANDS);
        assertThat(office.get(poll).body()).contains("Còn thiếu 1 đại biểu");
        assertThat(office.post(poll + "/open", "present", "65").body()).contains("Có mặt 65 trong 99 đại biểu được triệu tập, cần ít nhất 66");
        assertThat(office.post(poll + "/open", "present", "65", "without_quorum", "Điều 5 Quy chế làm việc của Đại hội").statusCode()).isEqualTo(302);
        assertThat(office.get(poll).body()).contains("căn cứ tiến hành: Điều 5 Quy chế làm việc của Đại hội");
    }

    @Test
    void anErrorOfPresenceFoundLaterShowsWhichPollsWouldComeOutOtherwise() {
        var hall = halls.of(unit, 100, 81);
        var ofPresent = BY_HANDS.clone();
        ofPresent[5] = "present";
        ofPresent[9] = "Quy chế làm việc";
        ofPresent[11] = "0";
        var poll = taken(declared(hall, ofPresent), 81, 41);
        assertThat(office.get(poll).body()).contains("Được thông qua: 41 ≥ 41");
        halls.cameBefore(hall, 90);
        assertThat(office.get(poll).body()).contains("kết quả khác với kết quả đã công bố", "Có mặt nhưng không có trong danh sách", "090 Đại biểu 090");
        assertThat(office.get(hall.at() + "/polls").body()).contains("Tính lại cho kết quả khác");
        halls.leftBefore(hall, 3);
        assertThat(office.get(poll).body()).contains("không khẳng định được kết quả");
    }

    @Test
    void onePollIsOpenAtATimeAndARehearsalStandsApart() {
        var hall = halls.of(unit, 10, 10);
        var first = declared(hall, BY_HANDS);
        var mock = new String[BY_HANDS.length + 2];
        System.arraycopy(BY_HANDS, 0, mock, 0, BY_HANDS.length);
        mock[BY_HANDS.length] = "mock";
        mock[BY_HANDS.length + 1] = "yes";
        var second = declared(hall, mock);
        assertThat(office.post(first + "/open", "present", "10").statusCode()).isEqualTo(302);
        assertThat(office.post(second + "/open", "present", "10").body()).contains("Đang có một lần biểu quyết khác");
        assertThat(office.get(hall.at() + "/polls").body()).contains("1 lần biểu quyết.", "Các lần biểu quyết diễn tập không thuộc hồ sơ đại hội.");
    }

    @Test
    void nobodyOutsideTheUnitFindsAPoll() {
        var hall = halls.of(unit, 10, 10);
        var poll = declared(hall, BY_HANDS);
        var other = People.unique("BQ");
        people.units(People.unit(other, null));
        var foreign = people.visit(people.one(Role.SECRETARIAT, other));
        for (var path : new String[] {poll, poll + "/declaration", poll + "/votes", hall.at() + "/polls", hall.at() + "/polls/new"}) {
            assertThat(foreign.get(path).statusCode()).as(path).isEqualTo(404);
        }
        for (var path : new String[] {poll + "/open", poll + "/close", poll + "/count", poll + "/declaration", hall.at() + "/polls/new"}) {
            assertThat(foreign.post(path).statusCode()).as(path).isEqualTo(404);
        }
        var theirs = halls.of(other, 10, 10);
        assertThat(foreign.get(theirs.at() + "/polls/" + poll.substring(poll.lastIndexOf('/') + 1)).statusCode()).as("under a congress of their own").isEqualTo(404);
    }

    private String taken(String poll, int present, int favour) {
        assertThat(office.post(poll + "/open", "present", Integer.toString(present)).statusCode()).isEqualTo(302);
        assertThat(count(poll, "Khu A", favour, 0, 0, favour).statusCode()).isEqualTo(302);
        assertThat(count(poll, "Khu B", 0, present - favour, 0, present - favour).statusCode()).isEqualTo(302);
        assertThat(office.post(poll + "/close").statusCode()).isEqualTo(302);
        return poll;
    }

    private HttpResponse<String> count(String poll, String area, int favour, int against, int abstaining, int hands) {
        return teller.post(poll + "/count", "area", area, "favour", Integer.toString(favour), "against", Integer.toString(against), "abstaining",
                Integer.toString(abstaining), "hands", Integer.toString(hands));
    }

    private String declared(Hall hall, String... fields) {
        var answer = office.post(hall.at() + "/polls/new", fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }
}
