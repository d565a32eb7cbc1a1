package vn.namro.resolution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.Period;
import vn.namro.calendar.ReportingCalendar;
import vn.namro.organisation.Organisation;

/**
 * A term of office and the years that are judged.
 *
 * @param organisation the code of the unit whose congress it is
 * @param congress what the congress is called, for instance "Đại hội XII"
 * @param from first day of the term; it decides nothing, {@code firstYear} to {@code lastYear} do
 * @param givenIllustrative whether it is said that the records are made up, null when nothing is: ask {@link #illustrative()}
 */
public record TermOfOffice(String code, String organisation, @Nullable String congress, @Nullable LocalDate from,
        @Nullable LocalDate to, int firstYear, int lastYear, ReportingCalendar calendar, DocumentStyle style,
        @Nullable Boolean givenIllustrative) {

    /** Whether the records are made up, so that every page and document must say so. */
    public boolean illustrative() {
        return Boolean.TRUE.equals(givenIllustrative);
    }

    public LocalDate lastJudgedDay() {
        return Period.year(lastYear).lastDay(calendar);
    }

    public int years() {
        return lastYear - firstYear + 1;
    }

    /**
     * Whether the term is one of a post's own: that of its unit or of a unit above it.
     *
     * @param unit of the post, null for one over the whole system
     */
    public boolean concerns(@Nullable String unit, Organisation tree, LocalDate day) {
        return unit == null || tree.isWithin(unit, organisation, day);
    }
}
