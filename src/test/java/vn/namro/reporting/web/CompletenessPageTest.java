package vn.namro.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.accounts.Role;
import vn.namro.exchange.action.ImportTerm;

/** Who has handed in and who has not, at a look and as a file. */
@ServerTest
class CompletenessPageTest {
    @Autowired
    private People people;
    @Autowired
    private ImportTerm importTerm;
    @TempDir
    private Path folder;

    @Test
    void everyUnitAndPeriodShowsItsStateAndOpensItsReport() {
        var term = ReportingTerm.imported(importTerm, folder);
        var clerk = people.visit(people.one(Role.CLERK, term.one()));
        var office = people.visit(people.one(Role.SECRETARIAT, term.root()));
        term.draft(clerk, term.report(term.one(), "2020"), "31", "48", "50", "17");
        assertThat(office.get("/completeness").body()).contains("0/2 đơn vị đã gửi báo cáo", "Bản nháp", "Chưa gửi đủ", term.confirmation(term.one(), "2020"));
        term.handIn(clerk, term.report(term.one(), "2020"));
        assertThat(office.get("/completeness?year=2020").body()).contains("1/2 đơn vị đã gửi báo cáo");
        term.confirm(office, term.confirmation(term.one(), "2020"), "CT1", "CT2", "CT3");
        var csv = office.get("/completeness.csv?term=" + term.code() + "&year=2020").body();
        assertThat(csv).contains(term.one() + ",Đảng bộ Sở Nội vụ,2020,CONFIRMED,no,3,3,", term.other() + ",Đảng bộ Sở Tài chính,2020,OPEN,no,0,3,");
        assertThat(office.get("/completeness?year=2019&branch=khong-co&period=khong-co&from=-7").body()).contains("Năm 2019: 0/2 đơn vị");
        assertThat(people.visit(people.one(Role.LEADER, term.other())).get("/completeness.csv?year=2020").body()).contains(term.other()).doesNotContain(term.one());
    }
}
