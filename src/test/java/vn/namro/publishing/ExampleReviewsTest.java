package vn.namro.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.namro.documents.DocumentSurgery;
import vn.namro.exchange.ReadOutcome;
import vn.namro.exchange.TermFolder;
import vn.namro.language.Lang;
import vn.namro.progress.Judges;
import vn.namro.resolution.DocumentStyle;

/** The reviews of the two examples, read as the office that gets them would. */
class ExampleReviewsTest {
    private static final Pattern TABLE = Pattern.compile("<w:tbl>.*?</w:tbl>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<w:tr>.*?</w:tr>", Pattern.DOTALL);
    private static final Pattern PARAGRAPH = Pattern.compile("<w:p>.*?</w:p>", Pattern.DOTALL);

    @Test
    void nobodyOwesAFigureOfAPeriodThatHasNotEnded() {
        var words = DocumentSurgery.words(docx("khoi-co-quan-xiii", LocalDate.of(2022, 10, 31)));
        assertThat(words).contains("Có 24 đơn vị chưa có đủ số liệu được xác nhận.", "Đảng bộ Ban Tuyên giáo\n7, 8\n").doesNotContain("5.1, 5.2, 7");
    }

    @Test
    void whereEveryUnitMustMeetItsGoalTheAppendixSaysHowTheyStand() {
        assertThat(DocumentSurgery.words(docx("khoi-co-quan-xii", LocalDate.of(2020, 1, 12)))).contains("xét từng đơn vị: 55 đơn vị vượt, 13 đơn vị đạt");
    }

    @Test
    void whatCannotBeAssessedSoFarEitherIsSaidOnce() {
        assertThat(DocumentSurgery.words(docx("khoi-co-quan-xiii", LocalDate.of(2022, 10, 31)))).contains("tính đến nay: vượt")
                .doesNotContain("tính đến nay: chưa đủ căn cứ đánh giá");
    }

    @Test
    void theHeadStaysWithTwoRowsAndTheLastTwoRowsStayTogether() {
        var tables = TABLE.matcher(DocumentSurgery.part(docx("khoi-co-quan-xiii", LocalDate.of(2022, 10, 31)), "word/document.xml")).results()
                .map(MatchResult::group).filter(table -> table.contains("<w:tblHeader/>")).toList();
        assertThat(tables).hasSize(3);
        for (var table : tables) {
            var rows = ROW.matcher(table).results().map(MatchResult::group).toList();
            int heads = (int) rows.stream().filter(row -> row.contains("<w:tblHeader/>")).count();
            for (int i = 0; i < rows.size(); i++) {
                boolean kept = i <= heads || i == rows.size() - 2;
                assertThat(PARAGRAPH.matcher(rows.get(i)).results().map(MatchResult::group)).as("row %d of %d", i, rows.size())
                        .allMatch(paragraph -> paragraph.contains("<w:keepNext/>") == kept);
            }
        }
    }

    private static byte[] docx(String example, LocalDate asOf) {
        if (!(TermFolder.read(Path.of("examples", example)) instanceof ReadOutcome.Read(var term))) {
            throw new AssertionError(example);
        }
        return TermReviews.docx(term.records(), Judges.judge(term.records(), asOf), term.narratives(), ReviewSettings.of(DocumentStyle.PARTY, Lang.VI));
    }
}
