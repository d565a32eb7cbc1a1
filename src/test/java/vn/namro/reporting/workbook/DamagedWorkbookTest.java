package vn.namro.reporting.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.namro.documents.ReadSheet;
import vn.namro.documents.SheetReader;
import vn.namro.language.Lang;
import vn.namro.language.Wording;

/** Workbooks that people, programs or enemies changed: each damage is named at its cell, and nothing else is. */
class DamagedWorkbookTest {
    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    @Test
    void anUntouchedWorkbookHasNoFault() {
        var file = read(fresh().bytes());
        assertThat(file.faults()).isEmpty();
        assertThat(file.answers()).isNotEmpty().allSatisfy((_, answer) -> assertThat(answer.text()).isEqualTo(answer.sent()));
    }

    @Test
    void eachDamageIsSaidAtItsCell() {
        says(book -> book.formula("G9", "5+5", "10"), "W13", "G9", "=5+5");
        says(book -> book.text("G9", "12 đảng viên"), "W14", "G9", "12 đảng viên");
        says(book -> book.text("G9", "95.60"), "W14", "G9", "95.60");
        says(book -> book.style("G9", "14", "45812"), "W15", "G9", "45812");
        says(book -> book.style("G9", "10", "0.95"), "W16", "G9", "95%");
        says(book -> book.text("A9", "CT9"), "W10", "A9", "CT9");
        says(book -> book.text("H8", "Mẫu số"), "W10", "H8", "Mẫu số");
        says(book -> book.text("B9", "Tên khác"), "W11", "B9", "Tên khác");
        says(book -> book.change(Filled.SHEET, "</row></sheetData>", "</row><row r=\"90\"><c r=\"P90\"><v>5</v></c></row></sheetData>"), "W12", "P90", "5");
        says(book -> book.change(Filled.SHEET, "<mergeCell ref=\"A1:M1\"/>", "<mergeCell ref=\"A1:M1\"/><mergeCell ref=\"G9:G10\"/>"), "W17", "G9", "G9:G10");
        says(book -> book.text("K9", "x".repeat(501)), "W19", "K9", "x".repeat(80) + "…");
        says(book -> book.change("xl/workbook.xml", "<sheet name=\"2020\"", "<sheet name=\"Trang 1\""), "W9", "", "Trang 1");
    }

    @Test
    void whatCannotBeOurWorkbookIsSaidInWords() {
        assertThat(rule(read("a;b\n1;2".getBytes(StandardCharsets.UTF_8)))).isEqualTo("W1");
        assertThat(rule(read(new byte[0]))).isEqualTo("W1");
        var old = new byte[600];
        System.arraycopy(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, 0, old, 0, 4);
        assertThat(rule(read(old))).isEqualTo("W2");
        System.arraycopy("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), 0, old, 100, 32);
        assertThat(rule(read(old))).isEqualTo("W3");
        var mine = fresh().bytes();
        assertThat(rule(read(java.util.Arrays.copyOf(mine, mine.length / 2)))).isIn("W4", "W1");
        assertThat(rule(read(vn.namro.documents.Workbook.of("x", List.of(), List.of(List.of("a")))))).isEqualTo("W5");
        assertThat(rule(ReturnedWorkbook.read("a", mine, new byte[32]))).isEqualTo("W6");
    }

    @Test
    void theHiddenPartCannotBeChanged() {
        assertThat(rule(read(fresh().change("xl/worksheets/sheet2.xml", "VALUE\\.CT1", "VALUE.CT3").bytes()))).isEqualTo("W6");
        assertThat(rule(read(fresh().change("xl/worksheets/sheet2.xml", "NKB", "NKC").bytes()))).isEqualTo("W6");
        assertThat(rule(read(fresh().change("xl/worksheets/sheet2.xml", "namro-workbook", "namro-workbok").bytes()))).isEqualTo("W5");
    }

    @Test
    void hostilePartsAreNeverOpened() {
        assertThat(rule(read(fresh().change(Filled.SHEET, "<worksheet ", "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><worksheet ").bytes()))).isEqualTo("W4");
        assertThat(rule(read(fresh().change("xl/_rels/workbook.xml.rels", "</Relationships>", "<Relationship Id=\"rId99\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink\" Target=\"http://127.0.0.1/x\" TargetMode=\"External\"/></Relationships>").bytes()))).isEqualTo("W4");
        var macro = fresh();
        macro.parts().put("xl/vbaProject.bin", new byte[10]);
        assertThat(rule(read(macro.bytes()))).isEqualTo("W4");
        var slip = fresh();
        slip.parts().put("../../x.xml", new byte[10]);
        assertThat(rule(read(slip.bytes()))).isEqualTo("W4");
    }

    @Test
    void numbersAreReadToTheLastDigitAsTheyAreStored() {
        var stored = List.of("0.30000000000000004", "1.1", "1E-3", "1234567890.12345", "123456789012345678", "-0.0", "7.0000000000000009");
        var wanted = List.of("0.3", "1.1", "0.001", "1234567890.12345", "123456789012346000", "0", "7");
        for (int i = 0; i < stored.size(); i++) {
            assertThat(read(fresh().number("G9", stored.get(i)).bytes()).answers().get("2020/VALUE.CT1").text()).as(stored.get(i)).isEqualTo(wanted.get(i));
        }
        assertThat(rule(read(fresh().number("G9", "1E999999999").bytes()))).isEqualTo("W14");
        assertThat(read(fresh().text("G9", "1.234.567.890.123.456,789").bytes()).answers().get("2020/VALUE.CT1").text()).as("more digits than a spreadsheet keeps, as text")
                .isEqualTo("1234567890123456.789");
        assertThat(read(fresh().text("G9", "1.234,5").bytes()).remarks()).singleElement().satisfies(remark -> assertThat(remark.said(Wording.in(Lang.VI))).contains("được đọc là 1.234,5"));
    }

    @Test
    void aMarkedCopySaysWhatIsWrongAndChangesNothing() {
        var damaged = fresh().text("G9", "mười hai").text("K10", "=Ghi chú_x000D_").text("C15", "Dòng một\nDòng hai").bytes();
        var file = read(damaged);
        var copy = MarkedCopy.of(damaged, file.faults(), Wording.in(Lang.VI)).orElseThrow();
        assertThat(contents(copy)).isEqualTo(contents(damaged));
        var again = read(copy);
        assertThat(again.faults()).isEqualTo(file.faults());
        assertThat(again.answers()).isEqualTo(file.answers());
        var parts = Filled.of(copy);
        assertThat(parts.text("xl/comments-namro-sheet1.xml")).contains("ref=\"G9\"", "Cần một số");
        var twice = MarkedCopy.of(copy, again.faults(), Wording.in(Lang.VI)).orElseThrow();
        assertThat(contents(twice)).isEqualTo(contents(damaged));
        assertThat(Filled.of(twice).text("xl/comments-namro-sheet1.xml").split("ref=\"G9\"")).hasSize(2);
        assertThat(read(Filled.of(copy).number("G9", "12").bytes()).faults()).as("mended in the marked copy").isEmpty();
    }

    @Test
    void randomDamageIsAlwaysSaidAndNeverThrows() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        var whole = fresh().bytes();
        int unharmed = 0;
        for (int round = 0; round < 150; round++) {
            var bytes = whole.clone();
            for (int i = random.nextInt(8) + 1; i > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            var file = read(bytes);
            file.faults().forEach(fault -> assertThat(fault.said(Wording.in(Lang.VI))).isNotBlank());
            if (file.faults().isEmpty()) {
                unharmed++;
                // Where no fault is said every answer is one that a person could have typed, at its own key.
                assertThat(file.answers().keySet()).isEqualTo(read(whole).answers().keySet());
            }
        }
        assertThat(unharmed).as("the checksums of the zip tell most").isLessThan(75);
    }

    private static List<?> contents(byte[] workbook) {
        return SheetReader.read("x", workbook).stream().map(ReadSheet::cells).toList();
    }

    private static void says(UnaryOperator<Filled> damage, String rule, String cell, String found) {
        var faults = read(damage.apply(fresh()).bytes()).faults();
        assertThat(faults).as(rule).isNotEmpty();
        var first = faults.getFirst();
        assertThat(first.wanted()).isEqualTo("reporting.rule." + rule);
        assertThat(first.cell()).isEqualTo(cell);
        assertThat(first.found()).isEqualTo(found);
        if (!rule.equals("W9")) {
            assertThat(faults).as(faults.toString()).hasSize(1);
        }
    }

    private static String rule(ReturnedWorkbook file) {
        assertThat(file.faults()).hasSize(1);
        var key = file.faults().getFirst().wanted();
        return key.substring(key.lastIndexOf('.') + 1);
    }

    private static ReturnedWorkbook read(byte[] bytes) {
        return ReturnedWorkbook.read("so.xlsx", bytes, KEY);
    }

    private static Filled fresh() {
        return Filled.of(MadeUp.workbook(KEY));
    }
}
