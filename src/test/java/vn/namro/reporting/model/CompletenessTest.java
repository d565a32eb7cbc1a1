package vn.namro.reporting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.namro.calendar.Period;
import vn.namro.calendar.WorkingDays;
import vn.namro.calendar.PeriodLength;
import vn.namro.calendar.ReportingCalendar;
import vn.namro.measure.Comparison;
import vn.namro.measure.Goal;
import vn.namro.measure.Metric;
import vn.namro.organisation.Organisation;
import vn.namro.organisation.Unit;
import vn.namro.reporting.Actual;
import vn.namro.reporting.ActualStatus;
import vn.namro.reporting.RecordedAt;
import vn.namro.reporting.model.Completeness.State;
import vn.namro.resolution.Across;
import vn.namro.resolution.DocumentStyle;
import vn.namro.resolution.Target;
import vn.namro.resolution.TermOfOffice;
import vn.namro.resolution.TimeRule;

/** The states of a report of the first quarter of 2020, which ends on 31 March, opens on 2 April and closes on 10 April. */
class CompletenessTest {
    private static final Period QUARTER = Period.parse("2020-Q1").orElseThrow();
    private static final Target ONE = target("CT1");
    private static final Target TWO = target("CT2");
    private static final TermOfOffice TERM = new TermOfOffice("NK", "01", null, null, null, 2020, 2020, ReportingCalendar.CALENDAR, DocumentStyle.PARTY, null);
    private static final Organisation TREE = Organisation.of(List.of(unit("01", null), unit("02", "01"), unit("03", "02"), unit("04", "01")));

    private final ReportKind kind = kind("Q", List.of(), List.of(), Confirmer.ABOVE);

    @Test
    void aReportIsNotDueUntilItOpensAndMissingOnceItHasClosed() {
        assertThat(on("2020-04-01")).isEqualTo(new Completeness(State.NOT_DUE, false, 0, 2));
        assertThat(on("2020-04-02").state()).isEqualTo(State.OPEN);
        assertThat(on("2020-04-10").state()).isEqualTo(State.OPEN);
        assertThat(on("2020-04-11").state()).isEqualTo(State.MISSING);
        assertThat(of(List.of(), Map.of(), "2020-04-02", kind).state()).isEqualTo(State.NOT_OWED);
    }

    @Test
    void whatCameAfterTheClosingDayIsLateAlsoOnceItIsConfirmed() {
        var inTime = Map.of("CT1", List.of(row("CT1", ActualStatus.SUBMITTED, "2020-04-10T23:59:59")), "CT2",
                List.of(row("CT2", ActualStatus.SUBMITTED, "2020-04-10T17:00")));
        assertThat(of(List.of(ONE, TWO), inTime, "2020-05-01", kind)).isEqualTo(new Completeness(State.HANDED_IN, false, 2, 2));
        var late = Map.of("CT1", List.of(row("CT1", ActualStatus.SUBMITTED, "2020-04-10T17:00")), "CT2",
                List.of(row("CT2", ActualStatus.SUBMITTED, "2020-04-11T00:00"), row("CT2", ActualStatus.CONFIRMED, "2020-04-12")));
        assertThat(of(List.of(ONE, TWO), late, "2020-05-01", kind)).isEqualTo(new Completeness(State.HANDED_IN, true, 2, 2));
        assertThat(of(List.of(TWO), late, "2020-05-01", kind)).isEqualTo(new Completeness(State.CONFIRMED, true, 1, 1));
    }

    @Test
    void oneFigureMissingAfterTheClosingDayMakesTheReportMissing() {
        var half = Map.of("CT1", List.of(row("CT1", ActualStatus.CONFIRMED, "2020-04-05")));
        assertThat(of(List.of(ONE, TWO), half, "2020-04-10", kind).state()).isEqualTo(State.OPEN);
        assertThat(of(List.of(ONE, TWO), half, "2020-04-11", kind)).isEqualTo(new Completeness(State.MISSING, false, 1, 2));
        var returned = Map.of("CT1", List.of(row("CT1", ActualStatus.RETURNED, "2020-04-05")));
        assertThat(of(List.of(ONE), returned, "2020-05-01", kind).state()).as("what was handed in and returned is not missing").isEqualTo(State.RETURNED);
    }

    @Test
    void withoutAKindNothingIsEverLate() {
        var late = Map.of("CT1", List.of(row("CT1", ActualStatus.SUBMITTED, "2023-01-01")));
        assertThat(of(List.of(ONE), late, "2024-01-01")).isEqualTo(new Completeness(State.HANDED_IN, false, 1, 1));
        assertThat(of(List.of(ONE), Map.of(), "2024-01-01").state()).isEqualTo(State.OPEN);
        assertThat(of(List.of(ONE), Map.of(), "2020-03-31").state()).as("it opens on the last day").isEqualTo(State.OPEN);
    }

    @Test
    void aFigureBelongsToTheFirstKindThatItFallsUnder() {
        var schedule = new Schedule(List.of(kind("1", List.of("CT1"), List.of("02"), Confirmer.PARENT), kind("2", List.of(), List.of(), Confirmer.ORGANISATION)), TREE, TERM, WorkingDays.OF_THE_WEEK);
        assertThat(schedule.kind(ONE, "03", QUARTER)).map(ReportKind::code).as("02 with all below it").contains("1");
        assertThat(schedule.kind(ONE, "04", QUARTER)).map(ReportKind::code).contains("2");
        assertThat(schedule.kind(TWO, "03", QUARTER)).map(ReportKind::code).contains("2");
        assertThat(schedule.kind(ONE, "03", Period.year(2020))).isEmpty();
        assertThat(schedule.mayAnswer("02", ONE, "03", QUARTER)).isTrue();
        assertThat(schedule.mayAnswer("01", ONE, "03", QUARTER)).as("not the level just above").isFalse();
        assertThat(schedule.mayAnswer("01", TWO, "03", QUARTER)).isTrue();
        assertThat(schedule.mayAnswer("02", TWO, "03", QUARTER)).as("not the organisation of the term").isFalse();
        assertThat(schedule.mayAnswer("03", ONE, "03", Period.year(2020))).as("nobody its own").isFalse();
        assertThat(schedule.mayAnswer("01", ONE, "01", QUARTER)).as("but the highest").isTrue();
        assertThat(schedule.mayAnswer(null, ONE, "03", QUARTER)).isTrue();
    }

    /** 30/4 and 1/5/2020 are a Thursday and a Friday; the second Saturday of May is made up. */
    @Test
    void aKindSaysHowItsDaysAreCounted() {
        var days = new WorkingDays(Set.of(LocalDate.of(2020, 4, 30), LocalDate.of(2020, 5, 1)), Set.of(LocalDate.of(2020, 5, 9)));
        assertThat(closes(DayCount.DAYS, 3, days)).isEqualTo("2020-05-02");
        assertThat(closes(DayCount.DAYS_MOVED, 3, days)).as("over the holidays and the weekend").isEqualTo("2020-05-04");
        assertThat(closes(DayCount.DAYS_MOVED, 10, days)).as("a Saturday that is made up").isEqualTo("2020-05-09");
        assertThat(closes(DayCount.WORKING_DAYS, 3, days)).isEqualTo("2020-05-06");
        assertThat(closes(DayCount.WORKING_DAYS, 6, days)).isEqualTo("2020-05-09");
    }

    private static String closes(DayCount counting, int count, WorkingDays days) {
        var kind = new ReportKind("1", "Báo cáo", PeriodLength.QUARTER, List.of(), List.of(), 0, count, counting, Confirmer.ABOVE, List.of());
        return kind.closes(LocalDate.of(2020, 4, 29), days).toString();
    }

    private Completeness on(String day) {
        return of(List.of(ONE, TWO), Map.of(), day, kind);
    }

    private static Completeness of(List<Target> owed, Map<String, List<Recorded>> rows, String today, ReportKind... kinds) {
        return Completeness.of("02", QUARTER, owed, rows, false, new Schedule(List.of(kinds), TREE, TERM, WorkingDays.OF_THE_WEEK), LocalDate.parse(today));
    }

    private static ReportKind kind(String code, List<String> targets, List<String> units, Confirmer confirmer) {
        return new ReportKind(code, "Báo cáo quý", PeriodLength.QUARTER, targets, units, 2, 10, DayCount.DAYS, confirmer, List.of());
    }

    private static Recorded row(String target, ActualStatus status, String at) {
        return new Recorded(new Actual(target, "02", QUARTER, BigDecimal.ONE, null, null, status, RecordedAt.parse(at).orElseThrow(), null, null), null);
    }

    private static Target target(String code) {
        return new Target(code, code, null, null, null, Metric.COUNT, null, Goal.of(Comparison.AT_LEAST, BigDecimal.ONE), TimeRule.CUMULATIVE, PeriodLength.QUARTER, null,
                null, null, Across.SUM, null, null);
    }

    private static Unit unit(String code, @Nullable String parent) {
        return new Unit(code, "Đơn vị " + code, null, null, parent, null, null, List.of(), null);
    }
}
