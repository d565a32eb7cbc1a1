package vn.namro.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Files that are what they say, and files that would do harm. */
class ReceivedFileTest {
    private static final String LINK = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"%s\" Target=\"http://127.0.0.1/x\" TargetMode=\"External\"/></Relationships>";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    @Test
    void anHonestFileIsTaken() throws IOException {
        assertThat(isTaken("báo cáo.docx", zip(Map.of("word/document.xml", "<w:document/>")))).isTrue();
        assertThat(isTaken("bảng.xlsx", Workbook.of("Trang", List.of(10), List.of(List.of("=1+1"))))).isTrue();
        assertThat(isTaken("a.pdf", bytes("%PDF-1.7\n…"))).isTrue();
        assertThat(isTaken("a.JPG", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0})).isTrue();
        assertThat(isTaken("a.docx", zip(Map.of("word/document.xml", "<w:document/>", "word/_rels/document.xml.rels", LINK.formatted(TYPES + "hyperlink")))))
                .as("a link to click").isTrue();
    }

    @Test
    void whatIsNotWhatItSaysIsNotTaken() throws IOException {
        assertThat(isTaken("a.pdf", bytes("<html><script>"))).isFalse();
        assertThat(isTaken("a.pdf", bytes("%PDF-1.7\n<script>alert(1)</script>"))).as("two kinds at once").isFalse();
        assertThat(isTaken("a.docx", zip(Map.of("xl/workbook.xml", "<workbook/>")))).as("a workbook under the name of a document").isFalse();
        assertThat(isTaken("a.docx", bytes("PK\003\004 and nothing else"))).isFalse();
        assertThat(isTaken("a.exe", bytes("MZ"))).isFalse();
        assertThat(isTaken("pdf", bytes("%PDF-1.7"))).isFalse();
        assertThat(new ReceivedFile("a.pdf", new byte[0]).fits()).isFalse();
        assertThat(new ReceivedFile("a.pdf", new byte[ReceivedFile.LARGEST + 1]).fits()).isFalse();
    }

    @Test
    void whatWouldDoHarmIsNotTaken() throws IOException {
        assertThat(isTaken("a.xlsx", zip(Map.of("xl/workbook.xml", "<workbook/>", "xl/vbaProject.bin", "macro")))).as("a macro").isFalse();
        assertThat(isTaken("a.docx", zip(Map.of("word/document.xml", "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><x>&y;</x>")))).as("an outside entity").isFalse();
        assertThat(isTaken("a.docx", zip(Map.of("word/document.xml", "<w/>", "word/_rels/settings.xml.rels", LINK.formatted(TYPES + "attachedTemplate"))))).as("an outside template").isFalse();
        assertThat(isTaken("a.docx", zip(Map.of("word/document.xml", "<w/>", "../../etc/cron.d/x", "x")))).as("a name that leaves").isFalse();
        assertThat(isTaken("a.docx", zip(Map.of("word/document.xml", "<w/>", "/etc/x", "x")))).isFalse();
        var many = new LinkedHashMap<String, String>(Map.of("word/document.xml", "<w/>"));
        for (int i = 0; i < 1_001; i++) {
            many.put("word/" + i + ".xml", "");
        }
        assertThat(isTaken("a.docx", zip(many))).as("too many parts").isFalse();
        var wide = new ByteArrayOutputStream();
        wide.write(new byte[] {(byte) 0xff, (byte) 0xfe});
        wide.write("<!DOCTYPE x>".getBytes(StandardCharsets.UTF_16LE));
        assertThat(isTaken("a.docx", zip("word/document.xml", wide.toByteArray()))).as("a declaration written wide").isFalse();
    }

    @Test
    void aBombIsGivenUpEarly() throws IOException {
        var bomb = zip("word/document.xml", new byte[60 << 20]);
        assertThat(bomb.length).isLessThan(100_000);
        var start = System.nanoTime();
        assertThat(isTaken("a.docx", bomb)).isFalse();
        System.out.println("a bomb of 60 MB given up after " + (System.nanoTime() - start) / 1_000_000 + " ms");
    }

    private static boolean isTaken(String name, byte[] content) {
        var file = new ReceivedFile(name, content);
        return file.fits() && file.isWhatItSays() && file.isHarmless();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(bytes(part.getValue()));
            }
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }
}
