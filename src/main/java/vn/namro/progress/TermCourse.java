package vn.namro.progress;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.Period;
import vn.namro.calendar.PeriodLength;
import vn.namro.progress.model.TermPeriods;
import vn.namro.resolution.Target;

/** A term period by period, as known on a day: how its figures ran, and who owes which. */
public final class TermCourse {
    private final TermPeriods periods;

    private TermCourse(TermPeriods periods) {
        this.periods = periods;
    }

    public static TermCourse of(TermRecords records, LocalDate asOf) {
        return new TermCourse(new TermPeriods(records, asOf));
    }

    /** The figures of the periods of one length that have ended, in order; none for a COMPOUND. */
    public List<PeriodFigure> course(Target target, PeriodLength length) {
        return periods.course(target, length);
    }

    /** What is due and not confirmed, by target, period and unit. */
    public List<OwedFigure> owed() {
        return periods.owed();
    }

    /** The next period of a target that will end, null when the last one has. */
    public @Nullable Period next(Target target) {
        return periods.next(target);
    }
}
