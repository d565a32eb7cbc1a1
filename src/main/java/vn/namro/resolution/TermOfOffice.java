package vn.namro.resolution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.Period;
import vn.namro.calendar.ReportingCalendar;

/**
 * A term of office and the years that are judged.
 *
 * @param organisation the code of the unit whose congress it is
 * @param congress what the congress is called, for instance "Đại hội XII"
 * @param from first day of the term; it decides nothing, {@code firstYear} to {@code lastYear} do
 * @param illustrative whether the records are made up and every page and document must say so
 */
public record TermOfOffice(String code, String organisation, @Nullable String congress, @Nullable LocalDate from,
        @Nullable LocalDate to, int firstYear, int lastYear, ReportingCalendar calendar, DocumentStyle style,
        boolean illustrative) {

    public LocalDate lastJudgedDay() {
        return Period.year(lastYear).lastDay(calendar);
    }

    public int years() {
        return lastYear - firstYear + 1;
    }
}
