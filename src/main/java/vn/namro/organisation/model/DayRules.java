package vn.namro.organisation.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.SetDay;
import vn.namro.calendar.WorkingDays;
import vn.namro.language.CodeForm;
import vn.namro.language.Dates;
import vn.namro.language.Lang;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;

/** Whether a list of days can be set, and what it sets. */
public final class DayRules {
    private static final int LONGEST_NAME = 100;
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    private final Map<LocalDate, SetDay> standing;
    private final LocalDate today;
    private final List<Breach> breaches = new ArrayList<>();

    /** @param standing what holds of each day that was ever set */
    private DayRules(Map<LocalDate, SetDay> standing, LocalDate today) {
        this.standing = standing;
        this.today = today;
    }

    public static Outcome<List<SetDay>> decide(List<DayLine> lines, String decision, @Nullable LocalDate decided, Map<LocalDate, SetDay> standing, LocalDate today) {
        return new DayRules(standing, today).decide(lines, decision, decided);
    }

    private Outcome<List<SetDay>> decide(List<DayLine> lines, String decision, @Nullable LocalDate decided) {
        if (decision.isBlank() || !CodeForm.fits(decision)) {
            breaches.add(Breach.of(DayRule.D7_DECISION_IS_CITED));
        }
        if (decided == null || decided.isAfter(today)) {
            breaches.add(Breach.of(DayRule.D8_DAY_OF_THE_DECISION_IS_GIVEN));
        }
        var days = new TreeMap<LocalDate, SetDay>();
        lines.forEach(line -> take(line, decision, decided == null ? today : decided, days));
        if (breaches.isEmpty() && days.values().stream().allMatch(this::stands)) {
            breaches.add(Breach.of(DayRule.D6_SOMETHING_CHANGES));
        }
        return breaches.isEmpty() ? Outcome.done(days.values().stream().filter(day -> !stands(day)).toList()) : Outcome.refused(breaches);
    }

    private void take(DayLine line, String decision, LocalDate decided, Map<LocalDate, SetDay> days) {
        if (!line.isReadable()) {
            breaches.add(Breach.of(DayRule.D1_EACH_LINE_CAN_BE_READ, line.number(), line.typed()));
            return;
        }
        var kind = Objects.requireNonNull(line.kind());
        if (line.name().length() > LONGEST_NAME || kind == SetDay.Kind.OFF && line.name().isBlank()) {
            breaches.add(Breach.of(DayRule.D3_A_DAY_OFF_HAS_A_NAME, line.number(), LONGEST_NAME));
        }
        var from = Objects.requireNonNull(line.from());
        var to = Objects.requireNonNull(line.to());
        if (from.isBefore(FIRST) || to.isAfter(today.plusYears(2))) {
            breaches.add(Breach.of(DayRule.D5_A_DAY_IS_NEAR, line.number(), written(FIRST), written(today.plusYears(2))));
        }
        from.datesUntil(to.plusDays(1)).forEach(day -> {
            if (kind == SetDay.Kind.MADE && !WorkingDays.isWeekend(day)) {
                breaches.add(Breach.of(DayRule.D4_A_DAY_OF_THE_WEEK_IS_NOT_MADE_UP, line.number(), written(day)));
            }
            if (days.put(day, new SetDay(day, kind, line.name(), decision, decided)) != null) {
                breaches.add(Breach.of(DayRule.D2_A_DAY_IS_NAMED_ONCE, line.number(), written(day)));
            }
        });
    }

    /** A day that was never set stands as in the week. */
    private boolean stands(SetDay day) {
        var before = standing.get(day.day());
        return before == null ? day.kind() == SetDay.Kind.AS_IN_THE_WEEK : before.equals(day);
    }

    private static String written(LocalDate day) {
        return Dates.in(Lang.VI).table(day);
    }
}
