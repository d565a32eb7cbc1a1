package vn.namro.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.namro.calendar.Period;
import vn.namro.calendar.PeriodLength;

class DatesTest {
    private static final Dates VI = Dates.in(Lang.VI);
    private static final Dates EN = Dates.in(Lang.EN);

    @Test
    void onlyDaysUnderTenAndTheFirstTwoMonthsGetAZero() {
        assertThat(VI.words(LocalDate.of(2020, 8, 4))).isEqualTo("ngày 04 tháng 8 năm 2020");
        assertThat(VI.words(LocalDate.of(2026, 2, 5))).isEqualTo("ngày 05 tháng 02 năm 2026");
        assertThat(VI.words(LocalDate.of(2026, 5, 27))).isEqualTo("ngày 27 tháng 5 năm 2026");
        assertThat(EN.words(LocalDate.of(2020, 8, 4))).isEqualTo("4 August 2020");
        assertThat(VI.table(LocalDate.of(2020, 8, 4))).isEqualTo("04/08/2020");
    }

    @Test
    void periodsReadAsAnOfficeSaysThem() {
        assertThat(VI.period(Period.year(2017))).isEqualTo("năm 2017");
        assertThat(VI.period(new Period(2017, PeriodLength.HALF, 1))).isEqualTo("6 tháng đầu năm 2017");
        assertThat(VI.period(new Period(2017, PeriodLength.QUARTER, 3))).isEqualTo("quý III năm 2017");
        assertThat(VI.period(new Period(2017, PeriodLength.MONTH, 5))).isEqualTo("tháng 5 năm 2017");
        assertThat(EN.period(new Period(2017, PeriodLength.MONTH, 5))).isEqualTo("May 2017");
        assertThat(EN.period(new Period(2017, PeriodLength.HALF, 2))).isEqualTo("second half of 2017");
    }
}
