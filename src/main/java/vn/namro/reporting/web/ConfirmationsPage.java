package vn.namro.reporting.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.Period;
import vn.namro.reporting.model.ReportState;

/**
 * What waits for confirmation, and how the reports of a year stand.
 *
 * @param terms null when there is no term
 * @param from how many units stand on the pages before, and {@code more} whether there is a page after
 */
public record ConfirmationsPage(@Nullable TermChoice terms, List<Waiting> queue, int year, List<Integer> years, List<Period> periods, List<UnitRow> units,
        int from, boolean more) {
    public static final int UNITS = 100;

    public record Waiting(String unit, String name, Period period, int figures, Instant since) {
        public String path(String term) {
            return Addresses.confirmation(term, unit, period);
        }
    }

    public record UnitRow(String unit, String name, List<Standing> standings) {}

    /** @param state null where nothing is owed or the period has not ended */
    public record Standing(Period period, @Nullable ReportState state, String path) {}
}
