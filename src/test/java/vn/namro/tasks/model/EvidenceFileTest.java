package vn.namro.tasks.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceFileTest {
    private static List<String> codes(String name, byte[] content) {
        return new EvidenceFile(name, content).breaches().stream().map(breach -> breach.rule().code()).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void aFileIsWhatItsNameSays() {
        assertThat(codes("Báo cáo.PDF", bytes("%PDF-1.7"))).isEmpty();
        assertThat(codes("so-lieu.xlsx", bytes("PK\3\4"))).isEmpty();
        assertThat(codes("so-lieu.xlsx", bytes("%PDF-1.7"))).containsExactly("K27");
    }

    @Test
    void kindsThatCanCarryProgramsAreNotTaken() {
        for (var name : List.of("a.docm", "a.exe", "a.html", "a.svg", "a.doc", "a", "pdf", "a.pdf.js")) {
            assertThat(codes(name, bytes("%PDF"))).as(name).containsExactly("K27");
        }
    }

    @Test
    void aFileIsNeitherEmptyNorTooLarge() {
        assertThat(codes("a.txt", new byte[0])).containsExactly("K28");
        assertThat(codes("a.txt", new byte[EvidenceFile.LARGEST])).isEmpty();
        assertThat(codes("a.txt", new byte[EvidenceFile.LARGEST + 1])).containsExactly("K28");
    }
}
