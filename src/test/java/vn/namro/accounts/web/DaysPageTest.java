package vn.namro.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.Visit;
import vn.namro.accounts.Role;
import vn.namro.audit.AuditTrail;
import vn.namro.organisation.OfficeDays;

/** Years long past, which no other test counts in. */
@ServerTest
class DaysPageTest {
    @Autowired
    private People people;
    @Autowired
    private OfficeDays days;
    @Autowired
    private AuditTrail trail;

    @Test
    void aYearIsPastedCorrectedAndReadWithItsHistory() {
        var visit = people.visit(people.one(Role.SECRETARIAT, null));
        var before = visit.get("/days?year=1995").body();
        assertThat(before).contains("Năm 1995 chưa ghi ngày nghỉ lễ nào", "href=\"#form\"");
        var pasted = post(visit, before, "30/01/1995 - 03/02/1995\tnghỉ\tTết Nguyên đán\n\n2/9/1995; Quốc khánh\n28/01/1995;LÀM BÙ;Bù ngày 03/02", "12-QĐ/TTg", "02/01/1995");
        assertThat(pasted.statusCode()).as(pasted.body()).isEqualTo(302);
        assertThat(days.now().include(LocalDate.of(1995, 1, 31))).isFalse();
        assertThat(days.now().include(LocalDate.of(1995, 1, 28))).isTrue();
        var page = visit.get("/days?year=1995").body();
        assertThat(page).contains("6 ngày nghỉ và 1 ngày làm bù", "Tết Nguyên đán", "12-QĐ/TTg, ngày 02/01/1995", "Chuyên viên SECRETARIAT");
        assertThat(visit.get("/days?year=1995&edit=1995-01-28").body()).contains("28/01/1995; làm bù; Bù ngày 03/02</textarea>");

        assertThat(post(visit, page, "28/01/1995; như thường", "13-QĐ/TTg", "10/01/1995").statusCode()).isEqualTo(302);
        assertThat(days.now().include(LocalDate.of(1995, 1, 28))).isFalse();
        assertThat(visit.get("/days?year=1995").body()).contains("6 ngày nghỉ và 0 ngày làm bù", "13-QĐ/TTg, ngày 10/01/1995", "Bù ngày 03/02");
        assertThat(trail.find(new AuditTrail.Question(null, null, "organisation.DaysSet", null, "12-QĐ/TTg"), 9, Long.MAX_VALUE)).singleElement()
                .satisfies(entry -> assertThat(entry.particulars()).containsEntry("days", "7").containsEntry("first", "1995-01-28"));

        var late = post(visit, page, "3/2/1995; như thường", "14-QĐ/TTg", "11/01/1995");
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("người khác đã ghi ngày nghỉ", "3/2/1995; như thường");
    }

    @Test
    void faultsAreToldTogetherAndNothingIsLost() {
        var visit = people.visit(people.one(Role.ADMINISTRATOR, null));
        var refused = post(visit, visit.get("/days?year=1996").body(), "32/01/1996; nghỉ; <b>x</b>\n06/03/1996; làm bù", "", "hôm qua");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("dòng 1 (“32/01/1996; nghỉ; &lt;b&gt;x&lt;/b&gt;”)", "dòng 2: ngày 06/03/1996 vốn là ngày làm việc", "id=\"decision-fault\"", "id=\"decided-fault\"", "hôm qua")
                .doesNotContain("<b>x</b>");
    }

    @Test
    void onlyWhoActsForAllOfficesSetsTheirDays() {
        var unit = People.unique("N");
        people.units(People.unit(unit, null), People.unit(People.unique("N"), null));
        var visit = people.visit(people.one(Role.SECRETARIAT, unit));
        assertThat(visit.get("/days?year=1997").body()).contains("Văn phòng cấp ủy của cả hệ thống").doesNotContain("<textarea");
        assertThat(visit.post("/days?year=1997", "days", "01/01/1997; nghỉ; Tết", "decision", "1", "decided", "01/01/1997", "seen", "0").statusCode()).isEqualTo(404);
        for (var year : new String[] {"1989", "9999", "abcd", "-1"}) {
            assertThat(visit.get("/days?year=" + year).statusCode()).as(year).isEqualTo(404);
        }
    }

    private static java.net.http.HttpResponse<String> post(Visit visit, String page, String typed, String decision, String decided) {
        var seen = Pattern.compile("name=\"seen\" value=\"(\\d+)\"").matcher(page);
        assertThat(seen.find()).isTrue();
        return visit.post("/days?year=1995", "days", typed, "decision", decision, "decided", decided, "seen", seen.group(1));
    }
}
