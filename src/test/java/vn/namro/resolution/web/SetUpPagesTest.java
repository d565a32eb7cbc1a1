package vn.namro.resolution.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.ExampleTerms;
import vn.namro.People;
import vn.namro.People.Person;
import vn.namro.ServerTest;
import vn.namro.Visit;
import vn.namro.accounts.Role;
import vn.namro.audit.AuditTrail;
import vn.namro.exchange.action.ExportTerm;
import vn.namro.resolution.Resolutions;

/** A term begun in the browser, with its resolution, clauses, breakthroughs and targets. */
@ServerTest
class SetUpPagesTest {
    @Autowired
    private Resolutions resolutions;
    @Autowired
    private ExportTerm exportTerm;
    @Autowired
    private AuditTrail trail;
    @Autowired
    private People people;
    @TempDir
    private Path temporary;
    private String organisation = "";
    private String term = "";
    private Person person;
    private Visit office;

    @BeforeEach
    void anOrganisation() {
        organisation = People.unique("TC-");
        term = People.unique("NK-");
        people.units(People.unit(organisation, null), People.unit(organisation + ".1", organisation), People.unit(organisation + ".2", organisation));
        person = people.one(Role.SECRETARIAT, organisation);
        office = people.visit(person);
    }

    @Test
    void everyPageAnswersForATermThatHasNoTargetYet() {
        begin();
        for (var page : List.of("/", "/targets", "/targets.csv", "/resolution", "/completeness", "/completeness.csv", "/reports", "/confirmations", "/report-kinds",
                "/review", "/review.json", "/resolution/targets/new")) {
            assertThat(office.get(page + "?term=" + term).statusCode()).as(page).isEqualTo(200);
        }
    }

    @Test
    void aTermIsSetUpByFormAndGoesOutAsAFolderThatIsReadWithoutFault() throws IOException {
        begin();
        assertThat(write("clauses", "code", "II.1", "heading", "Xây dựng Đảng", "text", "Dòng một\r\nDòng hai")).startsWith("/resolution?term=");
        assertThat(write("clauses", "code", "II.1.a", "parent", "II.1", "heading", "Đảng viên", "text", "")).startsWith("/resolution?term=");
        assertThat(write("breakthroughs", "code", "DP1", "title", "Chuyển đổi số", "text", "")).startsWith("/resolution?term=");
        var fields = Form.of(office.get(targets()).body());
        fields.putAll(Map.of("code", "CT1", "title", "Kết nạp đảng viên", "metric", "COUNT", "unit_of_measure", "đảng viên", "goal", ">=", "value", "1.200",
                "time", "CUMULATIVE", "across", "SUM", "every", "QUARTER", "clause", "II.1.a"));
        fields.putAll(Map.of("shares", organisation + ".1; 700\n" + organisation + ".2\t400", "do", "read"));
        assertThat(Form.post(office, targets(), fields)).contains("Đến 31/12/2030, cộng cả nhiệm kỳ, chỉ tiêu “Kết nạp đảng viên” đạt từ 1.200 đảng viên trở lên, "
                + "tính bằng tổng số liệu của các đơn vị. Đơn vị báo cáo hằng quý.", "các phần giao cộng lại là 1100, chưa đủ cho chỉ tiêu", "Giao cho 2 đơn vị");
        fields.put("do", "add");
        assertThat(Form.post(office, targets(), fields)).isEqualTo("/targets/CT1?term=" + term);
        assertThat(office.get("/targets/CT1?term=" + term).body()).contains("Kết nạp đảng viên", "Mục II.1.a");
        assertThat(office.get("/resolution?term=" + term).body()).contains("Xây dựng Đảng", "Chuyển đổi số", "CT1");

        exportTerm.folder(term, null).orElseThrow().write(temporary.resolve("out"));
        var read = ExampleTerms.read(temporary.resolve("out")).records();
        assertThat(read.organisation().units()).extracting(unit -> unit.code()).containsExactly(organisation, organisation + ".1", organisation + ".2");
        assertThat(read.clauses()).anyMatch(clause -> "Dòng một\nDòng hai".equals(clause.text()));
        assertThat(read.shares()).hasSize(2).allMatch(share -> share.comparesAsTarget());
        assertThat(trail.find(new AuditTrail.Question(null, null, null, null, term), 20, Long.MAX_VALUE)).extracting(entry -> entry.kind())
                .containsExactly("resolution.TargetSet", "resolution.BreakthroughWritten", "resolution.ClauseWritten", "resolution.ClauseWritten", "resolution.TermSetUp");
    }

    @Test
    void aTargetOfSeveralPartsComesWithThemOrNotAtAll() {
        begin();
        var fields = Form.of(office.get(targets()).body());
        fields.putAll(Map.of("code", "CT5", "title", "Ứng dụng công nghệ", "metric", "COMPOUND", "do", "add"));
        assertThat(Form.post(office, targets(), fields)).contains("href=\"#metric\"", "cần ít nhất một chỉ tiêu ghi CT5");
        fields.put("do", "more");
        var more = Form.of(Form.post(office, targets(), fields));
        assertThat(more).containsEntry("parts", "1").containsEntry("p1.code", "CT5.1").containsEntry("title", "Ứng dụng công nghệ");
        more.put("do", "more");
        var both = Form.of(Form.post(office, targets(), more));
        both.putAll(Map.of("p1.title", "Chữ ký số", "p1.metric", "RATIO", "p1.unit_of_measure", "%", "p1.goal", "=", "p1.value", "100", "p1.time", "END_OF_TERM",
                "p1.across", "RATIO_OF_SUMS", "do", "add"));
        both.putAll(Map.of("p2.title", "Dịch vụ công", "p2.metric", "RATIO", "p2.goal", ">=", "p2.value", "tám mươi", "p2.time", "CUMULATIVE", "p2.across", "SUM"));
        var faulty = Form.post(office, targets(), both);
        assertThat(faulty).contains("href=\"#p2.value\"", "tám mươi", "Chữ ký số");
        assertThat(resolutions.now(term).orElseThrow().targets()).isEmpty();
        both.put("p2.value", "80");
        assertThat(Form.post(office, targets(), both)).contains("href=\"#p2.across\"");
        both.put("p2.across", "RATIO_OF_SUMS");
        assertThat(Form.post(office, targets(), both)).isEqualTo("/targets/CT5?term=" + term);
        assertThat(resolutions.now(term).orElseThrow().targets()).extracting(target -> target.code() + " " + target.partOf())
                .containsExactly("CT5 null", "CT5.1 CT5", "CT5.2 CT5");
        assertThat(Form.post(office, targets(), both)).as("a code is used once").contains("cần mã chưa từng dùng");
    }

    @Test
    void aTargetAddedLaterCitesTheDecisionThatAddsIt() {
        begin();
        var fields = Form.of(office.get(targets()).body());
        fields.putAll(Map.of("code", "CT9", "title", "Vụ việc", "metric", "COUNT", "goal", "none", "time", "EVERY_YEAR", "across", "OWN", "basis", "DECISION", "do", "add"));
        assertThat(Form.post(office, targets(), fields)).contains("href=\"#decision_number\"", "href=\"#reason\"");
        fields.putAll(Map.of("decision_number", "3-QĐ", "decision_day", "1/9/2026", "decision_body", "Ban Thường vụ", "decision_from", "1/9/2026", "reason", "Yêu cầu mới"));
        assertThat(Form.post(office, targets(), fields)).startsWith("/targets/CT9");
        assertThat(office.get("/targets/CT9?term=" + term).body()).contains("theo Quyết định 3-QĐ ngày 01/09/2026 của Ban Thường vụ");
    }

    @Test
    void whatIsWrongWithATermIsSaidAtItsFieldsAllAtOnce() {
        var fields = new LinkedHashMap<String, String>();
        fields.putAll(Map.of("organisation", "khong-co", "code", "a;b", "first_year", "26", "last_year", "2030", "date", "hôm qua", "number", ""));
        var page = Form.post(office, "/terms/new", fields);
        assertThat(page).contains("href=\"#organisation\"", "href=\"#code\"", "href=\"#first_year\"", "href=\"#date\"", "href=\"#number\"", "value=\"hôm qua\"", "value=\"a;b\"");
        begin();
        assertThat(Form.post(office, "/terms/new", term())).contains("cần mã chưa dùng cho nhiệm kỳ nào");
        var backwards = term();
        backwards.putAll(Map.of("code", term + "b", "last_year", "2025"));
        assertThat(Form.post(office, "/terms/new", backwards)).contains("href=\"#last_year\"");
    }

    @Test
    void theSecondOfTwoWhoWriteAClauseAnewIsTold() {
        begin();
        write("clauses", "code", "I", "heading", "Một", "text", "");
        var path = "/resolution/clauses/edit?term=" + term + "&code=I";
        var first = Form.of(office.get(path).body());
        var second = Form.of(office.get(path).body());
        first.put("heading", "Hai");
        second.put("heading", "Ba");
        assertThat(Form.post(office, path, first)).startsWith("/resolution?term=");
        assertThat(Form.post(office, path, second)).contains("người khác vừa ghi lại mục này", "value=\"Ba\"");
        assertThat(write("clauses", "code", "I", "heading", "Bốn", "text", "")).contains("cần mã chưa dùng trong nghị quyết này");
        assertThat(office.get("/resolution/khac/edit?term=" + term).statusCode()).isEqualTo(404);
    }

    @Test
    void theFormsCanBeUsedByEveryone() {
        begin();
        try (var look = people.look(person)) {
            for (var path : List.of("/terms/new", targets(), "/resolution/clauses/edit?term=" + term, "/resolution/breakthroughs/edit?term=" + term, "/resolution?term=" + term)) {
                look.at(path);
            }
        }
    }

    private void begin() {
        assertThat(Form.post(office, "/terms/new", term())).isEqualTo("/resolution?term=" + term);
    }

    private Map<String, String> term() {
        var fields = Form.of(office.get("/terms/new").body());
        fields.putAll(Map.of("organisation", organisation, "code", term, "congress", "Đại hội lần thứ nhất", "first_year", "2026", "last_year", "2030",
                "from", "1/8/2025", "to", "31/7/2030", "number", "01-NQ/ĐH", "date", "1/8/2025", "title", "Nghị quyết Đại hội"));
        return fields;
    }

    private String write(String kind, String... typed) {
        var path = "/resolution/" + kind + "/edit?term=" + term;
        var fields = Form.of(office.get(path).body());
        for (int i = 0; i < typed.length; i += 2) {
            fields.put(typed[i], typed[i + 1]);
        }
        return Form.post(office, path, fields);
    }

    private String targets() {
        return "/resolution/targets/new?term=" + term;
    }
}
