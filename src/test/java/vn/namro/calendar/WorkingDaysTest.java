package vn.namro.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The days around Tết 2025 and the exchange of 2 May for 26 April 2025. */
class WorkingDaysTest {
    private static final WorkingDays DAYS = new WorkingDays(
            Set.of(day(2025, 1, 27), day(2025, 1, 28), day(2025, 1, 29), day(2025, 1, 30), day(2025, 1, 31), day(2025, 4, 30), day(2025, 5, 1), day(2025, 5, 2)),
            Set.of(day(2025, 4, 26)));

    @Test
    void aDayOffIsNotWorkedAndAMadeUpSaturdayIs() {
        assertThat(DAYS.include(day(2025, 1, 29))).isFalse();
        assertThat(DAYS.include(day(2025, 4, 26))).isTrue();
        assertThat(DAYS.include(day(2025, 4, 27))).isFalse();
        assertThat(DAYS.onOrAfter(day(2025, 1, 25))).isEqualTo(day(2025, 2, 3));
        assertThat(DAYS.after(day(2025, 1, 24), 1)).as("nine days without work").isEqualTo(day(2025, 2, 3));
        assertThat(DAYS.between(day(2025, 4, 21), day(2025, 5, 4))).isEqualTo(5 + 1 + 2);
    }

    @Test
    void whatAnOfficeHasOffGoesBeforeWhatAllMakeUp() {
        assertThat(DAYS.without(List.of(day(2025, 4, 26))).include(day(2025, 4, 26))).isFalse();
    }

    @Test
    void soManyWorkingDaysAfterADayAreCountedBackAsSoMany() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        var chance = new Random(seed);
        for (int i = 0; i < 300; i++) {
            var from = day(2025, 1, 1).plusDays(chance.nextInt(300));
            var off = new HashSet<LocalDate>();
            for (int j = 0; j < chance.nextInt(20); j++) {
                off.add(from.plusDays(chance.nextInt(60)));
            }
            var days = DAYS.without(off);
            int count = chance.nextInt(30) + 1;
            var last = days.after(from, count);
            assertThat(days.include(last)).isTrue();
            assertThat(days.between(from.plusDays(1), last)).as("%s working days after %s, seed %s", count, from, seed).isEqualTo(count);
        }
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
