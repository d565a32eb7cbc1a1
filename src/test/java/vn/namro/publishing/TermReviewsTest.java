package vn.namro.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import vn.namro.documents.DocumentNumbers;
import vn.namro.documents.DocumentSurgery;
import vn.namro.language.Lang;
import vn.namro.progress.Judges;
import vn.namro.resolution.DocumentStyle;

class TermReviewsTest {
    private static final ReviewSettings PARTY = ReviewSettings.of(DocumentStyle.PARTY, Lang.VI);
    private static final ReviewSettings STATE = ReviewSettings.of(DocumentStyle.STATE, Lang.VI);

    private static byte[] docx(ReviewRecords of, LocalDate asOf, ReviewSettings settings) {
        return docx(of, asOf, settings, ReviewRecords.narratives());
    }

    private static byte[] docx(ReviewRecords of, LocalDate asOf, ReviewSettings settings, List<Narrative> narratives) {
        var records = of.records();
        return TermReviews.docx(records, Judges.judge(records, asOf), narratives, settings);
    }

    private static String words(ReviewRecords of, LocalDate asOf, ReviewSettings settings) {
        return DocumentSurgery.words(docx(of, asOf, settings));
    }

    @Test
    void oneConfirmedFigureEachWayChangesTheSummary() {
        assertThat(words(ReviewRecords.ofEightTargets(), ReviewRecords.END, PARTY)).contains("có 7/8 chỉ tiêu hoàn thành và vượt mức.");
        assertThat(words(ReviewRecords.ofEightTargets().withFilesOnTimeOfTheThirdUnitIn2019(1000), ReviewRecords.END, PARTY)).contains("có 8/8 chỉ tiêu hoàn thành và vượt mức.");
        assertThat(words(ReviewRecords.ofEightTargets().withDeedsOfTheThirdUnitIn2017(29), ReviewRecords.END, PARTY)).contains("có 6/8 chỉ tiêu hoàn thành và vượt mức.");
    }

    @Test
    void theSameRecordsAreTheSameBytesOnAnyMachine() {
        var here = docx(ReviewRecords.ofEightTargets(), ReviewRecords.END, PARTY);
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            for (var other : new String[] {"tr-TR", "ar-EG", "th-TH-u-ca-buddhist-nu-thai", "vi-VN"}) {
                Locale.setDefault(Locale.forLanguageTag(other));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(Arrays.equals(here, docx(ReviewRecords.ofEightTargets(), ReviewRecords.END, PARTY))).as(other).isTrue();
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theTwoStylesNeverMix() {
        var party = words(ReviewRecords.ofEightTargets(), ReviewRecords.END, PARTY);
        var state = words(ReviewRecords.ofEightTargets(), ReviewRecords.END, STATE);
        assertThat(party).contains("ĐẢNG CỘNG SẢN VIỆT NAM", "-BC/ĐU", "T/M ĐẢNG ỦY", "của Đảng bộ Khối các cơ quan Thành phố.\n", "số 01-NQ/ĐH, ngày 01/8/2015")
                .doesNotContain("CỘNG HÒA", "./.");
        assertThat(state).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "của Đảng bộ Khối các cơ quan Thành phố./.\n",
                "số 01-NQ/ĐH ngày 01 tháng 8 năm 2015", "(1)\n(2)\n(3)").doesNotContain("ĐẢNG CỘNG SẢN");
        assertThat(party).contains("ngày 31 tháng 01 năm 2020");
    }

    @Test
    void whatIsMissedNearlyMetLateAndUnreportedIsListed() {
        var words = words(ReviewRecords.ofEightTargets().withDeedsOfTheThirdUnitIn2017(29), ReviewRecords.END, PARTY);
        assertThat(words).contains("Chỉ tiêu không đạt\nChỉ tiêu 3. Hằng năm kiểm tra, giám sát từ 90 lượt tổ chức đảng trở lên: Nghị quyết đề ra từ 90 lượt trở lên; kết quả 89 lượt; còn thiếu 1 lượt; các năm chưa đạt: năm 2017 (89 lượt).")
                .contains("Chỉ tiêu cơ bản đạt\nChỉ tiêu 4.").contains("kết quả 96,9%; còn thiếu 0,1 điểm phần trăm.")
                .contains("Các đơn vị phải báo cáo đều đã có đủ số liệu được xác nhận.")
                .contains("Có 1 đơn vị gửi số liệu muộn hơn 31 ngày kể từ ngày cuối kỳ báo cáo.").contains("Đảng bộ Sở Tư pháp\n1\n50");
        var unreported = words(ReviewRecords.ofEightTargets().withoutTheLastYearOfTheThirdUnit(), ReviewRecords.END, PARTY);
        assertThat(unreported).contains("Chi bộ Liên minh Hợp tác xã\n1, 2, 3, 4, 5, 6, 8\nđã gửi, chờ xác nhận").contains("số đơn vị có đủ số liệu được xác nhận 2/3");
    }

    @Test
    void aDayInsideTheTermMakesAnInterimReview() {
        var words = words(ReviewRecords.ofEightTargets(), ReviewRecords.INSIDE, PARTY);
        assertThat(words).contains("sơ kết thực hiện Nghị quyết Đại hội đại biểu Đảng bộ Khối lần thứ XII, nhiệm kỳ 2015 - 2020")
                .contains("có 0/8 chỉ tiêu hoàn thành và vượt mức").contains("Trong đó, có 8 chỉ tiêu đang thực hiện")
                .contains("chưa đủ căn cứ đánh giá\ntính đến nay: vượt").contains("ngày 28 tháng 02 năm 2018").doesNotContain("\nkết quả thực hiện Nghị quyết");
    }

    @Test
    void whatPeopleWroteStandsUnderTheirUnitsAndNothingIsMadeUp() {
        var words = words(ReviewRecords.ofEightTargets(), ReviewRecords.END, PARTY);
        assertThat(words).contains("\nKết quả\nCông tác tham mưu được đổi mới theo hướng rõ người, rõ việc, rõ trách nhiệm.\nĐảng bộ Sở Nội vụ\nRà soát xong quy chế làm việc.\nMọi văn bản đến đều được theo dõi thời hạn.\nHạn chế\nĐảng bộ Sở Tư pháp\nBáo cáo quý IV phải đính chính một lần.\nBài học kinh nghiệm\n")
                .doesNotContain("Nguyên nhân");
        assertThat(DocumentSurgery.words(docx(ReviewRecords.ofEightTargets(), ReviewRecords.END, PARTY, List.of())))
                .doesNotContain("NỘI DUNG BÁO CÁO", "Hạn chế", "Bài học");
    }

    @Test
    void madeUpRecordsAreMarkedOnEveryPage() {
        var docx = docx(ReviewRecords.ofEightTargets().illustrative(), ReviewRecords.END, PARTY);
        for (var head : new String[] {"word/header1.xml", "word/header2.xml"}) {
            assertThat(DocumentSurgery.part(docx, head)).contains("SỐ LIỆU MINH HỌA");
        }
        assertThat(DocumentSurgery.part(docx(ReviewRecords.ofEightTargets(), ReviewRecords.END, PARTY), "word/header1.xml")).doesNotContain("MINH HỌA");
    }

    @Test
    void englishIsComplete() {
        var settings = ReviewSettings.of(DocumentStyle.PARTY, Lang.EN);
        var words = DocumentSurgery.words(docx(ReviewRecords.ofEightTargets().withDeedsOfTheThirdUnitIn2017(29), ReviewRecords.END, settings, List.of()));
        assertThat(words).contains("6 of 8 targets met or exceeded").contains("short by 1 lượt").contains("COMMUNIST PARTY OF VIET NAM", "31 January 2020", "96.9%");
        assertThat(words).doesNotContain("Kết quả", "Đánh giá", "Phụ lục", "Nơi nhận");
    }

    @Test
    void everyFigureHasOneTextWhereverItStands() {
        for (var asOf : List.of(ReviewRecords.INSIDE, ReviewRecords.END)) {
            var numbers = DocumentNumbers.read("x", docx(ReviewRecords.ofEightTargets().withoutTheLastYearOfTheThirdUnit().withDeedsOfTheThirdUnitIn2017(29), asOf, PARTY));
            assertThat(numbers.figures()).allSatisfy(figure -> assertThat(numbers.figures()).filteredOn(other -> other.id().equals(figure.id()))
                    .allSatisfy(other -> assertThat(other.text()).isEqualTo(figure.text())));
            assertThat(numbers.figures()).extracting(figure -> figure.id()).contains("summary/met_or_exceeded", "summary/total", "target/CT2/figure",
                    "target/CT2/goal", "target/CT2/attained_percent", "target/CT3/year/2017/figure", "target/CT1/coverage", "target/CT7.2/verdict");
        }
    }
}
