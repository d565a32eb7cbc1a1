package vn.namro.congress.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.namro.congress.BallotStyle;
import vn.namro.congress.CountResult;
import vn.namro.congress.Election.Candidate;
import vn.namro.congress.Election.Decision;
import vn.namro.congress.Election.Deduction;
import vn.namro.congress.InvalidReason;
import vn.namro.congress.Mark;
import vn.namro.congress.RulePacks;
import vn.namro.congress.model.CountMinutes.Round;
import vn.namro.congress.model.ElectionCourse.Announcement;
import vn.namro.congress.model.ElectionCourse.BoardFigures;
import vn.namro.congress.model.ElectionCourse.Entry;
import vn.namro.documents.Content.Figure;
import vn.namro.documents.DocumentNumbers;
import vn.namro.documents.StylePacks;
import vn.namro.language.Lang;

/** The minutes of a count as Word documents; they are left in target/minutes to be looked at. */
class CountMinutesTest {
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final Announcement ANNOUNCED = new Announcement(Instant.parse("2020-08-04T03:05:00Z"), "a1".repeat(32), "48:" + "7f".repeat(32));

    @ParameterizedTest
    @CsvSource({"party,VI", "party,EN", "state,VI", "state,EN"})
    void everyFigureOfTheCountStandsInTheMinutesAndTheSameCountMakesTheSameBytes(String style, Lang lang) throws IOException {
        var minutes = minutes(2, false);
        var docx = minutes.docx(StylePacks.named(style), lang);
        assertThat(minutes(2, false).docx(StylePacks.named(style), lang)).isEqualTo(docx);
        Files.createDirectories(Path.of("target/minutes"));
        Files.write(Path.of("target/minutes", style + "-" + lang.code() + ".docx"), docx);
        var found = DocumentNumbers.read("minutes.docx", docx);
        var result = minutes.result();
        assertThat(result.refused()).isFalse();
        for (var person : result.people()) {
            assertThat(figure(found, "votes/" + person.candidate().id())).isEqualTo(String.valueOf(person.votes()));
        }
        var board = result.election().figures();
        assertThat(figure(found, "figure/issued")).isEqualTo(String.valueOf(board.issued()));
        assertThat(figure(found, "figure/returned")).isEqualTo(String.valueOf(board.returned()));
        assertThat(figure(found, "figure/valid")).isEqualTo(String.valueOf(result.valid()));
        assertThat(figure(found, "figure/invalid")).isEqualTo(String.valueOf(result.invalid().size()));
        assertThat(figure(found, "elected")).isEqualTo(String.valueOf(result.elected().size()));
        assertThat(found.properties()).containsEntry("NamRo.trail", ANNOUNCED.head()).containsEntry("NamRo.record", ANNOUNCED.digest());
    }

    @ParameterizedTest
    @CsvSource({"party,VI", "state,EN"})
    void aCountOfOneNameWithoutABoardOrAnElectedPersonHasMinutesToo(String style, Lang lang) throws IOException {
        var docx = minutes(1, true).docx(StylePacks.named(style), lang);
        Files.createDirectories(Path.of("target/minutes"));
        Files.write(Path.of("target/minutes", "one-" + style + "-" + lang.code() + ".docx"), docx);
        assertThat(figure(DocumentNumbers.read("minutes.docx", docx), "votes/UCV01")).isEqualTo(String.valueOf(minutes(1, true).result().people().getFirst().votes()));
    }

    private static String figure(DocumentNumbers found, String id) {
        return found.figures().stream().filter(figure -> figure.id().equals(id)).map(Figure::text).findFirst().orElseThrow();
    }

    private static CountMinutes minutes(long round, boolean single) {
        var course = single ? course(round, 1, 1, BallotStyle.TICK, "association-126-2024", "", 0) : course(round, 20, 15, BallotStyle.STRIKE, "party-2024-delegates",
                "Trưởng ban: Đại biểu 101\nỦy viên: Đại biểu 102\n\nỦy viên: Đại biểu 103", 3);
        var earlier = round == 1 ? List.<Round>of() : List.of(new Round(result(course(1, 20, 15, BallotStyle.STRIKE, "party-2024-delegates", "", 3)), ANNOUNCED));
        return new CountMinutes(course, result(course), ANNOUNCED, "Đảng bộ Khối các cơ quan thành phố", earlier);
    }

    private static CountResult result(ElectionCourse course) {
        return course.result().orElseThrow();
    }

    private static ElectionCourse course(long round, int listed, long seats, BallotStyle style, String pack, String board, long deducted) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(20200804 + round);
        var candidates = new ArrayList<Candidate>();
        for (int i = 1; i <= listed; i++) {
            candidates.add(new Candidate("UCV%02d".formatted(i), "Đại biểu %03d".formatted(10 * i + 1), i % 7 == 0 ? "1970-05-19" : null));
        }
        var setup = new Setup("Bầu Ban Chấp hành Đảng bộ Khối các cơ quan thành phố lần thứ XIII", "Ban Chấp hành Đảng bộ Khối nhiệm kỳ 2020 - 2025", seats, round,
                RulePacks.named(pack).orElseThrow(), round == 2 && listed > 1 ? "Quy chế làm việc của Đại hội: bầu lại một lần giữa những người bằng phiếu." : "", style, 2, 262,
                deducted == 0 ? List.of() : List.of(new Deduction("cấp ủy viên vắng mặt suốt thời gian đại hội", 2), new Deduction("đại biểu vắng mặt suốt thời gian đại hội, không có đại biểu dự khuyết", 1)),
                candidates, true);
        var papers = new ArrayList<Paper>();
        for (int i = 1; i <= 258; i++) {
            papers.add(new Paper("%03d".formatted(i), i == 40 ? InvalidReason.MARKED : null, marks(random, listed, seats, style)));
        }
        var ballots = Reconciliation.of(listed, List.of(papers, papers), Map.of());
        var entries = List.of(new Entry(UUID.randomUUID(), 1, null, true), new Entry(UUID.randomUUID(), 2, null, true));
        var figures = new BoardFigures(262 - deducted, 259, 260, 258, 1, 1, 0, board);
        var open = new ElectionCourse(ID, "DBK", null, setup, entries, ballots, figures, null, ANNOUNCED);
        var tie = result(open).ties();
        return tie.isEmpty() ? open : new ElectionCourse(ID, "DBK", null, setup, entries, ballots, figures,
                new Decision(tie.getFirst().people().stream().map(Candidate::id).toList(), List.of(tie.getFirst().people().getLast().id()),
                        "Đại hội, bầu lại ngày 04/8/2020"), ANNOUNCED);
    }

    /** Most strike as many as they have to; a few strike one too few. */
    private static List<Mark> marks(RandomGenerator random, int listed, long seats, BallotStyle style) {
        if (style == BallotStyle.TICK) {
            return List.of(random.nextInt(10) < 4 ? Mark.YES : Mark.NO);
        }
        var marks = new ArrayList<>(Paper.blank(listed));
        int struck = random.nextInt(50) == 0 ? listed - (int) seats - 1 : listed - (int) seats + random.nextInt(3);
        for (int left = struck; left > 0;) {
            int at = Math.min(random.nextInt(listed), random.nextInt(listed));
            if (marks.get(at) != Mark.NO) {
                marks.set(at, Mark.NO);
                left--;
            }
        }
        return marks;
    }
}
