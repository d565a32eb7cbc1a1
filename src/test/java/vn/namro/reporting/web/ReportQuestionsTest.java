package vn.namro.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.accounts.Role;
import vn.namro.exchange.action.ImportTerm;

/** What is asked before a report is handed in, answered by its clerk and read by whoever confirms. */
@ServerTest
class ReportQuestionsTest {
    @Autowired
    private People people;
    @Autowired
    private ImportTerm importTerm;
    @TempDir
    private Path folder;
    private ReportingTerm term;

    @BeforeEach
    void aTerm() {
        term = ReportingTerm.imported(importTerm, folder);
    }

    @Test
    void aBlockOfAnotherUnitIsAskedAboutAndTheAnswerStandsBesideTheFigure() {
        var one = people.visit(people.one(Role.CLERK, term.one()));
        var other = people.visit(people.one(Role.CLERK, term.other()));
        var office = people.visit(people.one(Role.SECRETARIAT, term.root()));
        term.draft(one, term.report(term.one(), "2019"), "31", "48", "50", "17");
        assertThat(term.handIn(one, term.report(term.one(), "2019")).statusCode()).as("nothing is asked").isEqualTo(302);

        var report = term.report(term.other(), "2019");
        term.draft(other, report, "31", "48,0", "50", "17");
        assertThat(other.get(report).body()).as("beside the field").contains("trùng từng số với báo cáo cùng kỳ của một đơn vị khác").doesNotContain("Sở Nội vụ");
        assertThat(other.get(report + "/check").body()).contains("1 câu hỏi trước khi gửi");
        var silent = term.handIn(other, report);
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.body()).contains("câu hỏi cần được trả lời", "id=\"answer.Q6.CT1-fault\"", "Gửi báo cáo</button>");
        assertThat(term.handIn(other, report, "answer.Q6.CT1", "Hai đơn vị cùng quy mô, đã đối chiếu danh sách").statusCode()).isEqualTo(302);
        assertThat(office.get(term.confirmation(term.other(), "2019")).body())
                .contains("trùng từng số với báo cáo cùng kỳ", "(Đảng bộ Sở Nội vụ)", "Hai đơn vị cùng quy mô, đã đối chiếu danh sách");
        term.confirm(office, term.confirmation(term.one(), "2019"), "CT1", "CT2", "CT3");
        term.confirm(office, term.confirmation(term.other(), "2019"), "CT1", "CT2", "CT3");

        term.draft(other, term.report(term.other(), "2020"), "310", "58", "50", "17");
        var check = other.get(term.report(term.other(), "2020") + "/check").body();
        assertThat(check).contains("310 đảng viên, khác nhiều so với các kỳ trước (từ 31 đảng viên đến 31 đảng viên)", "tử số 58 lớn hơn mẫu số 50",
                "Chỉ tiêu CT3: trùng từng số với kỳ trước");
    }
}
