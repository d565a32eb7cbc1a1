package vn.namro.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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
import vn.namro.cli.CommandLineEntry;
import vn.namro.exchange.action.ExportTerm;
import vn.namro.exchange.action.ImportTerm;
import vn.namro.progress.Judges;

/** The review in the browser is the review of the commands. */
@ServerTest
class ReviewPagesTest {
    @Autowired
    private ImportTerm importTerm;
    @Autowired
    private ExportTerm exportTerm;
    @Autowired
    private People people;
    @TempDir
    private Path temporary;
    private String term = "";
    private LocalDate last = LocalDate.EPOCH;

    @BeforeEach
    void aTerm() {
        var in = temporary.resolve("in");
        term = ExampleTerms.copy("khoi-co-quan-xii", in);
        var folder = ExampleTerms.read(in);
        last = Judges.latestDay(folder.records());
        importTerm.run(folder, DoneBy.THE_PROGRAM);
    }

    private Visit visit(Role role, String unit) {
        return people.visit(people.one(role, unit));
    }

    @Test
    void theDocumentIsTheOneOfTheCommandsByteForByte() throws IOException {
        var office = visit(Role.SECRETARIAT, "DBK");
        for (var day : List.of(last, LocalDate.of(2018, 6, 30))) {
            for (var style : List.of("party", "state")) {
                for (var language : List.of("vi", "en")) {
                    var wanted = "/review.docx?term=%s&as-of=%s&style=%s&language=%s&number=7".formatted(term, day, style, language);
                    assertThat(office.file(wanted).body()).as(wanted).isEqualTo(ofTheCommands("--as-of", day.toString(), "--style", style, "--lang", language, "--number", "7"));
                }
            }
        }
        var without = office.file("/review.docx?term=" + term);
        assertThat(without.body()).isEqualTo(ofTheCommands());
        assertThat(without.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"review-" + last + ".docx\"");
    }

    private byte[] ofTheCommands(String... options) throws IOException {
        var folder = temporary.resolve("exported");
        exportTerm.folder(term, null).orElseThrow().write(folder);
        var docx = temporary.resolve("review.docx");
        var arguments = Stream.concat(Stream.of("review", folder.toString(), "--out", docx.toString(), "--json", temporary.resolve("review.json").toString()), Stream.of(options));
        assertThat(CommandLineEntry.run(arguments.toArray(String[]::new))).isZero();
        return Files.readAllBytes(docx);
    }

    @Test
    void theVerdictsAreThoseOfTheCommandToo() throws IOException {
        var answer = visit(Role.CLERK, "01").file("/review.json?term=" + term + "&as-of=2018-06-30");
        ofTheCommands("--as-of", "2018-06-30");
        assertThat(answer.body()).isEqualTo(Files.readAllBytes(temporary.resolve("review.json")));
    }

    @Test
    void thePageSaysWhatTheDocumentSays() {
        var page = visit(Role.LEADER, "DBK").get("/review?term=" + term).body();
        assertThat(page).contains("7/8 chỉ tiêu hoàn thành và vượt mức", "Chỉ tiêu không đạt", "Tình hình báo cáo số liệu", "8.536 / 8.758 × 100",
                "công tác tham mưu được đổi mới", "Báo cáo tổng kết nhiệm kỳ " + term);
        var interim = visit(Role.AUDITOR, "DBK").get("/review?term=" + term + "&as-of=30/06/2018&language=en&style=state&number=x");
        assertThat(interim.body()).contains("Báo cáo sơ kết nhiệm kỳ " + term, "Targets under way", "class=\"as-of\"", "Số văn bản “x” không hợp lệ");
    }

    @Test
    void aUnitBelowSeesTheResultAndItsOwnButNotTheOthers() {
        var clerk = visit(Role.CLERK, "01");
        var page = clerk.get("/review?term=" + term).body();
        assertThat(page).contains("7/8 chỉ tiêu hoàn thành và vượt mức", "Hoàn thành rà soát quy chế làm việc")
                .doesNotContain("Tình hình báo cáo số liệu", "Công khai quy trình", "công tác tham mưu được đổi mới", "review.docx");
        assertThat(clerk.get("/review.docx?term=" + term).statusCode()).isEqualTo(404);
    }

    @Test
    void aTermOfAnotherTreeDoesNotExist() {
        var unit = People.unique("K");
        people.units(People.unit(unit, null));
        for (var path : List.of("/review", "/review.docx", "/review.json")) {
            assertThat(visit(Role.LEADER, unit).get(path + "?term=" + term).statusCode()).as(path).isEqualTo(404);
        }
    }
}
