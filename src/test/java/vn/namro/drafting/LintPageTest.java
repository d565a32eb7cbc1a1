package vn.namro.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
import vn.namro.audit.DoneBy;
import vn.namro.exchange.action.ImportTerm;

/** The linter on a page: what is pasted, uploaded or in force is told clear by clear, and nothing of it is kept. */
@ServerTest
class LintPageTest {
    @Autowired
    private People people;
    @Autowired
    private ImportTerm importTerm;
    @TempDir
    private Path temporary;
    private Visit visit;

    @BeforeEach
    void aClerk() {
        visit = people.visit(people.one(Role.CLERK, null));
    }

    @Test
    void thePageOpensWithTheDirectivesOfTheCongressThatTheClearsComeFrom() {
        var page = visit.get("/lint").body();
        assertThat(page).contains("gương mẫu đi đầu").contains("Đại hội đại biểu Đảng bộ Khối").contains("rõ người").contains("chưa rõ").contains("⟨");
    }

    @Test
    void aPastedTextIsToldParagraphByParagraph() {
        var answer = visit.post("/lint", "clears", "six", "text", "Sở Xây dựng sửa cầu Bến Gỗ trước 30/6.\n\nTăng cường công tác dân vận.");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<q>Sở Xây dựng</q>").contains("<q>trước 30/6</q>").contains("Rõ 3/6 điểm").contains("Rõ 0/6 điểm").contains("2 đoạn là chỉ đạo");
    }

    @Test
    void aFileTakesThePlaceOfTheText() {
        var file = visit.upload("/lint?clears=all", "file", "thong-bao.txt", "Trạm Y tế xã phun 3 ổ dịch.\n".getBytes(StandardCharsets.UTF_8));
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).contains("Văn bản của tệp thong-bao.txt").contains("<q>Trạm Y tế xã</q>");
        var broken = visit.upload("/lint", "file", "thong-bao.docx", "không phải tệp Word".getBytes(StandardCharsets.UTF_8));
        assertThat(broken.statusCode()).isEqualTo(422);
        assertThat(broken.body()).contains("Không đọc được tệp");
    }

    @Test
    void aRuleIsLeftOutWithItsReasonAndNotWithoutOne() {
        var answered = visit.post("/lint", "text", "Sở Y tế sớm sửa trạm xá.", "clears", "six", "suppress", "T6=thời hạn nằm ở phụ lục");
        assertThat(answered.statusCode()).isEqualTo(200);
        assertThat(answered.body()).contains("Đã bỏ qua T6: thời hạn nằm ở phụ lục").doesNotContain("(T6)</span>");
        for (var line : new String[] {"T6", "T6=", "KHONG-CO=lý do"}) {
            var refused = visit.post("/lint", "text", "Sở Y tế sớm sửa trạm xá.", "suppress", line);
            assertThat(refused.statusCode()).as(line).isEqualTo(422);
            assertThat(refused.body()).as(line).contains("“" + line + "”").contains("Sở Y tế sớm sửa trạm xá.");
        }
    }

    @Test
    void aTextWithoutWordsOrWithTooManyIsRefusedAndNothingTypedIsLost() {
        assertThat(visit.post("/lint", "text", " \n ").statusCode()).isEqualTo(422);
        var long1 = visit.post("/lint", "text", "Sửa cầu.\n".repeat(601));
        assertThat(long1.statusCode()).isEqualTo(422);
        assertThat(long1.body()).contains("Văn bản dài quá").contains("Sửa cầu.");
    }

    @Test
    void whatStandsBesideTheFormIsThePageWithoutItsForm() {
        var live = visit.post("/lint/live", "text", "Nạo vét kênh Cầu Vòng.", "clears", "hue");
        assertThat(live.statusCode()).isEqualTo(200);
        assertThat(live.body()).contains("<q>Nạo vét kênh</q>").doesNotContain("<form").doesNotContain("<html");
    }

    @Test
    void theAnswerCanBeTakenAwayAsASheet() {
        var csv = visit.post("/lint.csv", "text", "Sở Xây dựng sửa cầu Bến Gỗ trước 30/6.", "clears", "six", "language", "vi").body();
        assertThat(csv).contains("Sở Xây dựng sửa cầu Bến Gỗ trước 30/6.").startsWith("paragraph,text,directs,score,person,work,time").contains(",yes,3,Sở Xây dựng,").contains("⟨");
        assertThat(visit.post("/lint.xlsx", "text", "Sửa cầu.").body()).startsWith("PK");
    }

    @Test
    void theClausesOfAResolutionAreReadByWhoeverMaySeeIt() {
        var term = ExampleTerms.copy("khoi-co-quan-xiii", temporary.resolve("in"));
        importTerm.run(ExampleTerms.read(temporary.resolve("in")), DoneBy.THE_PROGRAM);
        var secretary = people.visit(people.one(Role.SECRETARIAT, null));
        assertThat(secretary.get("/resolution?term=" + term).body()).contains("/lint?term=" + term);
        var page = secretary.get("/lint?term=" + term);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("nội dung của Nghị quyết").contains("Đoạn 2.");
        assertThat(secretary.get("/lint?term=khong-co").statusCode()).isEqualTo(404);
    }
}
