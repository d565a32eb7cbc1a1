package vn.namro.reporting.workbook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.namro.calendar.Period;
import vn.namro.language.Lang;

/** One workbook as it was sent out: to whom, for which periods, in which language. */
public record Issue(UUID id, String term, String unit, List<Period> periods, Lang lang, Instant at) {
    public Issue {
        periods = List.copyOf(periods);
    }
}
