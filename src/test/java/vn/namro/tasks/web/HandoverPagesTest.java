package vn.namro.tasks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.ExampleTerms;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.accounts.Role;
import vn.namro.audit.DoneBy;
import vn.namro.documents.DocumentParagraphs;
import vn.namro.exchange.action.ImportTerm;
import vn.namro.tasks.action.IllustrativeTasks;

@ServerTest
class HandoverPagesTest {
    @Autowired
    private People people;
    @Autowired
    private ImportTerm importTerm;
    @Autowired
    private IllustrativeTasks illustrativeTasks;
    @TempDir
    private Path temporary;

    @Test
    void aPostIsHandedOverWithWhatItLeadsAndWhatItOversees() {
        var term = ExampleTerms.copy("khoi-co-quan-xiii", temporary.resolve("in"));
        importTerm.run(ExampleTerms.read(temporary.resolve("in")), DoneBy.THE_PROGRAM);
        illustrativeTasks.make(term, "DBK");
        var office = people.visit(people.one(Role.SECRETARIAT, "DBK"));
        assertThat(office.get("/tasks/handover").body()).contains("chức danh đang chủ trì nhiệm vụ", "Giám đốc Trung tâm");
        var led = "?unit=62&title=" + URLEncoder.encode("Giám đốc Trung tâm", StandardCharsets.UTF_8);
        assertThat(office.get("/tasks/handover" + led).body()).contains("Nhiệm vụ đang chủ trì", "hệ thống họp trực tuyến tại 8 điểm cầu").doesNotContain("Nhiệm vụ đang phụ trách");
        var overseen = "?unit=DBK&title=" + URLEncoder.encode("Phó Bí thư Thường trực Đảng ủy Khối", StandardCharsets.UTF_8);
        assertThat(office.get("/tasks/handover" + overseen).body()).contains("Nhiệm vụ đang phụ trách, theo dõi", "Số hóa hồ sơ đảng viên").doesNotContain("<h2>Nhiệm vụ đang chủ trì");
        for (var style : List.of("party", "state")) {
            assertThat(DocumentParagraphs.read("h.docx", office.bytes("/tasks/handover.docx" + led + "&style=" + style)))
                    .anyMatch(line -> line.endsWith("Nhiệm vụ đang chủ trì")).noneMatch(line -> line.endsWith("Nhiệm vụ đang phụ trách, theo dõi"));
            assertThat(DocumentParagraphs.read("h.docx", office.bytes("/tasks/handover.docx" + overseen + "&style=" + style)))
                    .anyMatch(line -> line.endsWith("Nhiệm vụ đang phụ trách, theo dõi")).noneMatch(line -> line.endsWith("Nhiệm vụ đang chủ trì"));
        }
        var stranger = People.unique("LBG-");
        people.units(People.unit(stranger, null));
        assertThat(people.visit(people.one(Role.SECRETARIAT, stranger)).get("/tasks/handover" + led).body()).contains("chủ trì 0 nhiệm vụ").doesNotContain("8 điểm cầu");
    }
}
