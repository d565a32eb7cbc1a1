package vn.namro.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.ExampleTerms;
import vn.namro.MovableClock;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.Visit;
import vn.namro.accounts.Role;
import vn.namro.audit.AuditTrail;
import vn.namro.audit.DoneBy;
import vn.namro.calendar.OfficeTime;
import vn.namro.exchange.action.ImportTerm;

/** Reported, returned, corrected, confirmed, as a clerk and an office see it, until the board says something else. */
@ServerTest
class ReportingLoopTest {
    @Autowired
    private People people;
    @Autowired
    private ImportTerm importTerm;
    @Autowired
    private MovableClock clock;
    @Autowired
    private AuditTrail trail;
    @TempDir
    private Path folder;
    private String term = "";
    private String root = "";
    private String unit = "";
    private People.Person clerkPerson;
    private People.Person officePerson;
    private Visit clerk;
    private Visit office;

    @BeforeEach
    void aTermWithOneUnitThatReports() {
        term = People.unique("NKL-");
        root = People.unique("GOC-");
        unit = People.unique("CS-");
        ExampleTerms.write(folder, Map.of(
                "units.csv", "code,name,kind,sector,parent,valid_from,valid_to,successor,members\n" + root + ",Đảng bộ Khối,,,,,,,\n" + unit + ",Đảng bộ cơ sở,,," + root + ",,,,\n",
                "term.csv", "code,organisation,congress,from,to,first_year,last_year,calendar,style,illustrative\n" + term + "," + root + ",Đại hội,2020-01-01,,2020,2020,calendar,party,\n",
                "resolution.csv", "number,date,title,organisation,term\n01-NQ/ĐH,2020-01-01,Nghị quyết," + root + "," + term + "\n",
                "targets.csv", "code,title,part_of,clause,breakthrough,metric,unit_of_measure,goal,value,value_to,time,every,within,base,base_value,across,tolerance,min_coverage\n"
                        + "CT1,Kết nạp đảng viên,,,,COUNT,đảng viên,>=,1000,,CUMULATIVE,year,,,,SUM,,\n"
                        + "CT2,Hồ sơ đúng hạn,,,,RATIO,%,>=,95,,EVERY_YEAR,year,,,,RATIO_OF_SUMS,,\n"
                        + "CT3,Có quy chế,,,,YES_NO,,,,,LAST_YEAR,year,,,,MIN,,\n",
                "actuals.csv", "target,unit,period,value,numerator,denominator,status,recorded_at,by,note\n"));
        importTerm.run(ExampleTerms.read(folder), DoneBy.THE_PROGRAM);
        clerkPerson = people.one(Role.CLERK, unit);
        officePerson = people.one(Role.SECRETARIAT, root);
        signIn();
    }

    private void signIn() {
        clerk = people.visit(clerkPerson);
        office = people.visit(officePerson);
    }

    @AfterEach
    void theClockGoesBack() {
        clock.ahead(Duration.ZERO);
    }

    @Test
    void theLoopFromReportToVerdictAndBackInTime() {
        assertThat(clerk.get("/reports").body()).contains("1 kỳ cần báo cáo", "Chưa báo cáo", report());
        var target = office.get("/targets/CT1?term=" + term).body();
        assertThat(target).contains("Chưa đủ căn cứ");
        submit("1.001,0", "96", "100", "1");
        assertThat(sentence(office.get("/targets/CT1?term=" + term))).as("what only waits changes nothing").isEqualTo(sentence(target));
        assertThat(clerk.get("/reports").body()).contains("Chờ xác nhận");

        assertThat(office.get("/confirmations").body()).contains("1 báo cáo chờ xác nhận", confirmation());
        var open = office.get(confirmation());
        assertThat(open.body()).contains("1.001 đảng viên", "96 / 100 = 96%", "Đã hoàn thành", "từ 1.000 đảng viên trở lên");
        var noReason = office.post(confirmation(), "key", key(open), "seen", seen(open), "target", "CT1", "do", "return", "reason", " ");
        assertThat(noReason.statusCode()).isEqualTo(422);
        assertThat(noReason.body()).contains("Trả lại cần nêu lý do");
        assertThat(office.post(confirmation(), "key", key(noReason), "seen", seen(noReason), "target", "CT1", "do", "return", "reason", "Thiếu danh sách")
                .statusCode()).isEqualTo(302);

        assertThat(clerk.get("/reports").body()).contains("Bị trả lại", "Thiếu danh sách");
        assertThat(clerk.get(report()).body()).as("what was returned stands in its field again").contains("value=\"1.001\"");
        submit("1.200", "", "", "");
        var again = office.get(confirmation());
        assertThat(office.post(confirmation(), "key", key(again), "seen", seen(again), "target", "CT1", "target", "CT2", "target", "CT3", "do", "confirm")
                .statusCode()).isEqualTo(302);

        var confirmed = office.get("/targets/CT1?term=" + term);
        assertThat(sentence(confirmed)).contains("1.200 đảng viên");
        assertThat(confirmed.body()).contains("Vượt");
        assertThat(clerk.get("/reports").body()).contains("Không còn kỳ nào cần báo cáo", "Đã xác nhận");

        var today = OfficeTime.dayOf(clock.instant());
        clock.ahead(Duration.ofDays(2));
        signIn();
        var form = clerk.get(report());
        assertThat(post(form, "check", "value.CT1", "990").body()).contains("đính chính số liệu đã xác nhận cần nêu lý do");
        assertThat(post(clerk.get(report()), "check", "value.CT1", "990", "note.CT1", "Tính trùng").statusCode()).isEqualTo(302);
        handIn();
        assertThat(sentence(office.get("/targets/CT1?term=" + term))).as("the older figure counts until the correction is confirmed").contains("1.200 đảng viên");
        var correction = office.get(confirmation());
        assertThat(correction.body()).contains("Số đang được tính: 1.200 đảng viên", "Tính trùng");
        office.post(confirmation(), "key", key(correction), "seen", seen(correction), "target", "CT1", "do", "confirm");
        assertThat(office.get("/targets/CT1?term=" + term).body()).contains("990 đảng viên", "Không đạt");
        assertThat(office.get("/targets/CT1?term=" + term + "&as-of=" + today).body()).contains("class=\"as-of\"", "1.200 đảng viên", "Vượt");
        assertThat(office.get("/targets/CT1?term=" + term + "&as-of=" + today.minusDays(1)).body()).doesNotContain("1.200", "990");
        assertThat(office.get("/targets/CT1/units/" + unit + "?term=" + term).body()).contains("1.001", "1.200", "990", "Thiếu danh sách", "Tính trùng");
        assertThat(trail.find(new AuditTrail.Question(null, null, "reporting.ActualRecorded", null, term), 50, Long.MAX_VALUE)).hasSize(10)
                .allSatisfy(entry -> assertThat(entry.by().post()).isNotNull());
    }

    @Test
    void whatIsNoNumberIsSaidAtItsFieldAndNothingIsLost() {
        var answer = post(clerk.get(report()), "check", "value.CT1", "12.34", "numerator.CT2", "97", "denominator.CT2", "0", "note.CT2", "Số của quý IV", "value.CT3", "1");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("“12.34” chưa phải là số", "id=\"value.CT1-fault\"", "value=\"12.34\"", "value=\"97\"", "Số của quý IV");
        assertThat(clerk.get(report()).body()).as("also after going away").contains("value=\"12.34\"", "Số của quý IV");
        assertThat(clerk.get(report() + "/check").body()).contains("“12.34”").doesNotContain("Gửi báo cáo</button>");
        assertThat(clerk.get("/reports").body()).contains("Bản nháp");
        var fixed = post(clerk.get(report()), "check", "value.CT1", "12", "numerator.CT2", "97", "denominator.CT2", "0");
        assertThat(fixed.body()).contains("cần số lớn hơn 0 dưới tử số 97");
        assertThat(post(clerk.get(report()), "save", "value.CT1", "1234,5").statusCode()).isEqualTo(302);
        assertThat(clerk.get(report()).body()).contains("value=\"1234,5\"");
    }

    @Test
    void nobodyConfirmsWhatTheyHandedInAndNoUnitItsOwn() {
        assertThat(clerk.get("/confirmations").statusCode()).isEqualTo(403);
        post(office.get(report()), office, "check", "value.CT1", "5");
        var check = office.get(report() + "/check");
        office.post(report() + "/check", "key", key(check), "seen", seen(check));
        var own = office.get(confirmation());
        assertThat(own.body()).contains("do chính tài khoản đang dùng gửi");
        var answer = office.post(confirmation(), "key", key(own), "seen", seen(own), "target", "CT1", "do", "confirm");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("người gửi số liệu không được tự xác nhận");
        var leader = people.visit(people.one(Role.LEADER, unit));
        var page = leader.get(confirmation());
        assertThat(leader.post(confirmation(), "key", key(page), "seen", seen(page), "target", "CT1", "do", "confirm").body()).contains("chỉ cấp trên được giao xác nhận");
        var stranger = people.visit(people.one(Role.SECRETARIAT, unit));
        assertThat(stranger.get("/reports/" + term + "/" + root + "/2020").statusCode()).isEqualTo(404);
        assertThat(stranger.get("/reports/" + term + "/" + unit + "/2020-Q1").statusCode()).isEqualTo(404);
    }

    @Test
    void aDoubleClickIsDoneOnceAndTheSecondOfTwoPeopleIsTold() throws Exception {
        submit("5", "96", "100", "1");
        var second = people.visit(people.one(Role.LEADER, root));
        var mine = office.get(confirmation());
        var theirs = second.get(confirmation());
        Callable<HttpResponse<String>> click = () -> office.post(confirmation(), "key", key(mine), "seen", seen(mine), "target", "CT1", "do", "confirm");
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var answer : threads.invokeAll(java.util.Collections.nCopies(4, click))) {
                assertThat(answer.get().statusCode()).isEqualTo(302);
            }
        }
        assertThat(trail.find(new AuditTrail.Question(null, null, "reporting.ActualRecorded", null, term), 50, Long.MAX_VALUE)).as("three handed in, one confirmed").hasSize(4);
        var late = second.post(confirmation(), "key", key(theirs), "seen", seen(theirs), "target", "CT1", "do", "return", "reason", "Sai mẫu");
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("vừa được người khác thay đổi", "Sai mẫu");

        var otherClerk = people.visit(people.one(Role.CLERK, unit));
        office.post(confirmation(), "key", key(office.get(confirmation())), "seen", seen(office.get(confirmation())), "target", "CT2", "do", "return", "reason", "Sai mẫu");
        var one = clerk.get(report());
        var two = otherClerk.get(report());
        assertThat(post(one, "save", "numerator.CT2", "90", "denominator.CT2", "100").statusCode()).isEqualTo(302);
        var told = post(two, otherClerk, "save", "numerator.CT2", "91", "denominator.CT2", "100");
        assertThat(told.statusCode()).isEqualTo(422);
        assertThat(told.body()).contains("vừa được người khác thay đổi", "value=\"91\"");
    }

    @Test
    void aUnitWithoutTermsReadsWhatWillStandHere() {
        var stranger = people.visit(people.one(Role.CLERK, null));
        assertThat(stranger.get("/reports").statusCode()).isEqualTo(200);
        var lonely = People.unique("RIENG-");
        people.units(People.unit(lonely, null));
        assertThat(people.visit(people.one(Role.CLERK, lonely)).get("/reports").body()).contains("Chưa có nhiệm kỳ nào");
        assertThat(people.visit(people.one(Role.LEADER, lonely)).get("/confirmations").body()).contains("Chưa có nhiệm kỳ nào");
    }

    private void submit(String count, String numerator, String denominator, String done) {
        var answer = post(clerk.get(report()), "check", "value.CT1", count, "numerator.CT2", numerator, "denominator.CT2", denominator, "value.CT3", done);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        handIn();
    }

    private void handIn() {
        var check = clerk.get(report() + "/check");
        assertThat(clerk.post(report() + "/check", "key", key(check), "seen", seen(check)).statusCode()).isEqualTo(302);
    }

    private HttpResponse<String> post(HttpResponse<String> form, String verb, String... fields) {
        return post(form, clerk, verb, fields);
    }

    private HttpResponse<String> post(HttpResponse<String> form, Visit by, String verb, String... fields) {
        var all = new java.util.ArrayList<>(java.util.List.of("seen", seen(form), "written", "vi", "do", verb));
        all.addAll(java.util.List.of(fields));
        return by.post(report(), all.toArray(String[]::new));
    }

    private String report() {
        return "/reports/" + term + "/" + unit + "/2020";
    }

    private String confirmation() {
        return "/confirmations/" + term + "/" + unit + "/2020";
    }

    private static String key(HttpResponse<String> page) {
        return found(page, "name=\"key\" value=\"([^\"]+)\"");
    }

    private static String seen(HttpResponse<String> page) {
        return found(page, "name=\"seen\" value=\"([^\"]+)\"");
    }

    private static String sentence(HttpResponse<String> page) {
        return sentence(page.body());
    }

    private static String sentence(String body) {
        var matcher = Pattern.compile("<p class=\"sentence\">(.*?)</p>", Pattern.DOTALL).matcher(body);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String found(HttpResponse<String> page, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(page.body());
        assertThat(matcher.find()).as(page.body()).isTrue();
        return matcher.group(1);
    }
}
