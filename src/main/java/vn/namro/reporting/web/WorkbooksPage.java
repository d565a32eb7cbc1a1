package vn.namro.reporting.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.Period;
import vn.namro.reporting.workbook.Change;
import vn.namro.reporting.workbook.Collected;
import vn.namro.reporting.workbook.Collected.Status;

/**
 * Workbooks of a period, sent out and collected.
 *
 * @param terms null when there is no term
 * @param periods that have ended, the newest first; none while nothing is due
 * @param units how many owe a report for the period
 * @param problem the key of what is wrong with what was sent, empty where nothing is
 * @param key of the files that are held, null where none are
 * @param taken whether the list says what was done, not what would be done
 */
public record WorkbooksPage(@Nullable TermChoice terms, List<Period> periods, @Nullable Period period, long units, String problem, @Nullable UUID key, List<Collected> collected, boolean taken) {
    public long of(Status status) {
        return collected.stream().filter(one -> one.status() == status).count();
    }

    /** Whether there is still something to take, or to decide. */
    public boolean mayTake() {
        return !taken ? of(Status.READY) + of(Status.UNDECIDED) > 0 : of(Status.UNDECIDED) > 0;
    }

    public String query() {
        return terms.query() + "&period=" + period;
    }

    public String choice(Collected one, Change change) {
        return "choice." + one.unit() + "/" + change.key();
    }

    public String marked(int file) {
        return "/workbooks/marked.xlsx" + query() + "&key=" + key + "&file=" + file;
    }

    /** As it is shown where nothing stands. */
    public static String shown(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
