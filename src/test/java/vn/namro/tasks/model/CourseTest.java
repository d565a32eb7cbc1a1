package vn.namro.tasks.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.namro.calendar.Period;
import vn.namro.calendar.PeriodLength;

class CourseTest {
    private static final Map<Period, Tally> BY_MONTH = Map.of(month("2020-12"), tally(1), month("2021-01"), tally(2), month("2021-03"), tally(4), month("2018-01"), tally(64));

    private static Period month(String text) {
        return Period.parse(text).orElseThrow();
    }

    private static Tally tally(int all) {
        return new Tally(all, all, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void aQuarterHoldsItsMonthsAndAnEmptyPeriodIsStillThere() {
        var points = Course.of(BY_MONTH, PeriodLength.QUARTER, LocalDate.of(2021, 5, 31)).points();
        assertThat(points).extracting(point -> point.period().toString())
                .containsExactly("2019-Q3", "2019-Q4", "2020-Q1", "2020-Q2", "2020-Q3", "2020-Q4", "2021-Q1", "2021-Q2");
        assertThat(points).extracting(point -> point.tally().all()).containsExactly(0, 0, 0, 0, 0, 1, 6, 0);
    }

    @Test
    void monthsGoBackAYear() {
        var points = Course.of(BY_MONTH, PeriodLength.MONTH, LocalDate.of(2021, 3, 1)).points();
        assertThat(points).hasSize(12);
        assertThat(points.getFirst().period()).hasToString("2020-04");
        assertThat(points.getLast().period()).hasToString("2021-03");
        assertThat(points.getLast().tally()).isEqualTo(tally(4));
    }
}
