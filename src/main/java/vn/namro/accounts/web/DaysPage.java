package vn.namro.accounts.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.Period;
import vn.namro.calendar.PeriodLength;
import vn.namro.calendar.ReportingCalendar;
import vn.namro.calendar.SetDay;
import vn.namro.calendar.WorkingDays;
import vn.namro.language.Lang;
import vn.namro.organisation.OfficeDays.Recorded;
import vn.namro.web.Problem;

/**
 * The days of a year: which are worked, which are off, and by what decision.
 *
 * @param recorded what is recorded of its days, newest first
 * @param posts titles of those who recorded, by row
 * @param typed what was typed, null where nothing was
 * @param edited the day that is to be corrected, null where none is
 * @param seen the newest row when the page was shown
 */
public record DaysPage(int year, LocalDate today, WorkingDays days, List<Recorded> recorded, Map<Long, String> posts, boolean mayChange,
        @Nullable TypedDays typed, @Nullable LocalDate edited, long seen, List<Problem> problems) {

    /** A month of the almanac, in weeks from Monday to Sunday; null for the days of its neighbours. */
    public record Month(int number, List<List<@Nullable LocalDate>> weeks) {}

    public List<Month> months() {
        return Period.all(year, PeriodLength.MONTH).stream().map(period -> {
            var first = period.firstDay(ReportingCalendar.CALENDAR);
            var weeks = new ArrayList<List<@Nullable LocalDate>>();
            for (var monday = first.minusDays(first.getDayOfWeek().getValue() - 1L); !monday.isAfter(period.lastDay(ReportingCalendar.CALENDAR)); monday = monday.plusWeeks(1)) {
                var week = new ArrayList<@Nullable LocalDate>();
                monday.datesUntil(monday.plusWeeks(1)).forEach(day -> week.add(day.getMonthValue() == period.index() ? day : null));
                weeks.add(week);
            }
            return new Month(period.index(), weeks);
        }).toList();
    }

    public List<Period> periods() {
        return Period.all(year, PeriodLength.MONTH);
    }

    /** What holds of each day that was set, but for those that are as in the week again; by day. */
    public List<Recorded> standing() {
        return standing(recorded);
    }

    static List<Recorded> standing(List<Recorded> recorded) {
        var newest = new LinkedHashMap<LocalDate, Recorded>();
        recorded.forEach(row -> newest.putIfAbsent(row.set().day(), row));
        return newest.values().stream().filter(row -> row.set().kind() != SetDay.Kind.AS_IN_THE_WEEK)
                .sorted((a, b) -> a.set().day().compareTo(b.set().day())).toList();
    }

    public boolean standing(Recorded row) {
        return standing().contains(row);
    }

    /** What is set of a day; null where nothing is. */
    public @Nullable SetDay set(LocalDate day) {
        return standing().stream().map(Recorded::set).filter(set -> set.day().equals(day)).findFirst().orElse(null);
    }

    public int worked() {
        return days.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public int worked(Period period, ReportingCalendar calendar) {
        return days.between(period.firstDay(calendar), period.lastDay(calendar));
    }

    public long count(SetDay.Kind kind) {
        return standing().stream().filter(row -> row.set().kind() == kind).count();
    }

    /** What stands in the form. */
    public TypedDays form(Lang lang) {
        if (typed != null) {
            return typed;
        }
        var set = edited == null ? null : recorded.stream().map(Recorded::set).filter(one -> one.day().equals(edited)).findFirst().orElse(null);
        return set != null ? TypedDays.of(set, lang) : recorded.isEmpty() ? TypedDays.fixed(year, lang) : new TypedDays("", "", "");
    }

    public String at(int other) {
        return "/days?year=" + other;
    }
}
