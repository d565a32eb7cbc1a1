package vn.namro.reporting.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Role;
import vn.namro.accounts.action.Tokens;
import vn.namro.calendar.Period;
import vn.namro.documents.ReceivedFile;
import vn.namro.exchange.action.ImportTerm;
import vn.namro.language.Lang;
import vn.namro.reporting.action.CollectWorkbooks;
import vn.namro.reporting.action.CollectWorkbooks.Wanted;
import vn.namro.reporting.action.OpenReport;
import vn.namro.reporting.action.SendWorkbooks;
import vn.namro.reporting.store.ReportStore.Address;
import vn.namro.reporting.web.LoopTerm;
import vn.namro.reporting.workbook.Change.Way;
import vn.namro.reporting.workbook.Collected.Status;
import vn.namro.resolution.Resolutions;

/** Workbooks that go out, are filled in and come back, on the server with its database. */
@ServerTest
class WorkbookLoopTest {
    @Autowired
    private ImportTerm importTerm;
    @Autowired
    private People people;
    @Autowired
    private Tokens tokens;
    @Autowired
    private Resolutions resolutions;
    @Autowired
    private SendWorkbooks sendWorkbooks;
    @Autowired
    private CollectWorkbooks collectWorkbooks;
    @Autowired
    private OpenReport openReport;
    @TempDir
    private Path folder;
    private LoopTerm term;
    private Actor clerk;

    @BeforeEach
    void aTermWithTwoUnits() {
        term = LoopTerm.imported(importTerm, folder);
        clerk = actor(Role.CLERK, term.one());
    }

    @Test
    void aWorkbookIsTakenOnceHoweverOftenItComes() {
        var filled = filled(term.one());
        assertThat(collect(filled, false).status()).isEqualTo(Status.READY);
        assertThat(here("2020/VALUE.CT1")).as("a dry run changes nothing").isEmpty();
        var taken = collect(filled, true);
        assertThat(taken.status()).as(taken.faults().toString()).isEqualTo(Status.TAKEN);
        assertThat(taken.figures()).isEqualTo(3);
        assertThat(here("2020/VALUE.CT1")).isEqualTo("12");
        assertThat(here("2020/DENOMINATOR.CT2")).isEqualTo("40");
        assertThat(here("2020/NARRATIVE.RESULTS")).isEqualTo("Kết nạp sớm hơn kế hoạch.\nĐã kiểm tra đủ.");
        assertThat(opened().report().reported()).isEqualTo(3);
        long seen = opened().seen();
        assertThat(collect(filled, true).status()).isEqualTo(Status.NOTHING_NEW);
        assertThat(collect(Filled.of(filled).change("xl/workbook.xml", "<bookViews>.*</bookViews>", "").bytes(), true).status()).as("saved again").isEqualTo(Status.NOTHING_NEW);
        assertThat(opened().seen()).isEqualTo(seen);
    }

    @Test
    void aCellChangedOnBothSidesWaitsForAPersonAndTheRestIsNotHalfTaken() {
        var filled = filled(term.one());
        var site = people.visit(people.one(Role.CLERK, term.one()));
        term.type(site, "save", "value.CT1", "13");
        var collected = collect(filled, true);
        assertThat(collected.status()).isEqualTo(Status.UNDECIDED);
        assertThat(collected.undecided()).singleElement().satisfies(change -> {
            assertThat(change.sent()).isEmpty();
            assertThat(change.here()).isEqualTo("13");
            assertThat(change.file()).isEqualTo("12");
        });
        assertThat(here("2020/VALUE.CT3")).as("nothing of the file is taken").isEmpty();
        var key = collected.undecided().getFirst().key();
        assertThat(collect(filled, Map.of(key, Way.HERE), true).status()).isEqualTo(Status.TAKEN);
        assertThat(here("2020/VALUE.CT1")).isEqualTo("13");
        assertThat(here("2020/VALUE.CT3")).isEqualTo("25");
    }

    @Test
    void theFileIsChosenWhereAPersonChoosesIt() {
        var filled = filled(term.one());
        var site = people.visit(people.one(Role.CLERK, term.one()));
        term.type(site, "save", "value.CT1", "13");
        assertThat(collect(filled, Map.of("2020/VALUE.CT1", Way.FILE), true).status()).isEqualTo(Status.TAKEN);
        assertThat(here("2020/VALUE.CT1")).isEqualTo("12");
    }

    @Test
    void anotherUnitsClerkLearnsNothingAndAnotherPeriodIsNamed() {
        var filled = filled(term.one());
        var other = actor(Role.CLERK, term.other());
        var refused = collectWorkbooks.take(List.of(new ReceivedFile("a.xlsx", filled)), new Wanted(other, null, null, _ -> Map.of())).getFirst();
        assertThat(refused.status()).isEqualTo(Status.REFUSED);
        assertThat(refused.unitName()).isEmpty();
        assertThat(rules(refused)).containsExactly("W8");
        var wrong = collectWorkbooks.take(List.of(new ReceivedFile("a.xlsx", filled)), new Wanted(clerk, term.code(), Period.parse("2019").orElseThrow(), _ -> Map.of())).getFirst();
        assertThat(rules(wrong)).containsExactly("W7");
        var twice = collectWorkbooks.preview(List.of(new ReceivedFile("a.xlsx", filled), new ReceivedFile("b.xlsx", filled)), new Wanted(clerk, null, null, _ -> Map.of()));
        assertThat(twice.getFirst().status()).isEqualTo(Status.READY);
        assertThat(rules(twice.getLast())).containsExactly("W20");
    }

    @Test
    void aQuestionIsAnsweredInTheWorkbookBeforeItIsTaken() {
        var book = Filled.of(workbook(term.one())).number("H10", "50").number("I10", "40");
        var asked = collect(book.bytes(), true);
        assertThat(asked.status()).isEqualTo(Status.REFUSED);
        assertThat(asked.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.cell()).isEqualTo("M10");
            assertThat(fault.said(vn.namro.language.Wording.in(Lang.VI))).contains("tử số 50 lớn hơn mẫu số 40");
        });
        assertThat(here("2020/NUMERATOR.CT2")).isEmpty();
        assertThat(collect(book.text("M10", "Gồm cả hồ sơ tồn kỳ trước.").bytes(), true).status()).isEqualTo(Status.TAKEN);
    }

    /** CT1 in row 9, CT2 in row 10, CT3 in row 11. */
    private byte[] filled(String unit) {
        return Filled.of(workbook(unit)).number("G9", "12").number("H10", "38").number("I10", "40").number("G11", "25").text("C15", "Kết nạp sớm hơn kế hoạch.\nĐã kiểm tra đủ.").bytes();
    }

    private byte[] workbook(String unit) {
        return sendWorkbooks.of(resolutions.now(term.code()).orElseThrow(), Set.of(unit), Period.parse("2020").orElseThrow(), Lang.VI).getFirst().content();
    }

    private Collected collect(byte[] file, boolean apply) {
        return collect(file, Map.of(), apply);
    }

    private Collected collect(byte[] file, Map<String, Way> choices, boolean apply) {
        var wanted = new Wanted(clerk, null, null, _ -> choices);
        var files = List.of(new ReceivedFile("so-lieu.xlsx", file));
        return (apply ? collectWorkbooks.take(files, wanted) : collectWorkbooks.preview(files, wanted)).getFirst();
    }

    private static List<String> rules(Collected collected) {
        return collected.faults().stream().map(fault -> fault.wanted().substring(fault.wanted().lastIndexOf('.') + 1)).toList();
    }

    private OpenReport.Opened opened() {
        return openReport.find(new Address(term.code(), term.one(), Period.parse("2020").orElseThrow())).orElseThrow();
    }

    private String here(String key) {
        return Standing.of(opened()).get(key);
    }

    private Actor actor(Role role, @Nullable String unit) {
        var person = people.one(role, unit);
        var secret = tokens.make(person.signInName(), tokens.posts(person.signInName()).orElseThrow().getFirst(), "test", java.time.Duration.ofDays(1));
        var token = tokens.letIn(secret).orElseThrow();
        return new Actor(token.account(), token.post());
    }
}
