package vn.namro.resolution.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.ExampleTerms;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.Visit;
import vn.namro.accounts.Role;
import vn.namro.audit.AuditTrail;
import vn.namro.audit.DoneBy;
import vn.namro.exchange.action.ImportTerm;
import vn.namro.progress.Terms;

/** The header of a term put right, and clauses withdrawn, in the browser. */
@ServerTest
class CorrectionPagesTest {
    @Autowired
    private ImportTerm importTerm;
    @Autowired
    private Terms terms;
    @Autowired
    private AuditTrail trail;
    @Autowired
    private People people;
    @TempDir
    private Path temporary;
    private String term = "";
    private Visit office;

    @BeforeEach
    void aTerm() {
        term = ExampleTerms.copy("khoi-co-quan-xiii", temporary.resolve("in"));
        importTerm.run(ExampleTerms.read(temporary.resolve("in")), DoneBy.THE_PROGRAM);
        office = people.visit(people.one(Role.SECRETARIAT, null));
    }

    @Test
    void aHeaderIsPutRightForAReasonAndItsHistoryStays() {
        var page = Addresses.resolution(term, "/header");
        var before = terms.latest(term).orElseThrow();
        var fields = Form.of(office.get(page).body());
        assertThat(Form.post(office, page, fields)).contains("chưa có gì khác với thông tin đã ghi", "href=\"#reason\"");
        fields.put("title", "Nghị quyết <Đại hội> đúng tên");
        fields.put("number", "99-NQ/ĐH");
        fields.put("first_year", "1999");
        fields.put("reason", "Gõ sai tên nghị quyết");
        var second = people.visit(people.one(Role.SECRETARIAT, null));
        var late = Form.of(second.get(page).body());
        assertThat(Form.post(office, page, fields)).isEqualTo(page);
        var after = terms.latest(term).orElseThrow();
        assertThat(after.resolution().title()).isEqualTo("Nghị quyết <Đại hội> đúng tên");
        assertThat(after.term()).as("years are no header").isEqualTo(before.term());
        assertThat(office.get(page).body()).contains("Gõ sai tên nghị quyết", before.resolution().number(), "Nghị quyết &lt;Đại hội&gt; đúng tên");
        assertThat(office.get("/resolution?term=" + term).body()).contains("99-NQ/ĐH");
        assertThat(office.get("/resolution?term=" + term + "&as-of=2023-12-31").body()).as("as it was known then").doesNotContain("99-NQ/ĐH");
        late.put("title", "Tên khác");
        late.put("reason", "Lý do khác");
        assertThat(Form.post(second, page, late)).contains("người khác đã đính chính", "Tên khác");
        assertThat(trail.find(new AuditTrail.Question(null, null, "resolution.HeaderCorrected", null, term), 5, Long.MAX_VALUE)).hasSize(1);
    }

    @Test
    void aClauseEnteredByMistakeIsTakenOutForAReason() {
        var write = Addresses.part(term, "clauses", "");
        var fields = Form.of(office.get(write).body());
        fields.put("code", "X");
        fields.put("heading", "Nhập nhầm");
        assertThat(Form.post(office, write, fields)).startsWith("/resolution");
        var page = Addresses.withdrawal(term, "X");
        assertThat(office.get(Addresses.part(term, "clauses", "X")).body()).contains(page.replace("&", "&amp;"));
        var form = Form.of(office.get(page).body());
        assertThat(form).containsEntry("basis", "CORRECTION");
        assertThat(Form.post(office, page, form)).contains("href=\"#reason\"");
        form.put("reason", "Nghị quyết không có mục này");
        assertThat(Form.post(office, page, form)).startsWith("/resolution");
        assertThat(office.get("/resolution?term=" + term).body()).contains("Nội dung đã rút", "Nghị quyết không có mục này").doesNotContain("id=\"clause-X\"");
        assertThat(office.get(page).statusCode()).isEqualTo(404);
    }

    @Test
    void whatHangsOnAClauseGoesWithItByADecisionThatIsCited() {
        var page = Addresses.withdrawal(term, "II");
        assertThat(office.get(page).body()).contains("phải có văn bản quyết định", "II.1", "CT1");
        var form = Form.of(office.get(page).body());
        form.put("basis", "CORRECTION");
        form.put("reason", "Thử bỏ qua quyết định");
        assertThat(Form.post(office, page, form)).contains("cần dẫn văn bản quyết định rút");
        form.put("basis", "DECISION");
        form.put("decision_number", "15-QĐ/ĐU");
        form.put("decision_day", "02/03/2023");
        form.put("decision_body", "Ban Chấp hành");
        form.put("decision_from", "01/04/2023");
        assertThat(Form.post(office, page, form)).startsWith("/resolution");
        var after = terms.latest(term).orElseThrow();
        assertThat(after.clauses()).noneMatch(clause -> clause.code().startsWith("II."));
        assertThat(after.targets()).noneMatch(target -> target.code().equals("CT1"));
        assertThat(office.get("/targets/CT1?term=" + term).body()).contains("Đã rút theo Quyết định 15-QĐ/ĐU");
        assertThat(office.get("/resolution?term=" + term).body()).contains("Nội dung đã rút", "15-QĐ/ĐU");
        assertThat(office.get("/resolution?term=" + term + "&as-of=2023-12-31").body()).contains("id=\"clause-II.1\"");
        assertThat(people.visit(people.one(Role.LEADER, null)).get(page).statusCode()).isEqualTo(403);
    }
}
