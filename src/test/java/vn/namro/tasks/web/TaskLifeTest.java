package vn.namro.tasks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.MovableClock;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.Visit;
import vn.namro.accounts.Role;
import vn.namro.audit.AuditTrail;
import vn.namro.audit.DoneBy;
import vn.namro.calendar.OfficeTime;
import vn.namro.calendar.SetDay;
import vn.namro.language.Dates;
import vn.namro.language.Lang;
import vn.namro.organisation.OfficeDays;
import vn.namro.organisation.action.SetDays;
import vn.namro.organisation.model.DayLine;
import vn.namro.rule.Outcome;

/** From a leader's words to a confirmed deliverable, as an office and the unit that leads go through it without scripts. */
@ServerTest
class TaskLifeTest {
    private static final String WORDS = "Ban hành Kế hoạch rà soát, đơn giản hóa thủ tục hành chính thuộc thẩm quyền giải quyết của đơn vị";
    private static final byte[] PDF = "%PDF-1.7 kế hoạch".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private People people;
    @Autowired
    private OfficeDays officeDays;
    @Autowired
    private SetDays setDays;
    @Autowired
    private MovableClock clock;
    @Autowired
    private AuditTrail trail;
    private String root = "";
    private String unit = "";
    private String other = "";
    private Visit office;
    private Visit lead;

    @BeforeEach
    void anOfficeWithTwoUnits() {
        root = People.unique("GTV-");
        unit = People.unique("CTV-");
        other = People.unique("PTV-");
        people.units(People.unit(root, null), People.unit(unit, root), People.unit(other, root));
        office = people.visit(people.one(Role.SECRETARIAT, root));
        lead = people.visit(people.one(Role.CLERK, unit));
    }

    @AfterEach
    void theClockGoesBack() {
        clock.ahead(Duration.ZERO);
    }

    private String inDays(int days) {
        return Dates.in(Lang.VI).table(OfficeTime.dayOf(clock.instant()).plusDays(days));
    }

    private String[] form(UUID key, String... more) {
        var fields = new ArrayList<>(List.of("key", key.toString(), "giver", root, "source", "CONCLUSIONS", "reference", "125-TB/ĐUK ngày 05/3/2021", "text", WORDS,
                "leadUnit", unit, "leadTitle", "Bí thư Đảng ủy", "leaderTitle", "Phó Bí thư Thường trực", "deadline", inDays(20), "steps",
                "Dự thảo kế hoạch; Văn phòng; " + inDays(5) + "\nLấy ý kiến; Văn phòng", "deliverable", "Kế hoạch được ban hành"));
        for (int i = 0; i < more.length; i += 2) {
            int at = fields.indexOf(more[i]);
            if (at >= 0) {
                fields.set(at + 1, more[i + 1]);
            } else {
                fields.addAll(List.of(more[i], more[i + 1]));
            }
        }
        return fields.toArray(String[]::new);
    }

    private String proposed() {
        office.get("/tasks/new");
        var answer = office.post("/tasks/new", form(UUID.randomUUID()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private String assigned() {
        var path = proposed();
        done(office, path, "Approved");
        done(office, path, "Assigned");
        return path;
    }

    private static String hidden(String body, String name) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(body);
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    private static HttpResponse<String> move(Visit visit, String path, String what, String... more) {
        var page = visit.get(path).body();
        var fields = new ArrayList<>(List.of("key", hidden(page, "key"), "seen", hidden(page, "seen"), "do", what));
        fields.addAll(List.of(more));
        return visit.post(path, fields.toArray(String[]::new));
    }

    private static void done(Visit visit, String path, String what, String... more) {
        var answer = move(visit, path, what, more);
        assertThat(answer.statusCode()).as(what + ": " + answer.body()).isEqualTo(302);
    }

    @Test
    void aDirectiveGoesFromWordsToAConfirmedDeliverableThroughAHandInThatCameBackAndAnExtension() {
        var path = proposed();
        assertThat(lead.get(path).statusCode()).as("nobody else knows of what is only proposed").isEqualTo(404);
        assertThat(office.get(path).body()).contains("Chờ Đảng bộ " + root + " phê duyệt", "5/5 điểm rõ", "Bí thư Đảng ủy, Đảng bộ " + unit);
        done(office, path, "Approved");
        done(office, path, "Assigned");
        assertThat(lead.get("/tasks/mine").body()).contains(WORDS.substring(0, 40), "1 việc cần trả lời");
        done(lead, path, "Accepted");
        done(lead, path, "StepDone", "step", "0");
        done(lead, path, "ExtensionAsked", "until", inDays(30), "cause", "GUIDANCE", "reason", "Chờ hướng dẫn của Ban Tổ chức");
        done(office, path, "ExtensionGranted", "until", inDays(25));
        assertThat(lead.get(path).body()).contains("Thời hạn ban đầu " + Dates.in(Lang.VI).table(OfficeTime.dayOf(clock.instant()).plusDays(20)), "gia hạn 1 lần");
        assertThat(move(lead, path, "HandedIn", "reason", "Gửi kế hoạch").body()).contains("ít nhất một tệp minh chứng");
        upload(path, "ke-hoach.pdf", PDF);
        done(lead, path, "HandedIn", "reason", "Gửi kế hoạch");
        done(office, path, "Returned", "reason", "Thiếu phụ lục danh mục thủ tục");
        assertThat(lead.get(path).body()).contains("Thiếu phụ lục danh mục thủ tục", "Kết quả bị trả lại");
        upload(path, "phu-luc.pdf", PDF);
        done(lead, path, "HandedIn");
        done(office, path, "Confirmed");
        assertThat(office.get(path).body()).contains("Hoàn thành", "Đúng hạn");
        assertThat(office.get("/tasks?view=done").body()).contains("1 nhiệm vụ đã giao, 1 hoàn thành, 0 quá hạn.", "Hoàn thành 100% số nhiệm vụ đến hạn.");
        assertThat(office.get("/tasks.csv?view=done").body()).contains("125-TB/ĐUK ngày 05/3/2021", "Confirmed");
        assertThat(trail.newest(path.substring(path.lastIndexOf('/') + 1))).as("every fact is in the trail").isPositive();
        var file = Pattern.compile("href=\"(" + path + "/evidence/[^\"]+)\"").matcher(office.get(path).body());
        assertThat(file.find()).isTrue();
        assertThat(office.bytes(file.group(1))).isEqualTo(PDF);
        assertThat(people.visit(people.one(Role.CLERK, other)).get(file.group(1)).statusCode()).isEqualTo(404);
    }

    private void upload(String path, String name, byte[] content) {
        lead.get(path);
        assertThat(lead.upload(path + "?do=Upload", "files", name, content).statusCode()).isEqualTo(302);
    }

    @Test
    void everyBrokenRuleIsSaidAtOnceAndWhatWasTypedStays() {
        office.get("/tasks/new");
        var answer = office.post("/tasks/new", form(UUID.randomUUID(), "text", "", "leadUnit", root + "x", "leadTitle", "", "deadline", "1/1/2020", "reference", ""));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Nội dung giao việc còn trống", "Đơn vị chủ trì phải là", "Ghi chức danh", "Thời hạn đã qua", "Không tìm thấy căn cứ",
                "Phó Bí thư Thường trực", "Lấy ý kiến");
        assertThat(office.post("/tasks/new", form(UUID.randomUUID(), "deadline", "31/2/2021")).body()).contains("“31/2/2021” chưa phải là ngày");
    }

    @Test
    void aFormThatComesTwiceIsDoneOnce() throws Exception {
        var key = UUID.randomUUID();
        office.get("/tasks/new");
        var fields = form(key);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = threads.invokeAll(List.<Callable<HttpResponse<String>>>of(() -> office.post("/tasks/new", fields), () -> office.post("/tasks/new", fields)));
            for (var answer : answers) {
                assertThat(answer.get().headers().firstValue("Location").orElse("")).endsWith("/tasks/" + key);
            }
        }
        assertThat(office.get("/tasks/" + key).body().split("Đề xuất nhiệm vụ", -1)).hasSize(2);
        var path = "/tasks/" + key;
        var page = office.get(path).body();
        for (int i = 0; i < 2; i++) {
            assertThat(office.post(path, "key", hidden(page, "key"), "seen", hidden(page, "seen"), "do", "Approved").statusCode()).isEqualTo(302);
        }
        assertThat(office.post(path, "key", UUID.randomUUID().toString(), "seen", hidden(page, "seen"), "do", "Cancelled", "reason", "thôi").body())
                .contains("vừa được người khác thay đổi");
    }

    @Test
    void eachSideDoesItsPartAndNobodyConfirmsOneself() {
        var path = assigned();
        assertThat(move(office, path, "Accepted").body()).contains("thuộc thẩm quyền của bên khác");
        assertThat(move(lead, path, "Cancelled", "reason", "thôi").body()).contains("thuộc thẩm quyền của bên khác");
        assertThat(move(lead, path, "Refused", "reason", " ").body()).contains("Cần ghi rõ lý do");
        done(lead, path, "Refused", "reason", "Không đúng chức năng");
        assertThat(office.get("/tasks").body()).contains("0 nhiệm vụ đã giao");
        done(office, path, "Said", "reason", "Đã trao đổi, giữ nguyên đơn vị chủ trì");
        assertThat(lead.get(path).body()).contains("giữ nguyên đơn vị chủ trì");
        assertThat(people.visit(people.one(Role.CLERK, other)).get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void evidenceOfTheWrongKindIsRefusedAndWhatWasTypedStays() {
        var path = assigned();
        done(lead, path, "Accepted");
        lead.get(path);
        var answer = lead.upload(path + "?do=Upload", "files", "virus.exe", PDF);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("virus.exe");
    }

    @Test
    void anUnclearTaskIsBlockedWhereTheUnitSaysSoAndTheReasonIsCounted() {
        office.get("/tasks/policy");
        assertThat(office.post("/tasks/policy", "unit", root, "clears", "six", "unclear", "BLOCK", "move", "STAYS", "daysOff", "2/9/2026\nhôm qua").body())
                .contains("Ngày nghỉ ghi theo dạng");
        assertThat(office.post("/tasks/policy", "unit", root, "clears", "six", "unclear", "BLOCK", "move", "STAYS", "daysOff", "2/9/2026").statusCode()).isEqualTo(302);
        var path = proposed();
        assertThat(office.get(path).body()).contains("chưa nêu thẩm quyền");
        assertThat(move(office, path, "Approved").body()).contains("Nhiệm vụ chưa rõ");
        done(office, path, "Approved", "reason", "Việc gấp, giao thẩm quyền sau");
        done(office, path, "Assigned");
        assertThat(office.get("/tasks").body()).contains("phê duyệt khi chưa rõ 1");
    }

    @Test
    void aPolicyThatMovesDeadlinesMovesThoseThatAreGivenAndLateIsToldFromThat() {
        var path = assigned();
        var deadline = OfficeTime.dayOf(clock.instant()).plusDays(20);
        clock.ahead(Duration.between(clock.instant(), deadline.atTime(17, 1).atZone(OfficeTime.ZONE).toInstant()));
        signIn();
        assertThat(office.get("/tasks?view=late").body()).contains("1 quá hạn");
        office.get("/tasks/policy");
        office.post("/tasks/policy", "unit", root, "clears", "five", "unclear", "WARN", "move", "NEXT_WORKING_DAY", "daysOff", Dates.in(Lang.VI).table(deadline));
        assertThat(office.get("/tasks?view=late").body()).contains("0 quá hạn");
        assertThat(office.get(path).body()).contains("Trong hạn");
    }

    @Test
    void aDayOffOfAllOfficesMovesDeadlinesTooWhereThePolicySaysSo() {
        office.get("/tasks/policy");
        office.post("/tasks/policy", "unit", root, "clears", "five", "unclear", "WARN", "move", "NEXT_WORKING_DAY", "daysOff", "");
        var path = assigned();
        var deadline = officeDays.now().onOrAfter(OfficeTime.dayOf(clock.instant()).plusDays(20));
        clock.ahead(Duration.between(clock.instant(), deadline.atTime(17, 1).atZone(OfficeTime.ZONE).toInstant()));
        signIn();
        assertThat(office.get("/tasks?view=late").body()).contains("1 quá hạn");
        set(deadline, SetDay.Kind.OFF);
        assertThat(office.get("/tasks?view=late").body()).contains("0 quá hạn");
        assertThat(office.get(path).body()).contains("Trong hạn");
        set(deadline, SetDay.Kind.AS_IN_THE_WEEK);
        assertThat(office.get("/tasks?view=late").body()).contains("1 quá hạn");
    }

    private void set(LocalDate day, SetDay.Kind kind) {
        assertThat(setDays.run(List.of(new DayLine(1, "", day, day, kind, "Nghỉ lễ")), "1-QĐ", day.minusDays(1), setDays.version(), DoneBy.THE_PROGRAM))
                .isInstanceOf(Outcome.Done.class);
    }

    /** A session ends while the clock leaps. */
    private void signIn() {
        office = people.visit(people.one(Role.SECRETARIAT, root));
        lead = people.visit(people.one(Role.CLERK, unit));
    }

    @Test
    void theClearsOfWhatIsBeingTypedAreToldWithoutKeepingAnything() {
        office.get("/tasks/new");
        var answer = office.post("/tasks/clears", form(UUID.randomUUID(), "text", "Tăng cường phối hợp", "deadline", "", "steps", "", "deliverable", ""));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("2/5 điểm rõ", "chưa nêu việc cụ thể phải làm").doesNotContain("<html");
        assertThat(office.post("/tasks/new", form(UUID.randomUUID(), "do", "check")).body()).contains("5/5 điểm rõ", WORDS);
        assertThat(office.get("/tasks").body()).contains("Chưa có nhiệm vụ nào");
    }

    @Test
    void aPartIsNotLaterThanItsWholeWhichIsNotConfirmedWhileItIsUnderWay() {
        var whole = assigned();
        var id = whole.substring(whole.lastIndexOf('/') + 1);
        office.get("/tasks/new?source=TASK:" + id);
        assertThat(office.post("/tasks/new", form(UUID.randomUUID(), "source", "TASK:" + id, "leadUnit", other, "deadline", inDays(40), "steps", "")).body())
                .contains("Nhiệm vụ thành phần không được muộn hơn");
        assertThat(office.post("/tasks/new", form(UUID.randomUUID(), "source", "TASK:" + id, "leadUnit", other, "deadline", inDays(10))).statusCode()).isEqualTo(302);
        assertThat(office.get(whole).body()).contains("Nhiệm vụ thành phần", "Đảng bộ " + other);
        done(lead, whole, "Accepted");
        upload(whole, "a.pdf", PDF);
        done(lead, whole, "HandedIn");
        assertThat(move(office, whole, "Confirmed").body()).contains("Còn 1 nhiệm vụ thành phần chưa kết thúc");
    }

    @Test
    void partsAreSeenAsATreeWithTheirSharesWhichAreAWholeAtMost() {
        var whole = assigned();
        var source = "TASK:" + whole.substring(whole.lastIndexOf('/') + 1);
        assertThat(office.get("/tasks/new?source=" + source).body()).contains("id=\"share\"");
        assertThat(office.post("/tasks/new", form(UUID.randomUUID(), "source", source, "deadline", inDays(10), "share", "sáu mươi")).body()).contains("Tỷ trọng chỉ ghi cho nhiệm vụ thành phần");
        assertThat(office.post("/tasks/new", form(UUID.randomUUID(), "source", source, "deadline", inDays(10), "share", "60,5")).statusCode()).isEqualTo(302);
        assertThat(office.post("/tasks/new", form(UUID.randomUUID(), "source", source, "deadline", inDays(10), "share", "40")).body()).contains("cộng lại quá 100%");
        assertThat(office.get(whole).body()).contains("60,5%", "mới cộng được 60,5%", "depth-1");
    }

    @Test
    void wordsAreFoundWithoutAccents() {
        assigned();
        assertThat(office.get("/tasks?q=don+gian+hoa+thu+tuc").body()).contains(WORDS.substring(0, 40));
        assertThat(office.get("/tasks?q=don+gian+hoa+100%25").body()).contains("Không có nhiệm vụ nào phù hợp");
        assertThat(office.get("/tasks?unit=" + other).body()).contains("Không có nhiệm vụ nào phù hợp");
        assertThat(office.get("/tasks?unit=" + root).body()).contains(WORDS.substring(0, 40));
    }
}
