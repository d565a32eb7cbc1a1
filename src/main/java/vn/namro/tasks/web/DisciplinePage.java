package vn.namro.tasks.web;

import java.util.List;
import java.util.Optional;
import vn.namro.calendar.PeriodLength;
import vn.namro.language.Dates;
import vn.namro.language.Lang;
import vn.namro.language.Numbers;
import vn.namro.measure.Fraction;
import vn.namro.tasks.model.Course;
import vn.namro.tasks.model.Discipline;
import vn.namro.tasks.model.Inspected;
import vn.namro.tasks.model.Tally;

/**
 * How each unit keeps its deadlines.
 *
 * @param whole of all units together; their rates are never averaged
 * @param rows the units with most that is overdue first
 * @param inspected inspections and findings, counted
 * @param course over time, by months or quarters as {@code by} says
 */
public record DisciplinePage(Desk desk, Discipline whole, List<Discipline> rows, Course course, PeriodLength by, Inspected inspected, int commendations) {
    public boolean isIllustrative() {
        return !rows.isEmpty() && desk.newestTerm().filter(term -> term.illustrative()).isPresent();
    }

    public Tally tally() {
        return whole.tally();
    }

    public RateChart chart() {
        return RateChart.of(course);
    }

    public boolean isByMonth() {
        return by == PeriodLength.MONTH;
    }

    public String file(String ending) {
        return "/tasks/discipline." + ending + (isByMonth() ? "?by=month" : "?by=quarter");
    }

    public static String percent(Optional<Fraction> rate, Lang lang) {
        return rate.map(percent -> Numbers.in(lang).figure(percent) + "%").orElse("–");
    }

    public static String period(Course.Point point, Lang lang) {
        var words = Dates.in(lang).period(point.period());
        return words.substring(0, 1).toUpperCase(lang.locale()) + words.substring(1);
    }
}
