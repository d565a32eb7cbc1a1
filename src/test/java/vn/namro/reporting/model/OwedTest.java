package vn.namro.reporting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.namro.ExampleTerms;
import vn.namro.calendar.Period;
import vn.namro.organisation.Unit;
import vn.namro.progress.TermCourse;
import vn.namro.progress.TermRecords;
import vn.namro.resolution.Resolved;
import vn.namro.resolution.TimeRule;

/** What a unit is asked for is what the judge waits for. */
class OwedTest {
    @ParameterizedTest
    @ValueSource(strings = {"examples/khoi-co-quan-xii", "examples/khoi-co-quan-xiii"})
    void whatTheJudgeWaitsForIsOwedAndNothingElse(String folder) {
        var records = ExampleTerms.read(Path.of(folder)).records();
        var resolved = new Resolved(records.term(), records.organisation(), records.resolution(), records.clauses(), records.breakthroughs(),
                records.targets(), records.shares());
        var none = new TermRecords(records.term(), records.organisation(), records.resolution(), records.clauses(), records.breakthroughs(),
                records.targets(), records.shares(), List.of());
        for (var day : List.of(LocalDate.of(2017, 7, 1), LocalDate.of(2022, 10, 12), LocalDate.of(2026, 1, 1))) {
            var waited = new TreeSet<String>();
            TermCourse.of(none, day).owed().forEach(one -> waited.add(one.target() + " " + one.unit() + " " + one.period()));
            var owed = new Owed(resolved);
            var asked = new TreeSet<String>();
            for (var unit : records.organisation().units().stream().map(Unit::code).distinct().toList()) {
                for (var period : owed.periods(unit, day)) {
                    owed.targets(unit, period).stream().filter(target -> isNeeded(target.time(), period, day, records) && records.organisation().validOn(unit, day))
                            .forEach(target -> asked.add(target.code() + " " + unit + " " + period));
                }
            }
            assertThat(asked).as("%s", day).containsAll(waited);
            var course = waited.stream().map(one -> one.substring(0, one.lastIndexOf(' '))).collect(java.util.stream.Collectors.toSet());
            assertThat(asked.stream().map(one -> one.substring(0, one.lastIndexOf(' ')))).as("%s", day).allMatch(course::contains);
        }
    }

    /** The judge asks for every period of a sum, and of a state only for the newest. */
    private static boolean isNeeded(@org.jspecify.annotations.Nullable TimeRule time, Period period, LocalDate day, TermRecords records) {
        return !period.lastDay(records.term().calendar()).isAfter(day) && time != null;
    }
}
