package vn.namro.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.namro.calendar.OfficeTime;

class RecordedAtTest {
    @ParameterizedTest
    @CsvSource({"2020-08-04,2020-08-03T17:00:00Z", "2020-08-04T09:30,2020-08-04T02:30:00Z", "2020-08-04T09:30:15,2020-08-04T02:30:15Z",
        "2020-08-04T00:00,2020-08-03T17:00:00Z", "2020-08-04T09:30Z,2020-08-04T09:30:00Z", "2020-08-04T09:30:00Z,2020-08-04T09:30:00Z",
        "2020-08-04T09:30+07:00,2020-08-04T02:30:00Z", "2020-08-04T09:30:00-05:30,2020-08-04T15:00:00Z",
        "2020-02-29T23:59:59+00:00,2020-02-29T23:59:59Z", "0999-12-31,0999-12-30T16:53:30Z", "1975-06-12,1975-06-11T16:00:00Z"})
    void everyFormIsReadAndWrittenAsItWas(String text, Instant instant) {
        var recorded = RecordedAt.parse(text).orElseThrow();
        assertThat(recorded.instant()).isEqualTo(instant);
        assertThat(recorded.text()).isEqualTo(text);
        assertThat(recorded).isEqualTo(RecordedAt.parse(text).orElseThrow()).hasSameHashCodeAs(RecordedAt.parse(text).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2020", "2020-8-4", "04/08/2020", "2020-02-30", "2020-13-01", "2020-08-04T", "2020-08-04T9:30", "2020-08-04 09:30",
        "2020-08-04T24:00", "2020-08-04T09:60", "2020-08-04T09:30:60", "2020-08-04T09:30:15.5", "2020-08-04t09:30", "2020-08-04T09:30z",
        "2020-08-04T09:30+7", "2020-08-04T09:30+0700", "2020-08-04T09:30+18:01", "2020-08-04T09:30-00:00", "2020-08-04T09:30+07:00 ",
        "2020-08-04Z", "+2020-08-04", "２０２０-08-04"})
    void anythingElseIsNot(String text) {
        assertThat(RecordedAt.parse(text)).isEmpty();
    }

    @Test
    void onlyTheInstantOrders() {
        var day = RecordedAt.of(LocalDate.of(2020, 8, 4));
        var zulu = RecordedAt.parse("2020-08-03T17:00Z").orElseThrow();
        assertThat(day).isEqualByComparingTo(zulu).isNotEqualTo(zulu);
        assertThat(day).isLessThan(RecordedAt.parse("2020-08-04T00:00:01").orElseThrow());
    }

    @Test
    void anInstantIsWrittenInTheTimeOfTheOffice() {
        var recorded = RecordedAt.of(Instant.parse("2020-08-04T02:30:00.987Z"));
        assertThat(recorded.text()).isEqualTo("2020-08-04T09:30:00+07:00");
        assertThat(recorded).isEqualTo(RecordedAt.parse("2020-08-04T09:30:00+07:00").orElseThrow());
    }

    @Test
    void daysAndTimesAreThoseOfTheZone() {
        long seed = 1975;
        var random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            var local = LocalDateTime.of(1980 + random.nextInt(60), 1, 1, 0, 0).plusSeconds(random.nextInt(365 * 86_400));
            var instant = local.atZone(OfficeTime.ZONE).toInstant();
            assertThat(OfficeTime.epochSecond(local.toLocalDate(), local.toLocalTime().toSecondOfDay())).as("seed %d: %s", seed, local)
                    .isEqualTo(instant.getEpochSecond());
            assertThat(RecordedAt.of(instant).instant()).isEqualTo(OffsetDateTime.parse(RecordedAt.of(instant).text()).toInstant()).isEqualTo(instant);
        }
        for (var day : List.of("1911-05-01", "1942-12-31", "1945-03-15", "1947-04-01", "1955-07-01", "1960-01-01", "1975-06-13", "1975-06-14")) {
            assertThat(OfficeTime.startOf(LocalDate.parse(day))).isEqualTo(LocalDate.parse(day).atStartOfDay(OfficeTime.ZONE).toInstant());
        }
    }
}
