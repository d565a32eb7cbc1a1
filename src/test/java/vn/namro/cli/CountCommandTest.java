package vn.namro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./namro count}: what is printed, what is written, and the exit code. */
class CountCommandTest {
    private static final String EXAMPLE = "examples/bau-cu-minh-hoa";
    private static final String CASES = "src/test/resources/cases/count/";

    @TempDir
    private Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theResultStandsWithArithmeticAndArticleForEachPerson() {
        assertThat(run("count", EXAMPLE)).isZero();
        assertThat(out.toString()).contains("B2   khớp",
                "262 được triệu tập − 2 (cấp ủy viên", "= 259 đại biểu được tính",
                "quá nửa của 259 đại biểu được tính: từ 130 phiếu trở lên (259 : 2 = 129,5; số nguyên nhỏ nhất lớn hơn là 130)",
                "Ứng cử viên 04 (E1): trúng cử: 225 ≥ 130; quá nửa của 259 đại biểu được tính: từ 130 phiếu trở lên. "
                        + "Điều 30 Quy chế bầu cử trong Đảng số 190-QĐ/TW ngày 10/10/2024",
                "Ứng cử viên 05 (E2): không trúng cử: 74 < 130",
                "Phiếu bầu nhiều hơn số lượng cần bầu: 3 phiếu (P071, P137, P089)");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theSameStandsInEnglish() {
        assertThat(run("count", EXAMPLE, "--lang", "en")).isZero();
        assertThat(out.toString()).contains("more than half of 259 delegates counted: from 130 votes on", "80.31%",
                "Article 30, Regulation on elections inside the Party No. 190-QĐ/TW of 10/10/2024");
    }

    @Test
    void aTieAsksPeopleToDecideAndNamesTheFieldForTheirDecision() {
        assertThat(run("count", CASES + "W1-tie-rule-from-memory")).isZero();
        assertThat(out.toString()).contains("BẰNG PHIẾU, CẦN QUYẾT ĐỊNH", "3 người cùng có 2 phiếu, còn được bầu 2 người",
                "{\"ids\": [\"A\", \"B\", \"C\"], \"elected\": [\"…\"], \"by\": \"…\"}", "LƯU Ý\n  W1");
        out.getBuffer().setLength(0);
        assertThat(run("count", CASES + "E5-elected-by-decision")).isZero();
        assertThat(out.toString()).doesNotContain("BẰNG PHIẾU, CẦN")
                .contains("Ứng cử viên C (E5): trúng cử theo quyết định về trường hợp bằng phiếu của: Đại hội");
    }

    @Test
    void booksThatFailShowTheLineAndNothingOfTheResult() throws IOException {
        var json = folder.resolve("out.json");
        assertThat(run("count", CASES + "B5-issued-is-returned-not-returned-and-spoiled", "--json", json.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("KHÔNG KHỚP", ": 6 ≠ 4 + 1 + 0 = 5", "chưa xác định người trúng cử")
                .doesNotContain("NGƯỜI TRÚNG CỬ", "THỨ TỰ SỐ PHIẾU");
        assertThat(json).content().contains("\"refusals\" : [ {", "\"rule\" : \"B5\"", "\"expected\" : 5", "\"found\" : 6");
    }

    @Test
    void faultsGoToTheErrorStreamOneALineAndNoJsonIsWritten() throws IOException {
        Files.writeString(folder.resolve("ballots.csv"), "ballot,void,A\nP1,,1\nP1,,7\n");
        Files.writeString(folder.resolve("election.json"), "{\"title\": \"Bầu thử\"}");
        var json = folder.resolve("out.json");
        assertThat(run("count", folder.toString(), "--json", json.toString())).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines()).hasSize(13).allMatch(line -> line.matches("(election\\.json|ballots\\.csv):\\d+:[^:]*: '[^']*': .+"));
        assertThat(json).doesNotExist();
    }

    @Test
    void aDecisionThatFitsNoTieIsAFault() {
        var json = folder.resolve("out.json");
        assertThat(run("count", CASES + "D1-decision-names-the-tied", "--json", json.toString())).isEqualTo(1);
        assertThat(err.toString()).isEqualTo("election.json:19:decisions[0].ids: 'A B': cần nêu đúng và đủ những người bằng phiếu: B C\n");
        assertThat(json).doesNotExist();
    }

    @Test
    void theSameRecordGivesTheSameBytes() throws IOException {
        run("count", EXAMPLE, "--json", folder.resolve("a.json").toString());
        run("count", EXAMPLE, "--json", folder.resolve("b.json").toString());
        assertThat(folder.resolve("a.json")).hasSameBinaryContentAs(folder.resolve("b.json"));
    }

    @Test
    void wrongUseIsToldFromFaultyInput() throws IOException {
        assertThat(run("count")).isEqualTo(2);
        assertThat(run("count", EXAMPLE, "--lang", "fr")).isEqualTo(2);
        assertThat(run("count", EXAMPLE, "--json", folder.resolve("no/such/folder.json").toString())).isEqualTo(2);
        var record = Files.createDirectory(folder.resolve("record"));
        for (var name : new String[] {"election.json", "ballots.csv"}) {
            Files.copy(Path.of(EXAMPLE, name), record.resolve(name));
        }
        assertThat(run("count", record.toString(), "--json", record.resolve("../record/ballots.csv").toString())).isEqualTo(2);
        assertThat(record.resolve("ballots.csv")).hasSameBinaryContentAs(Path.of(EXAMPLE, "ballots.csv"));
        assertThat(run("count", folder.resolve("nowhere").toString())).isEqualTo(1);
    }

    @Test
    void controlsInTheRecordNeverReachTheTerminal() throws IOException {
        Files.writeString(folder.resolve("ballots.csv"), "ballot,void,A\n\"P\u001B[2J1\",other,1\n");
        Files.writeString(folder.resolve("election.json"), Files.readString(Path.of(CASES, "none-on-a-list-of-one-is-a-valid-no", "election.json"))
                .replace(": 4", ": 1").replace("Ứng cử viên A", "Ứng\\u001B[31m\\ncử viên"));
        assertThat(run("count", folder.toString())).isZero();
        assertThat(out.toString()).doesNotContain("\u001B").contains("Ứng [31m cử viên", "P [2J1");
    }

    private int run(String... arguments) {
        return CommandLineEntry.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(arguments);
    }
}
