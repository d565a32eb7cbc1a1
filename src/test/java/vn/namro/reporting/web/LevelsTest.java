package vn.namro.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.Visit;
import vn.namro.accounts.Role;
import vn.namro.exchange.action.ImportTerm;

/** The calendar of reports, and what a level does once everything below it is confirmed or is known to be missing. */
@ServerTest
class LevelsTest {
    @Autowired
    private People people;
    @Autowired
    private ImportTerm importTerm;
    @TempDir
    private Path folder;
    private ReportingTerm term;
    private Visit clerk;
    private Visit office;
    private Visit leader;

    @BeforeEach
    void aTerm() {
        term = ReportingTerm.imported(importTerm, folder);
        clerk = people.visit(people.one(Role.CLERK, term.one()));
        office = people.visit(people.one(Role.SECRETARIAT, term.root()));
        leader = people.visit(people.one(Role.LEADER, term.root()));
        term.draft(clerk, term.report(term.one(), "2020"), "31", "48", "50", "17");
        term.handIn(clerk, term.report(term.one(), "2020"));
        assertThat(term.confirm(office, term.confirmation(term.one(), "2020"), "CT1", "CT2", "CT3").statusCode()).isEqualTo(302);
    }

    @Test
    void aLevelClosesByNamingWhatIsMissingAndOpensAgainByTwoPeople() {
        var closing = "/closings/" + term.code() + "/" + term.root() + "/2020";
        assertThat(office.get(closing).body()).contains("1/2 báo cáo", "1 mục còn thiếu", "Đảng bộ Sở Tài chính: Chưa gửi đủ");
        var silent = office.post(closing, "do", "close");
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.body()).contains("nêu lý do còn thiếu", "id=\"why.REPORT." + term.other() + "-fault\"");
        assertThat(office.post(closing, "do", "close", "why.REPORT." + term.other(), "Đơn vị đang sáp nhập").statusCode()).isEqualTo(302);
        assertThat(office.get(closing).body()).contains("đã chốt kỳ", "Đơn vị đang sáp nhập");
        assertThat(office.post(closing, "do", "close", "why.REPORT." + term.other(), "Lần nữa").body()).contains("Kỳ này đã được chốt");

        assertThat(clerk.get(term.report(term.one(), "2020")).body()).contains("đã được Đảng bộ Khối chốt");
        term.type(clerk, term.report(term.one(), "2020"), "save", "value.CT1", "30", "note.CT1", "Đếm nhầm một người");
        assertThat(term.handIn(clerk, term.report(term.one(), "2020")).body()).contains("cần mở lại kỳ trước khi thay đổi");
        assertThat(term.type(clerk, term.report(term.one(), "2019"), "save", "value.CT1", "3").statusCode()).as("another period").isEqualTo(302);

        assertThat(office.post(closing, "do", "ask", "reason", " ").body()).contains("Đề nghị cần nêu lý do");
        assertThat(office.post(closing, "do", "ask", "reason", "Một đơn vị đếm nhầm").statusCode()).isEqualTo(302);
        var request = ReportingTerm.found(leader.get(closing), "name=\"request\" value=\"([^\"]+)\"");
        assertThat(office.post(closing, "do", "agree", "request", request).body()).contains("không được tự đồng ý");
        assertThat(leader.post(closing, "do", "agree", "request", request).statusCode()).isEqualTo(302);
        assertThat(leader.post(closing, "do", "agree", "request", request).body()).contains("đã được trả lời");
        assertThat(term.handIn(clerk, term.report(term.one(), "2020")).statusCode()).isEqualTo(302);
        assertThat(office.get(closing).body()).contains("Một đơn vị đếm nhầm", "Đã đồng ý");
    }

    @Test
    void aFigureConfirmedByMistakeIsWithdrawnByTwoPeopleAndStaysReadable() {
        var confirmation = term.confirmation(term.one(), "2020");
        assertThat(term.post(office, confirmation, confirmation, "do", "withdraw", "target", "CT1", "why", "").body()).contains("Đề nghị cần nêu lý do");
        assertThat(term.post(office, confirmation, confirmation, "do", "withdraw", "target", "CT1", "why", "Xác nhận nhầm đơn vị").statusCode()).isEqualTo(302);
        var request = ReportingTerm.found(leader.get(confirmation), "name=\"request\" value=\"([^\"]+)\"");
        assertThat(leader.get("/targets/CT1?term=" + term.code()).body()).contains("31 đảng viên");
        assertThat(term.post(office, confirmation, confirmation, "do", "agree", "request", request).body()).contains("không được tự đồng ý");
        assertThat(term.post(leader, confirmation, confirmation, "do", "agree", "request", request).statusCode()).isEqualTo(302);
        assertThat(clerk.get(term.report(term.one(), "2020")).body()).contains("name=\"value.CT1\"");
        assertThat(leader.get("/targets/CT1/units/" + term.one() + "?term=" + term.code()).body()).contains("31", "Xác nhận nhầm đơn vị");
    }

    @Test
    void theCalendarSaysWhenAReportClosesAndWhoConfirms() {
        var kinds = "/report-kinds?term=" + term.code();
        assertThat(office.get(kinds).body()).contains("Chưa đặt loại báo cáo nào");
        var wrong = office.post(kinds, "do", "set", "code", "", "name", "", "length", "YEAR", "targets", "CT9", "units", "khong-co", "opens", "x", "closes", "400",
                "confirmer", "PARENT");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Mã gồm 1–20 chữ", "Tên có từ 1", "mã CT9", "mã khong-co", "Số ngày từ 0 đến 366", "hoặc để trống");
        assertThat(office.post(kinds, "do", "set", "code", "NAM", "name", "Báo cáo năm", "length", "YEAR", "targets", "", "units", "", "opens", "0", "closes", "10",
                "confirmer", "PARENT").statusCode()).isEqualTo(302);
        assertThat(office.get(kinds + "&edit=NAM").body()).contains("NAM Báo cáo năm", "từ 0 đến 10 ngày sau kỳ", "Cấp trên trực tiếp", "value=\"Báo cáo năm\"");
        assertThat(office.get("/completeness?year=2020").body()).contains("Thiếu, quá hạn", "1 thiếu, 1 gửi muộn", "hạn gửi 10/01/2021");
        assertThat(clerk.get("/reports").body()).contains("10/01/2020", "quá hạn");
        assertThat(leader.get(kinds).body()).doesNotContain("name=\"code\"");
        assertThat(people.visit(people.one(Role.SECRETARIAT, term.one())).post(kinds, "do", "set", "code", "NAM", "length", "YEAR", "confirmer", "ABOVE").statusCode()).isEqualTo(404);
        assertThat(office.post(kinds, "do", "end", "code", "NAM", "name", "Báo cáo năm", "length", "YEAR", "opens", "0", "confirmer", "ABOVE").statusCode()).isEqualTo(302);
        assertThat(office.get("/completeness?year=2020").body()).contains("0 thiếu, 0 gửi muộn");
    }
}
