package vn.namro.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.namro.exchange.ReadOutcome;
import vn.namro.exchange.TermFolder;
import vn.namro.measure.Fraction;

/** The verdicts of real targets, one test a row of an expected.csv; what the folders hold is said in cases/README.md. */
class TargetCasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases/targets");
    private static final List<String> COMPARED = List.of("verdict", "reason", "figure", "attained_percent",
            "exceeded_percent", "reported", "expected", "years");

    @TestFactory
    Stream<DynamicNode> everyTargetIsJudgedAsTheRulesSay(@TempDir Path scratch) {
        return directories(CASES).map(target -> dynamicContainer(name(target), rows(target).stream()
                .map(row -> dynamicTest(title(row), () -> isJudgedAsExpected(target, row, scratch)))));
    }

    @Test
    void everyVariantHasAnExpectationAndEveryExpectationAVariant() {
        assertThat(directories(CASES)).hasSize(28).allSatisfy(target -> {
            var expected = rows(target).stream().map(row -> row.getField("variant")).distinct().toList();
            assertThat(directories(target.resolve("variants")).map(TargetCasesTest::name))
                    .as(name(target)).containsExactlyInAnyOrderElementsOf(expected);
        });
    }

    private static void isJudgedAsExpected(Path target, NamedCsvRecord row, Path scratch) throws IOException {
        var folder = assemble(target, row.getField("variant"), scratch);
        var term = Judges.judge(read(folder), LocalDate.parse(row.getField("as_of")));
        var judgement = term.targets().stream()
                .filter(j -> j.target().code().equals(row.getField("target"))).findFirst().orElseThrow();

        var expected = new LinkedHashMap<String, String>();
        COMPARED.forEach(column -> expected.put(column, row.getField(column)));
        expected.values().removeIf("*"::equals);
        var judged = columns(judgement);
        judged.keySet().retainAll(expected.keySet());
        assertThat(judged).as("%s, %s: %s", name(target), title(row), row.getField("why")).isEqualTo(expected);
    }

    /** The fixed files of the target and the actuals of the variant, side by side as an exchange folder. */
    private static Path assemble(Path target, String variant, Path scratch) throws IOException {
        var folder = Files.createDirectories(scratch.resolve(name(target)).resolve(variant));
        for (var file : files(target)) {
            copy(file, folder);
        }
        Files.deleteIfExists(folder.resolve("expected.csv"));
        copy(target.resolve("variants").resolve(variant).resolve("actuals.csv"), folder);
        return folder;
    }

    private static void copy(Path file, Path folder) throws IOException {
        Files.copy(file, folder.resolve(name(file)), StandardCopyOption.REPLACE_EXISTING);
    }

    private static TermRecords read(Path folder) {
        return switch (TermFolder.read(folder)) {
            case ReadOutcome.Read read -> read.folder().records();
            case ReadOutcome.Faulty faulty -> throw new AssertionError(faulty.faults().toString());
        };
    }

    private static Map<String, String> columns(Judgement judgement) {
        var coverage = judgement.coverage();
        var columns = new LinkedHashMap<String, String>();
        columns.put("verdict", word(judgement.verdict()));
        columns.put("reason", word(judgement.reason()));
        columns.put("figure", decimal(judgement.figure()));
        columns.put("attained_percent", decimal(judgement.attainedPercent()));
        columns.put("exceeded_percent", decimal(judgement.exceededPercent()));
        columns.put("reported", coverage == null ? "" : String.valueOf(coverage.reported()));
        columns.put("expected", coverage == null ? "" : String.valueOf(coverage.expected()));
        columns.put("years", years(judgement.years()));
        return columns;
    }

    private static String years(@Nullable List<YearJudgement> years) {
        return years == null ? "" : years.stream()
                .map(year -> year.period() + "=" + word(year.verdict()) + ":" + decimal(year.figure()))
                .collect(Collectors.joining(";"));
    }

    private static String decimal(@Nullable Fraction figure) {
        return figure == null ? "" : figure.toDecimal(6).stripTrailingZeros().toPlainString();
    }

    private static String word(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name().toLowerCase(Locale.ROOT);
    }

    private static String title(NamedCsvRecord row) {
        return row.getField("target") + " " + row.getField("variant").replace('-', ' ') + ", as of " + row.getField("as_of");
    }

    private static List<NamedCsvRecord> rows(Path target) {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(target.resolve("expected.csv"))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> directories(Path parent) {
        return list(parent).stream().filter(Files::isDirectory);
    }

    private static List<Path> files(Path parent) {
        return list(parent).stream().filter(Files::isRegularFile).toList();
    }

    private static List<Path> list(Path parent) {
        try (var entries = Files.list(parent)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
