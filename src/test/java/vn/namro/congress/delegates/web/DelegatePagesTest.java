package vn.namro.congress.delegates.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.Visit;
import vn.namro.accounts.Role;
import vn.namro.congress.Delegate;
import vn.namro.congress.Delegates;
import vn.namro.documents.ReceivedSheet;
import vn.namro.documents.Workbook;

/** The list of delegates: by form, from a sheet, by unit; who steps in for whom. */
@ServerTest
class DelegatePagesTest {
    private static final List<String> HEAD = List.of("Số đại biểu", "Họ và tên", "Mã đơn vị", "Tư cách");
    private static final Pattern HELD = Pattern.compile("<textarea name=\"held\" hidden>([^<]*)</textarea>");

    @Autowired
    private People people;
    @Autowired
    private Delegates delegates;
    private String unit = "";
    private String branch = "";
    private Visit office = new Visit(0);
    private String at = "";

    @BeforeEach
    void aCongress() {
        unit = People.unique("BC");
        branch = People.unique("CB");
        people.units(People.unit(unit, null), People.unit(branch, unit));
        office = people.visit(people.one(Role.SECRETARIAT, unit));
        at = CongressPagesTest.called(office, unit);
    }

    private List<Delegate> list() {
        return delegates.list(UUID.fromString(at.substring("/congresses/".length())));
    }

    private String add(String number, String name, String kind) {
        var answer = office.post(at + "/delegates/new", "number", number, "name", name, "unit", branch, "kind", kind);
        assertThat(answer.statusCode()).as(name).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    @Test
    void aNumberIsGivenOnceEvenAfterItsDelegateWasTakenOffTheList() {
        var one = add("017", "Đại biểu 017", "ELECTED");
        assertThat(office.post(at + "/delegates/new", "number", "17", "name", "Đại biểu khác", "unit", branch, "kind", "ELECTED").body()).contains("Số 17 đã cấp");
        assertThat(office.post(one + "/withdraw", "reason", "").statusCode()).isEqualTo(422);
        assertThat(office.post(one + "/withdraw", "reason", "Chuyển công tác trước đại hội").statusCode()).isEqualTo(302);
        assertThat(list()).isEmpty();
        assertThat(office.get(one).statusCode()).isEqualTo(404);
        assertThat(office.post(at + "/delegates/new", "number", "17", "name", "Đại biểu khác", "unit", branch, "kind", "ELECTED").statusCode()).isEqualTo(422);
    }

    @Test
    void everyFaultOfAFormIsToldAtOnce() {
        assertThat(office.post(at + "/delegates/new", "number", "x", "name", " ", "unit", "khong-co", "kind", "MEMBER").body())
                .contains("Ghi họ và tên", "Số đại biểu là số nguyên", "Chọn đơn vị thuộc", "Tư cách phải hợp");
    }

    @Test
    void theListStandsInTheOrderOfGivenNamesWhereAsked() {
        add("1", "Trần Văn Hai", "ELECTED");
        add("2", "Nguyễn Thị Hà", "ELECTED");
        add("3", "Lê Thị Đào", "ELECTED");
        add("4", "Phạm Văn Dũng", "ELECTED");
        var body = office.get(at + "/delegates?order=name").body();
        assertThat(List.of("Phạm Văn Dũng", "Lê Thị Đào", "Nguyễn Thị Hà", "Trần Văn Hai")).isSortedAccordingTo((a, b) -> body.indexOf(a) - body.indexOf(b));
        assertThat(office.get(at + "/delegates").body().indexOf("Trần Văn Hai")).isLessThan(body.length()).isLessThan(office.get(at + "/delegates").body().indexOf("Lê Thị Đào"));
    }

    @Test
    void anAlternateTakesTheVoteOfTheOneWhoIsAbsentAndTheNumberConvenedStays() {
        add("1", "Đại biểu 001", "ELECTED");
        add("2", "Đại biểu 002", "EX_OFFICIO");
        var alternate = add("101", "Đại biểu dự khuyết 101", "ALTERNATE");
        add("201", "Khách mời 201", "GUEST");
        assertThat(list()).filteredOn(Delegate::convened).extracting(Delegate::number).containsExactly(1, 2);
        assertThat(office.post(alternate + "/step-in", "absent", "201", "reason", "").body()).contains("đang vắng mặt và chưa có ai thay", "Ghi lý do");
        assertThat(office.post(alternate + "/step-in", "absent", "1", "day", "04/08/2020", "time", "7:45", "reason", "Ốm, có giấy").statusCode()).isEqualTo(302);
        assertThat(list()).filteredOn(Delegate::convened).extracting(Delegate::number).containsExactly(2, 101);
        assertThat(office.get(alternate).body()).contains("Thay đại biểu 001 từ 04/08/2020 07:45");
        assertThat(office.post(alternate + "/step-in", "absent", "2", "reason", "Ốm").statusCode()).isEqualTo(422);
        assertThat(office.post(alternate, "name", "Đại biểu 101", "unit", branch, "kind", "GUEST").statusCode()).isEqualTo(422);
    }

    @Test
    void aSheetIsTakenOverWholeOrNotAtAllAndEveryFaultNamesItsCell() {
        office.get(at + "/delegates/import");
        var faulty = sheet(List.of(BigDecimal.ONE, "Đại biểu 001", branch, "Được bầu"), List.of("1", "", "khong-co", "được bầu"), List.of("hai", "Đại biểu 003", branch, "Ủy viên"));
        var answer = office.upload(at + "/delegates/import", "file", "danh-sach.xlsx", faulty);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("có 5 lỗi", "Đại biểu!A3", "Đại biểu!B3", "Đại biểu!C3", "khong-co", "Đại biểu!A4", "“hai”", "Đại biểu!D4");
        assertThat(list()).isEmpty();
        var good = sheet(List.of(BigDecimal.ONE, "Đại biểu 001", branch, "Được bầu"), List.of("002", "Đại biểu 002", unit, "ĐƯƠNG NHIÊN"), List.of("3", "Đại biểu 003", branch, "alternate"));
        var looked = office.upload(at + "/delegates/import", "file", "danh-sach.xlsx", good);
        assertThat(looked.body()).contains("3 đại biểu mới", "Chưa nhập gì");
        assertThat(list()).isEmpty();
        var found = HELD.matcher(looked.body());
        assertThat(found.find()).isTrue();
        assertThat(office.post(at + "/delegates/import/take", "held", found.group(1)).statusCode()).isEqualTo(302);
        assertThat(list()).extracting(Delegate::kind).containsExactly(Delegate.Kind.ELECTED, Delegate.Kind.EX_OFFICIO, Delegate.Kind.ALTERNATE);
        assertThat(office.upload(at + "/delegates/import", "file", "lai.xlsx", office.bytes(at + "/delegates.xlsx")).body()).contains("0 đại biểu mới, 0 đại biểu thay đổi, 3 đại biểu giữ nguyên");
    }

    @Test
    void whatIsNoSheetIsRefusedInWordsAndHeldRowsAreJudgedAgain() {
        office.get(at + "/delegates/import");
        assertThat(office.upload(at + "/delegates/import", "file", "a.xlsx", new byte[] {1, 2, 3}).body()).contains("cần một sổ tính Excel");
        assertThat(office.upload(at + "/delegates/import", "file", "a.csv", "1,2".getBytes(java.nio.charset.StandardCharsets.UTF_8)).statusCode()).isEqualTo(422);
        assertThat(office.post(at + "/delegates/import/take", "held", "Sheet\n2\t1\t\tx\ty").statusCode()).isEqualTo(422);
        assertThat(office.post(at + "/delegates/import/take", "held", "").statusCode()).isEqualTo(422);
        assertThat(list()).isEmpty();
    }

    @Test
    void theTemplateHasTheHeadThatIsReadBack() {
        var sheet = ReceivedSheet.read("mau.xlsx", office.bytes(at + "/delegates.xlsx"));
        assertThat(sheet.rows()).hasSize(1);
        assertThat(sheet.rows().getFirst().cells().values()).startsWith(HEAD.toArray(String[]::new));
    }

    @Test
    void theAllotmentSaysWhichUnitSentFewerOrMoreAndWhetherTooManyAreDesignated() {
        assertThat(office.post(at + "/allotment", "seats." + branch, "x").body()).contains("Số phân bổ là số nguyên");
        assertThat(office.post(at + "/allotment", "seats." + branch, "2").statusCode()).isEqualTo(302);
        add("1", "Đại biểu 001", "ELECTED");
        assertThat(office.get(at + "/allotment").body()).contains("Phân bổ 2 đại biểu, các đơn vị đã bầu 1; 1 đơn vị chưa khớp", "Thiếu 1");
        add("2", "Đại biểu 002", "DESIGNATED");
        assertThat(office.get(at + "/allotment").body()).contains("Chỉ định 1 trong 2 đại biểu được triệu tập: 50%, không quá 5%", "Có thể vượt quy định");
    }

    @Test
    void nobodyOfAnotherUnitFindsTheDelegates() {
        var one = add("1", "Đại biểu 001", "ELECTED");
        var other = People.unique("BC");
        people.units(People.unit(other, null));
        var foreign = people.visit(people.one(Role.SECRETARIAT, other));
        var theirs = CongressPagesTest.called(foreign, other);
        for (var path : List.of(at + "/delegates", at + "/delegates.xlsx", at + "/delegates/new", at + "/delegates/import", at + "/allotment", one,
                theirs + one.substring(at.length()))) {
            assertThat(foreign.get(path).statusCode()).as(path).isEqualTo(404);
        }
        for (var path : List.of(at + "/delegates/new", at + "/delegates/import/take", at + "/allotment", one, one + "/withdraw", one + "/step-in",
                theirs + one.substring(at.length()) + "/withdraw")) {
            assertThat(foreign.post(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    private static byte[] sheet(List<?>... rows) {
        var all = new ArrayList<List<?>>();
        all.add(HEAD);
        all.addAll(List.of(rows));
        return Workbook.of("Đại biểu", List.of(), all);
    }
}
