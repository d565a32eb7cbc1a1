package vn.namro.reporting.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.Period;

/**
 * What waits for confirmation.
 *
 * @param terms null when there is no term
 */
public record ConfirmationsPage(@Nullable TermChoice terms, List<Waiting> queue) {
    public record Waiting(String unit, String name, Period period, int figures, Instant since) {
        public String path(String term) {
            return Addresses.confirmation(term, unit, period);
        }
    }
}
