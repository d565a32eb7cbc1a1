package vn.namro.tasks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
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
import vn.namro.calendar.OfficeTime;
import vn.namro.language.Dates;
import vn.namro.language.Lang;

@ServerTest
class InspectionPagesTest {
    private static final byte[] PDF = "%PDF-1.7 ảnh".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private People people;
    @Autowired
    private Clock clock;
    private String root = "";
    private String unit = "";
    private Visit office;
    private Visit inspected;

    @BeforeEach
    void anOfficeAndAUnit() {
        root = People.unique("GKT-");
        unit = People.unique("CKT-");
        people.units(People.unit(root, null), People.unit(unit, root));
        office = people.visit(people.one(Role.SECRETARIAT, root));
        inspected = people.visit(people.one(Role.CLERK, unit));
    }

    private String inDays(int days) {
        return Dates.in(Lang.VI).table(OfficeTime.dayOf(clock.instant()).plusDays(days));
    }

    private String planned() {
        office.get("/tasks/inspections");
        var key = UUID.randomUUID().toString();
        var fields = new String[] {"do", "plan", "key", key, "giver", root, "unit", unit, "subject", "Chấp hành giờ làm việc", "day", inDays(0)};
        assertThat(office.post("/tasks/inspections", fields).statusCode()).isEqualTo(302);
        assertThat(office.post("/tasks/inspections", fields).statusCode()).as("a form that comes twice is done once").isEqualTo(302);
        return "/tasks/inspections/" + key;
    }

    private static String hidden(String body, String name) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(body);
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    private static HttpResponse<String> move(Visit visit, String path, String what, String... more) {
        var fields = new ArrayList<>(List.of("key", UUID.randomUUID().toString(), "seen", seen(visit, path), "do", what));
        fields.addAll(List.of(more));
        return visit.post(path, fields.toArray(String[]::new));
    }

    private static String seen(Visit visit, String path) {
        return hidden(visit.get(path).body(), "seen");
    }

    @Test
    void anInspectionGoesFromItsPlanToAnAcceptedRemedyAndIsCountedInThePanel() {
        var path = planned();
        assertThat(move(office, path, "Visited", "day", inDays(1), "note", "").body()).contains("không được sau hôm nay", "Cần ghi rõ lý do");
        assertThat(move(office, path, "Visited", "day", inDays(0), "note", "Kiểm tra không báo trước").statusCode()).isEqualTo(302);
        assertThat(move(office, path, "Found", "day", inDays(10), "text", "Ba người đi muộn", "remedy", "Kiểm điểm, báo cáo").statusCode()).isEqualTo(302);
        assertThat(inspected.get(path).body()).contains("Ba người đi muộn", "Chưa khắc phục");
        var numbers = hidden(inspected.get(path).body(), "seen");
        var form = path + "?do=Remedied&finding=0&note=xong&key=" + UUID.randomUUID() + "&seen=" + numbers;
        assertThat(inspected.upload(form, "files", "anh.exe", PDF).body()).contains("anh.exe");
        assertThat(inspected.upload(form, "files", "anh.pdf", PDF).statusCode()).isEqualTo(302);
        assertThat(inspected.post(path, "key", UUID.randomUUID().toString(), "seen", "4", "do", "Settled", "finding", "0").body()).contains("thẩm quyền của bên khác");
        assertThat(move(office, path, "Settled", "finding", "0").statusCode()).isEqualTo(302);
        assertThat(office.get("/tasks/inspections").body()).contains("1 cuộc kiểm tra, 1 cuộc đã tiến hành; 1 tồn tại, 1 đã khắc phục (1 đúng hạn), 0 quá hạn.");
        var proof = Pattern.compile("href=\"(" + path + "/proof/[^\"]+)\"").matcher(office.get(path).body());
        assertThat(proof.find()).isTrue();
        assertThat(office.bytes(proof.group(1))).isEqualTo(PDF);
        var stranger = people.visit(people.one(Role.SECRETARIAT, strangeUnit()));
        assertThat(stranger.get(path).statusCode()).isEqualTo(404);
        assertThat(stranger.get(proof.group(1)).statusCode()).isEqualTo(404);
    }

    private String strangeUnit() {
        var code = People.unique("LKT-");
        people.units(People.unit(code, null));
        return code;
    }

    @Test
    void everyBrokenRuleOfAPlanAndOfACommendationIsSaidAtOnce() {
        office.get("/tasks/inspections");
        var plan = office.post("/tasks/inspections", "do", "plan", "giver", root, "unit", root, "subject", " ", "day", "mai");
        assertThat(plan.statusCode()).isEqualTo(422);
        assertThat(plan.body()).contains("trực thuộc đơn vị kiểm tra", "Ghi đủ nội dung", "Ghi ngày như", "value=\"mai\"");
        assertThat(office.post("/tasks/inspections", "do", "commend", "unit", unit, "decision", "", "words", "Bằng khen", "day", inDays(2)).body()).contains("Ghi đủ nội dung", "không được sau hôm nay");
        assertThat(office.post("/tasks/inspections", "do", "commend", "unit", unit, "decision", "12-QĐ/ĐU ngày 05/3/2021", "words", "Bằng khen", "day", inDays(0)).statusCode()).isEqualTo(302);
        assertThat(office.get("/tasks/inspections").body()).contains("Bằng khen", "12-QĐ/ĐU");
    }

    @Test
    void theRegisterAndAnInspectionCanBeUsedByEveryone() {
        var path = planned();
        move(office, path, "Visited", "day", inDays(0), "note", "Làm việc");
        move(office, path, "Found", "day", inDays(3), "text", "Sổ trực bỏ trống", "remedy", "Ghi sổ hằng ngày");
        try (var look = people.look(people.one(Role.SECRETARIAT, root))) {
            look.at("/tasks/inspections");
            look.at(path);
        }
    }
}
