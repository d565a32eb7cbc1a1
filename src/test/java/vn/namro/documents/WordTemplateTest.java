package vn.namro.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.namro.documents.Content.Chart;
import vn.namro.documents.Content.Series;
import vn.namro.documents.TemplateBuilder.Column;
import vn.namro.language.Lang;

class WordTemplateTest {
    private static final StylePack PACK = StylePacks.named("party");
    private static final TemplateBuilder BUILDER = new TemplateBuilder(PACK, Lang.VI);
    private static final Chart CHART = new Chart("", List.of("1"), List.of(new Series("a", List.of(BigDecimal.ONE)), new Series("b", List.of(BigDecimal.TEN))));

    private static byte[] template(String... blocks) {
        return BUILDER.build(String.join("", blocks), "", "", CHART);
    }

    private static byte[] fill(byte[] template, Fields fields) {
        return WordTemplate.read("mau.docx", template).fill(fields, new DocumentProperties("t", "c", Lang.VI, LocalDate.of(2020, 8, 4), new LinkedHashMap<>()));
    }

    @Test
    void wordsTakeTheFormatOfThePlaceholderAndLineBreaksStay() {
        var template = DocumentSurgery.change(template(BUILDER.paragraph(Look.BODY, "Kính gửi {a.name}.")), "word/document.xml",
                xml -> xml.replace("<w:r><w:t xml:space=\"preserve\">[a.name]", "<w:r><w:rPr><w:rStyle w:val=\"PlaceholderText\"/><w:b/></w:rPr><w:t xml:space=\"preserve\">[a.name]"));
        var document = DocumentSurgery.part(fill(template, Fields.of("a.name", "Sở <Nội vụ>\nPhòng & Ban")), "word/document.xml");
        assertThat(document).contains("<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Sở &lt;Nội vụ&gt;</w:t><w:br/><w:t xml:space=\"preserve\">Phòng &amp; Ban</w:t></w:r>")
                .doesNotContain("a.name");
    }

    @Test
    void rowsAreRepeatedAndATableWithoutRowsIsLeftOut() {
        var columns = List.of(new Column("TT", 10, Look.TABLE_CENTRE), new Column("Tên", 50, Look.TABLE_TEXT));
        var template = template(BUILDER.table(columns, BUILDER.each("a.rows", BUILDER.row(columns, "{a.number}", "{a.name}"))));
        var filled = fill(template, Fields.of("a.rows", Content.each(List.of(
                Fields.of("a.number", "1").and("a.name", "Một"), Fields.of("a.number", "2").and("a.name", "Hai")))));
        assertThat(DocumentSurgery.words(filled)).contains("TT\nTên\n1\nMột\n2\nHai\n");
        var onlyRows = DocumentSurgery.change(template, "word/document.xml", xml -> xml.replaceAll("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/>.*?</w:tr>", ""));
        assertThat(DocumentSurgery.part(fill(onlyRows, Fields.of("a.rows", Content.each(List.of()))), "word/document.xml")).doesNotContain("<w:tbl>");
    }

    @Test
    void aSectionStandsOrFallsAndAnItemSeesTheFieldsAroundIt() {
        var template = template(BUILDER.each("a.shown", BUILDER.paragraph(Look.BODY, "{a.outer} – {a.inner}")), BUILDER.each("a.hidden", BUILDER.paragraph(Look.BODY, "bí mật")));
        var filled = fill(template, Fields.of("a.outer", "ngoài").and("a.hidden", Content.shown(false)).and("a.shown", Content.each(List.of(Fields.of("a.inner", "trong")))));
        assertThat(DocumentSurgery.words(filled)).contains("ngoài – trong").doesNotContain("bí mật");
    }

    @Test
    void aFigureStaysAControlThatCarriesItsId() {
        var filled = fill(template(BUILDER.paragraph(Look.BODY, "Có {a.sum}.")), Fields.of("a.sum",
                Phrase.of("{0}/{1} chỉ tiêu", Content.figure("summary/met", "7"), Content.figure("summary/total", "8"))));
        assertThat(DocumentSurgery.words(filled)).contains("Có 7/8 chỉ tiêu.");
        assertThat(DocumentNumbers.read("x.docx", filled).figures()).containsExactly(Content.figure("summary/met", "7"), Content.figure("summary/total", "8"));
    }

    @Test
    void everyTagThatIsNoFieldIsSaidAtOnce() {
        var template = template(BUILDER.paragraph(Look.BODY, "{a.one} {a.two} {a.three}"));
        assertThatThrownBy(() -> fill(template, Fields.of("a.one", "1"))).isInstanceOfSatisfying(FaultyFile.class, faulty -> {
            assertThat(faulty.faults()).extracting(fault -> fault.found()).containsExactly("a.two", "a.three");
            assertThat(faulty.faults()).allSatisfy(fault -> assertThat(fault.file()).isEqualTo("mau.docx"));
        });
    }

    @Test
    void aPlaceThatHasLostItsControlIsNeverIssued() {
        var template = DocumentSurgery.change(template(BUILDER.paragraph(Look.BODY, "{a.one} {a.two}")), "word/document.xml",
                xml -> xml.replace("<w:tag w:val=\"a.two\"/>", ""));
        assertThatThrownBy(() -> fill(template, Fields.of("a.one", "1").and("a.two", "2"))).isInstanceOfSatisfying(FaultyFile.class,
                faulty -> assertThat(faulty.faults()).extracting(fault -> fault.found()).containsExactly("[a.two]"));
    }

    @Test
    void wordsOfTheRecordsMayHoldAnything() {
        assertThat(DocumentSurgery.words(fill(template(BUILDER.paragraph(Look.BODY, "{a.one}")), Fields.of("a.one", "[a.one] {a.two} ${x} \\1")))).contains("[a.one] {a.two} ${x} \\1");
    }

    @Test
    void anOfficesOwnControlsStay() {
        var template = DocumentSurgery.change(template(BUILDER.paragraph(Look.BODY, "{a.one} {a.two}")), "word/document.xml",
                xml -> xml.replace("a.two", "VanThu"));
        assertThat(DocumentSurgery.part(fill(template, Fields.of("a.one", "1")), "word/document.xml")).contains("<w:tag w:val=\"VanThu\"/>");
    }

    @Test
    void aChartAndItsWorkbookCarryTheSameData() {
        var template = template(BUILDER.chart("a.chart", 100, 50));
        var filled = fill(template, Fields.of("a.chart", new Chart("Mức đạt", List.of("1", "2", "3"), List.of(
                new Series("Đạt", Arrays.asList(new BigDecimal("102.110"), null, new BigDecimal("1E+2"))), new Series("Đề ra", List.of(BigDecimal.TEN, BigDecimal.TEN, BigDecimal.TEN))))));
        assertThat(DocumentNumbers.read("x", filled).plotted()).containsExactly(Content.figure("chart/1/1", "102.11"), Content.figure("chart/1/3", "100"),
                Content.figure("chart/2/1", "10"), Content.figure("chart/2/2", "10"), Content.figure("chart/2/3", "10"));
        assertThat(DocumentSurgery.part(filled, "word/document.xml")).contains("descr=\"Mức đạt\"");
        var workbook = DocumentSurgery.part(DocumentSurgery.parts(filled).get("word/embeddings/Microsoft_Excel_Sheet1.xlsx"), "xl/worksheets/sheet1.xml");
        assertThat(workbook).contains("<c r=\"B2\"><v>102.11</v></c>").contains("<c r=\"B4\"><v>100</v></c>").doesNotContain("r=\"B3\"");
    }

    @Test
    void oldPropertiesOfATemplateDoNotStay() {
        var filled = fill(fill(template(BUILDER.paragraph(Look.BODY, "x")), Fields.NONE), Fields.NONE);
        assertThat(DocumentSurgery.part(filled, "docProps/core.xml")).contains("2020-08-04T00:00:00Z").contains("<dc:creator>c</dc:creator>");
        assertThat(DocumentSurgery.part(filled, "[Content_Types].xml")).containsOnlyOnce("docProps/core.xml");
    }
}
