package vn.namro.exchange.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.ExampleTerms;
import vn.namro.ServerTest;
import vn.namro.audit.AuditTrail;
import vn.namro.audit.DoneBy;
import vn.namro.exchange.FolderFile;
import vn.namro.exchange.ImportOutcome;
import vn.namro.exchange.ImportOutcome.FileCount;
import vn.namro.organisation.Units;
import vn.namro.progress.Judges;
import vn.namro.progress.Terms;

@ServerTest
class ImportTermTest {
    private static final String OLDER = "khoi-co-quan-xii";
    private static final String LATER = "khoi-co-quan-xiii";

    @Autowired
    private ImportTerm importTerm;
    @Autowired
    private ExportTerm exportTerm;
    @Autowired
    private Terms terms;
    @Autowired
    private Units units;
    @Autowired
    private AuditTrail trail;
    @TempDir
    private Path temporary;

    @ParameterizedTest
    @ValueSource(strings = {OLDER, LATER})
    void whatWasImportedComesOutByteForByte(String example) {
        var in = temporary.resolve("in");
        var code = ExampleTerms.copy(example, in);
        imported(in);
        assertThat(written(code, "out")).isEqualTo(ExampleTerms.files(in));
    }

    @ParameterizedTest
    @ValueSource(strings = {OLDER, LATER})
    void theDatabaseIsJudgedAsTheFolderIs(String example) {
        var in = temporary.resolve("in");
        var code = ExampleTerms.copy(example, in);
        imported(in);
        var records = ExampleTerms.read(in).records();
        assertThat(terms.latestDay(code)).isEqualTo(Judges.latestDay(records));
        var first = records.term().firstYear();
        for (var day : List.of(LocalDate.of(first + 1, 1, 20), LocalDate.of(first + 2, 7, 31), LocalDate.of(first + 4, 12, 31), Judges.latestDay(records))) {
            assertThat(terms.judgement(code, day)).as("%s", day).isEqualTo(Judges.judge(records, day));
        }
    }

    @Test
    void aTermThatWasImportedTwiceBringsNothingNew() {
        var in = temporary.resolve("in");
        ExampleTerms.copy(OLDER, in);
        assertThat(imported(in).nothingNew()).isFalse();
        var head = trail.head();
        var again = imported(in);
        assertThat(again.nothingNew()).isTrue();
        assertThat(again.files()).contains(new FileCount(FolderFile.TARGETS, 0, 0, 8, 0), new FileCount(FolderFile.NARRATIVE, 0, 0, 7, 0));
        assertThat(trail.head()).isEqualTo(head);
    }

    @Test
    void theTrailSaysHowMuchWasImportedAndOfWhat() {
        var in = temporary.resolve("in");
        var code = ExampleTerms.copy(OLDER, in);
        imported(in);
        var entry = trail.find(new AuditTrail.Question(null, null, "exchange.TermImported", null, code), 2, Long.MAX_VALUE);
        assertThat(entry).singleElement().satisfies(one -> {
            assertThat(one.unit()).isEqualTo("DBK");
            assertThat(one.particulars()).containsEntry("new", "3931").containsEntry("changed", "0").containsKey("digest");
        });
    }

    @Test
    void aSecondFolderAddsChangesAndLeavesWhatItDoesNotHave() {
        var in = temporary.resolve("in");
        var code = ExampleTerms.copy(OLDER, in);
        imported(in);
        var before = ExampleTerms.files(in);
        change(in, "targets.csv", text -> text.replaceFirst("\nCT1,([^,]+),", "\nCT1,Tên sửa,"));
        change(in, "actuals.csv", text -> text.replaceFirst("\nCT1,DBK,2015[^\n]*", "\nCT1,DBK,2015,,67,68,confirmed,2026-01-05T08:00,Văn phòng,Đính chính"));
        var outcome = imported(in);
        assertThat(outcome.files()).contains(new FileCount(FolderFile.TARGETS, 0, 1, 7, 0), new FileCount(FolderFile.ACTUALS, 1, 0, 3769, 1));
        assertThat(terms.latest(code).orElseThrow().targets()).anyMatch(target -> target.title().equals("Tên sửa"));
        var past = exportTerm.folder(code, LocalDate.of(2020, 6, 30)).orElseThrow();
        assertThat(past.records().targets()).noneMatch(target -> target.title().equals("Tên sửa"));
        assertThat(past.records().actuals()).hasSize(lines(before.get("actuals.csv")) - 1);
        assertThat(terms.latest(code).orElseThrow().actuals()).hasSize(lines(before.get("actuals.csv")));
    }

    @Test
    void aFigureThatSaysSomethingElseAtTheSameInstantIsRefusedAndChangesNothing() {
        var in = temporary.resolve("in");
        var code = ExampleTerms.copy(OLDER, in);
        imported(in);
        change(in, "actuals.csv", text -> text.replaceFirst("\nCT1,DBK,2015,,66,68", "\nCT1,DBK,2015,,60,68"));
        change(in, "targets.csv", text -> text.replaceFirst("\nCT1,([^,]+),", "\nCT1,Tên sửa,"));
        refusedWith("reporting.rule.A15", in, code);
    }

    @Test
    void rowsThatAreSoundAloneButNotTogetherAreRefused() {
        var in = temporary.resolve("in");
        var code = ExampleTerms.copy(OLDER, in);
        imported(in);
        change(in, "units.csv", text -> text.replaceFirst("\n02,([^,]*),([^,]*),([^,]*),DBK,,", "\n02,$1,$2,$3,DBK,2010-01-01,"));
        refusedWith("organisation.rule.U2", in, code);
    }

    @Test
    void aTermStaysWithItsOrganisation() {
        var in = temporary.resolve("in");
        var code = ExampleTerms.copy(OLDER, in);
        imported(in);
        change(in, "term.csv", text -> text.replace(",DBK,", ",01,"));
        change(in, "resolution.csv", text -> text.replace(",DBK,", ",01,"));
        refusedWith("exchange.rule.I1", in, code);
    }

    @Test
    void theTreeOfTodayIsTheLatestTermsWhicheverCameFirst() {
        ExampleTerms.copy(LATER, temporary.resolve("later"));
        ExampleTerms.copy(OLDER, temporary.resolve("older"));
        imported(temporary.resolve("later"));
        var latest = ExampleTerms.read(temporary.resolve("later")).records().organisation();
        imported(temporary.resolve("older"));
        for (var code : List.of("DBK", "01", "02", "20", "68")) {
            assertThat(units.now().spans(code)).as(code).isEqualTo(latest.spans(code));
        }
        var older = ExampleTerms.read(temporary.resolve("older")).records().organisation();
        assertThat(older.units()).allMatch(unit -> units.now().knows(unit.code()));
    }

    private void refusedWith(String rule, Path in, String code) {
        var known = written(code, "before");
        var head = trail.head();
        assertThat(importTerm.run(ExampleTerms.read(in), DoneBy.THE_PROGRAM)).isInstanceOfSatisfying(ImportOutcome.Refused.class,
                refused -> assertThat(refused.faults()).isNotEmpty().allMatch(fault -> fault.wanted().equals(rule)));
        assertThat(written(code, "after")).isEqualTo(known);
        assertThat(trail.head()).isEqualTo(head);
    }

    private Map<String, String> written(String code, String name) {
        try {
            exportTerm.folder(code, null).orElseThrow().write(temporary.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ExampleTerms.files(temporary.resolve(name));
    }

    private ImportOutcome.Imported imported(Path in) {
        var outcome = importTerm.run(ExampleTerms.read(in), DoneBy.THE_PROGRAM);
        assertThat(outcome).isInstanceOf(ImportOutcome.Imported.class);
        return (ImportOutcome.Imported) outcome;
    }

    private static void change(Path in, String file, UnaryOperator<String> by) {
        var before = ExampleTerms.files(in).get(file);
        var after = by.apply(before);
        assertThat(after).isNotEqualTo(before);
        ExampleTerms.write(in, Map.of(file, after));
    }

    private static int lines(String text) {
        return (int) text.lines().count();
    }
}
