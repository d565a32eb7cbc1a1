package vn.namro.exchange.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.ExampleTerms;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.audit.DoneBy;
import vn.namro.exchange.ImportOutcome;
import vn.namro.measure.Goal;
import vn.namro.progress.Judges;
import vn.namro.progress.Terms;
import vn.namro.resolution.Resolutions;
import vn.namro.resolution.Target;
import vn.namro.resolution.action.AmendTarget;
import vn.namro.resolution.action.WithdrawTarget;
import vn.namro.resolution.model.Basis;
import vn.namro.rule.Outcome;

/** A term whose targets were changed after the congress, out as a folder and in again. */
@ServerTest
class AmendedTermTest {
    private static final Basis DECISION = new Basis(Basis.Kind.DECISION, "15-QĐ/ĐU", LocalDate.of(2018, 3, 2), "Ban Chấp hành Đảng bộ",
            LocalDate.of(2018, 4, 1), "Số đảng viên giảm sau sắp xếp bộ máy");

    @Autowired
    private ImportTerm importTerm;
    @Autowired
    private ExportTerm exportTerm;
    @Autowired
    private AmendTarget amendTarget;
    @Autowired
    private WithdrawTarget withdrawTarget;
    @Autowired
    private Resolutions resolutions;
    @Autowired
    private Terms terms;
    @TempDir
    private Path temporary;
    private String term = "";

    @BeforeEach
    void anAmendedTerm() {
        term = ExampleTerms.copy("khoi-co-quan-xii", temporary.resolve("in"));
        importTerm.run(ExampleTerms.read(temporary.resolve("in")), DoneBy.THE_PROGRAM);
        var resolved = resolutions.now(term).orElseThrow();
        var target = resolved.targets().stream().filter(one -> one.code().equals("CT3")).findFirst().orElseThrow();
        var shares = resolved.shares().stream().filter(share -> share.target().equals("CT3")).skip(1).toList();
        assertThat(amendTarget.run(DoneBy.THE_PROGRAM, term, resolutions.seen(term, "CT3"), with(target, "1100.0"), shares, DECISION)).isInstanceOf(Outcome.Done.class);
        assertThat(withdrawTarget.run(DoneBy.THE_PROGRAM, term, resolutions.seen(term, "CT5"), "CT5", DECISION)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void itComesBackToTheSameStateAndIsJudgedAlike() throws IOException {
        var out = written(term, "out");
        assertThat(out.get("targets.csv")).contains("1100.0").doesNotContain("CT5");
        assertThat(out.get("shares.csv") + out.get("actuals.csv")).doesNotContain("CT5");
        // Into a term that the database does not have, which is as empty a place as another database.
        var other = People.unique("NK-");
        var renamed = new java.util.TreeMap<>(out);
        renamed.replaceAll((_, text) -> text.replace(term, other));
        ExampleTerms.write(temporary.resolve("again"), renamed);
        assertThat(importTerm.run(ExampleTerms.read(temporary.resolve("again")), DoneBy.THE_PROGRAM)).isInstanceOf(ImportOutcome.Imported.class);
        assertThat(written(other, "out-again")).isEqualTo(renamed);
        var day = LocalDate.of(2030, 12, 31);
        assertThat(terms.judgement(other, day).targets()).isEqualTo(terms.judgement(term, day).targets());
        assertThat(Judges.judge(ExampleTerms.read(temporary.resolve("out")).records(), day)).isEqualTo(terms.judgement(term, day));
    }

    @Test
    void theFolderOfAPastDayIsWhatItWas() throws IOException {
        exportTerm.folder(term, LocalDate.of(2020, 12, 31)).orElseThrow().write(temporary.resolve("past"));
        assertThat(ExampleTerms.files(temporary.resolve("past"))).containsEntry("targets.csv", ExampleTerms.files(temporary.resolve("in")).get("targets.csv"));
    }

    @Test
    void aFolderWithTheAmendedStateBringsNothingNew() throws IOException {
        written(term, "out");
        assertThat(importTerm.run(ExampleTerms.read(temporary.resolve("out")), DoneBy.THE_PROGRAM))
                .isInstanceOfSatisfying(ImportOutcome.Imported.class, outcome -> assertThat(outcome.nothingNew()).isTrue());
    }

    @Test
    void aFolderThatSetsADecisionAsideIsRefusedAndEveryTargetIsNamed() throws IOException {
        var before = written(term, "before");
        assertThat(importTerm.run(ExampleTerms.read(temporary.resolve("in")), DoneBy.THE_PROGRAM)).isInstanceOfSatisfying(ImportOutcome.Refused.class,
                refused -> assertThat(refused.faults()).hasSize(2).allMatch(fault -> fault.wanted().equals("exchange.rule.I2"))
                        .extracting(fault -> fault.found()).containsExactlyInAnyOrder("CT3", "CT5"));
        assertThat(written(term, "after")).isEqualTo(before);
    }

    @Test
    void whatNoDecisionTouchedIsStillTakenFromAFolder() throws IOException {
        var files = written(term, "out");
        change("out", files, "targets.csv", text -> text.replaceFirst("\nCT1,([^,]+),", "\nCT1,Tên sửa,"));
        assertThat(importTerm.run(ExampleTerms.read(temporary.resolve("out")), DoneBy.THE_PROGRAM)).isInstanceOf(ImportOutcome.Imported.class);
        change("out", files, "shares.csv", text -> text.replaceFirst("\nCT3,([^,]+),([^,]*),[^,]*,", "\nCT3,$1,$2,999,"));
        assertThat(importTerm.run(ExampleTerms.read(temporary.resolve("out")), DoneBy.THE_PROGRAM)).isInstanceOfSatisfying(ImportOutcome.Refused.class,
                refused -> assertThat(refused.faults()).singleElement().satisfies(fault -> assertThat(fault.file()).isEqualTo("shares.csv")));
    }

    private static Target with(Target target, String value) {
        return new Target(target.code(), target.title(), target.partOf(), target.clause(), target.breakthrough(), target.metric(), target.unitOfMeasure(),
                Goal.of(target.goal().comparison(), new BigDecimal(value)), target.time(), target.givenEvery(), target.within(), target.givenBase(),
                target.baseValue(), target.across(), target.tolerance(), target.givenMinCoverage());
    }

    private void change(String folder, Map<String, String> files, String file, UnaryOperator<String> by) {
        var after = by.apply(files.get(file));
        assertThat(after).isNotEqualTo(files.get(file));
        ExampleTerms.write(temporary.resolve(folder), Map.of(file, after));
    }

    private Map<String, String> written(String code, String name) throws IOException {
        exportTerm.folder(code, null).orElseThrow().write(temporary.resolve(name));
        return ExampleTerms.files(temporary.resolve(name));
    }
}
