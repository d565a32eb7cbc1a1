package vn.namro.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.namro.documents.DocumentSurgery;
import vn.namro.language.Lang;
import vn.namro.progress.Judges;
import vn.namro.progress.TermRecords;
import vn.namro.resolution.DocumentStyle;

/** A number that was changed by hand is found, whatever program saved the document last. */
class NumberCheckTest {
    private static final ReviewSettings PARTY = ReviewSettings.of(DocumentStyle.PARTY, Lang.VI);
    private static final TermRecords RECORDS = ReviewRecords.ofEightTargets().withDeedsOfTheThirdUnitIn2017(29).records();
    private static final byte[] DOCX = TermReviews.docx(RECORDS, Judges.judge(RECORDS, ReviewRecords.END), ReviewRecords.narratives(), PARTY);

    private static List<NumberDifference> check(byte[] docx) {
        return TermReviews.check("x.docx", docx, RECORDS, Judges.judge(RECORDS, ReviewRecords.END), ReviewRecords.narratives(), PARTY);
    }

    private static byte[] changed(String from, String to) {
        return DocumentSurgery.change(DOCX, "word/document.xml", xml -> {
            assertThat(xml).contains(from);
            return xml.replace(from, to);
        });
    }

    @Test
    void anUntouchedDocumentHasNoDifference() {
        assertThat(check(DOCX)).isEmpty();
    }

    @Test
    void aDocumentSaysWhatItWasMadeFrom() {
        assertThat(TermReviews.origin("x.docx", DOCX)).contains(new ReviewOrigin(ReviewRecords.END, Lang.VI, DocumentStyle.PARTY));
        assertThat(TermReviews.origin("x.docx", DocumentSurgery.change(DOCX, "docProps/custom.xml", xml -> xml.replace("2020-01-31", "hôm qua")))).isEmpty();
    }

    @Test
    void aChangedNumberIsFoundWithItsIdAndBothTexts() {
        var differences = check(DocumentSurgery.change(DOCX, "word/document.xml",
                xml -> xml.replaceFirst("(<w:tag w:val=\"summary/met_or_exceeded\"/>.*?<w:t xml:space=\"preserve\">)6<", "$17<")));
        assertThat(differences).containsExactly(new NumberDifference("summary/met_or_exceeded", "7", "6"));
        assertThat(differences.getFirst().said(Lang.VI)).isEqualTo("summary/met_or_exceeded: trong văn bản là “7”, theo số liệu là “6”");
    }

    @Test
    void aFigureIsFoundAtEveryPlaceButSaidOnce() {
        assertThat(check(changed(">1.164 đảng viên<", ">1.200 đảng viên<"))).containsExactly(new NumberDifference("target/CT2/figure", "1.200 đảng viên", "1.164 đảng viên"));
    }

    @Test
    void aControlThatIsGoneIsMissed() {
        var docx = DocumentSurgery.change(DOCX, "word/document.xml",
                xml -> xml.replaceFirst("<w:sdt><w:sdtPr><w:alias w:val=\"summary/total\"/>.*?<w:sdtContent>(.*?)</w:sdtContent></w:sdt>", "$1"));
        assertThat(check(docx)).containsExactly(new NumberDifference("summary/total", null, "8"));
    }

    @Test
    void aFigureThatTheRecordsDoNotHaveIsSaid() {
        assertThat(check(changed("\"target/CT2/figure\"", "\"target/CT99/figure\""))).contains(new NumberDifference("target/CT99/figure", "1.164 đảng viên", null));
    }

    @Test
    void aChangedChartIsFound() {
        var docx = DocumentSurgery.change(DOCX, "word/charts/chart1.xml", xml -> xml.replace("<c:v>98.89</c:v>", "<c:v>100.5</c:v>"));
        assertThat(check(docx)).containsExactly(new NumberDifference("chart/1/3", "100.5", "98.89"));
    }

    @Test
    void splitRunsAndOtherSpacesChangeNothing() {
        assertThat(check(changed("<w:t xml:space=\"preserve\">1.164 đảng viên</w:t>",
                "<w:t>1.1</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:t xml:space=\"preserve\">64\u00A0đảng </w:t></w:r><w:r><w:t>viên</w:t>"))).isEmpty();
    }

    @Test
    void deletedWordsOfATrackedChangeDoNotCount() {
        var docx = changed("<w:r><w:t xml:space=\"preserve\">1.164 đảng viên</w:t></w:r>",
                "<w:del w:id=\"1\"><w:r><w:delText>1.164 đảng viên</w:delText></w:r></w:del><w:ins w:id=\"2\"><w:r><w:t>1.165 đảng viên</w:t></w:r></w:ins>");
        assertThat(check(docx)).containsExactly(new NumberDifference("target/CT2/figure", "1.165 đảng viên", "1.164 đảng viên"));
    }

    /** LibreOffice 7.4 keeps the title of a control and drops its tag. */
    @Test
    void aTitleStandsInForALostTag() {
        var saved = DocumentSurgery.change(DOCX, "word/document.xml", xml -> xml.replaceAll("<w:tag [^>]*/>", ""));
        assertThat(check(saved)).isEmpty();
        assertThat(check(DocumentSurgery.change(saved, "word/document.xml", xml -> xml.replace(">1.164 đảng viên<", ">1.165 đảng viên<"))))
                .containsExactly(new NumberDifference("target/CT2/figure", "1.165 đảng viên", "1.164 đảng viên"));
    }

    @Test
    void aDocumentSavedUnderTheStrictNamesReadsTheSame() {
        var strict = DocumentSurgery.change(DOCX, "word/document.xml", xml -> xml.replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main"));
        assertThat(check(strict)).isEmpty();
    }

    @Test
    void controlsOfTheOfficeAreNoneOfOurs() {
        assertThat(check(changed("<w:p><w:pPr><w:pStyle w:val=\"NamRoCLOSING\"/>", "<w:p><w:sdt><w:sdtPr><w:tag w:val=\"VanThu/1\"/></w:sdtPr><w:sdtContent><w:r><w:t>12</w:t></w:r></w:sdtContent></w:sdt></w:p><w:p><w:pPr><w:pStyle w:val=\"NamRoCLOSING\"/>"))).isEmpty();
    }

    @Test
    void newRecordsMakeAnOldDocumentDiffer() {
        var records = ReviewRecords.ofEightTargets().records();
        assertThat(TermReviews.check("x.docx", DOCX, records, Judges.judge(records, ReviewRecords.END), ReviewRecords.narratives(), PARTY))
                .contains(new NumberDifference("summary/met_or_exceeded", "6", "7"), new NumberDifference("target/CT3/verdict", "không đạt", "vượt"));
    }
}
