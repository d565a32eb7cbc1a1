package vn.namro.reporting.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.Period;
import vn.namro.reporting.model.ReportState;

/**
 * What a unit owes.
 *
 * @param terms null when there is no term
 */
public record ReportsPage(@Nullable TermChoice terms, LocalDate today, List<Row> open, List<Row> done) {
    /**
     * @param since the last day of the period
     * @param closes the first closing day, null when there is none
     * @param reason why it was returned, empty where it was not
     */
    public record Row(String unit, String name, Period period, LocalDate since, @Nullable LocalDate closes, ReportState state, int reported, int owed, String reason) {
        public String path(String term) {
            return Addresses.report(term, unit, period);
        }
    }
}
