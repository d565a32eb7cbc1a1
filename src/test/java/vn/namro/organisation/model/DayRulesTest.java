package vn.namro.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.namro.calendar.SetDay;
import vn.namro.calendar.SetDay.Kind;
import vn.namro.rule.Outcome;

class DayRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);
    private static final LocalDate FRIDAY = LocalDate.of(2025, 5, 2);
    private static final LocalDate SATURDAY = LocalDate.of(2025, 4, 26);
    private static final LocalDate DECIDED = LocalDate.of(2024, 11, 26);

    @Test
    void aStretchSetsEachOfItsDays() {
        var set = ((Outcome.Done<List<SetDay>>) decide(Map.of(), line(1, FRIDAY.minusDays(2), FRIDAY, Kind.OFF, "Nghỉ lễ"), line(2, SATURDAY, SATURDAY, Kind.MADE, ""))).value();
        assertThat(set).extracting(SetDay::day).containsExactly(SATURDAY, FRIDAY.minusDays(2), FRIDAY.minusDays(1), FRIDAY);
    }

    @Test
    void everyFaultIsToldAtOnce() {
        assertThat(codes(DayRules.decide(List.of(DayLine.unreadable(1, "x"), line(2, FRIDAY, FRIDAY, Kind.MADE, ""), line(3, FRIDAY, FRIDAY, Kind.OFF, " "),
                line(4, TODAY.plusYears(3), TODAY.plusYears(3), Kind.OFF, "xa"), line(5, FRIDAY, FRIDAY.plusDays(31), Kind.OFF, "dài")), "", null, Map.of(), TODAY)))
                .containsExactly("D7", "D8", "D1", "D4", "D3", "D2", "D5", "D1");
    }

    @Test
    void whatStandsIsNotSetAgainAndADayNeverSetCannotBeTakenBack() {
        var standing = Map.of(FRIDAY, new SetDay(FRIDAY, Kind.OFF, "Nghỉ lễ", "8726", DECIDED));
        assertThat(codes(decide(standing, line(1, FRIDAY, FRIDAY, Kind.OFF, "Nghỉ lễ"), line(2, SATURDAY, SATURDAY, Kind.AS_IN_THE_WEEK, "")))).containsExactly("D6");
        assertThat(decide(standing, line(1, FRIDAY, FRIDAY, Kind.AS_IN_THE_WEEK, ""))).isInstanceOf(Outcome.Done.class);
        assertThat(codes(DayRules.decide(List.of(line(1, FRIDAY, FRIDAY, Kind.OFF, "a")), "8726", TODAY.plusDays(1), standing, TODAY))).containsExactly("D8");
    }

    private static Outcome<List<SetDay>> decide(Map<LocalDate, SetDay> standing, DayLine... lines) {
        return DayRules.decide(List.of(lines), "8726", DECIDED, standing, TODAY);
    }

    private static DayLine line(int number, LocalDate from, LocalDate to, Kind kind, String name) {
        return new DayLine(number, "", from, to, kind, name);
    }

    private static List<String> codes(Outcome<List<SetDay>> outcome) {
        return ((Outcome.Refused<List<SetDay>>) outcome).breaches().stream().map(breach -> breach.rule().code()).toList();
    }
}
