package vn.namro.progress;

import java.time.LocalDate;
import vn.namro.calendar.OfficeTime;
import vn.namro.progress.model.TermJudge;
import vn.namro.reporting.RecordedAt;

/** The judge's front door. It reads no clock: the same records and day give the same judgement, always. */
public final class Judges {
    private Judges() {}

    /** Judges a term as known on a day: rows recorded before its end, periods ended by it. */
    public static TermJudgement judge(TermRecords records, LocalDate asOf) {
        return new TermJudge(records, asOf).judge();
    }

    /** The day as of which a term is judged when none is named: the later of the last judged and the last recorded. */
    public static LocalDate latestDay(TermRecords records) {
        var judged = records.term().lastJudgedDay();
        RecordedAt last = null;
        for (var row : records.actuals()) {
            if (last == null || row.recordedAt().compareTo(last) > 0) {
                last = row.recordedAt();
            }
        }
        var recorded = last == null ? judged : OfficeTime.dayOf(last.instant());
        return recorded.isAfter(judged) ? recorded : judged;
    }
}
