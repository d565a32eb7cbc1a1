package vn.namro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {
    @ParameterizedTest
    @ValueSource(strings = {"04/08/2020", "4/8/2020", " 4-8-2020 ", "04.08.2020", "2020-08-04"})
    void aDayComesBeforeItsMonth(String typed) {
        assertThat(TypedDay.parse(typed)).isEqualTo(LocalDate.of(2020, 8, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "8/2020", "31/02/2020", "13/13/2020", "4/8/20", "hôm nay", "2020-8-4"})
    void whatIsNoDayIsNone(String typed) {
        assertThat(TypedDay.parse(typed)).isNull();
    }
}
