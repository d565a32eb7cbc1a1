package vn.namro.progress.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.Period;
import vn.namro.progress.OwedFigure;
import vn.namro.progress.UnitFigure;
import vn.namro.reporting.Actual;
import vn.namro.resolution.Decision;
import vn.namro.resolution.Target;

/**
 * The figure of one unit, opened: every row that was ever recorded for it.
 *
 * @param figure null when the unit makes no part of the target's figure
 * @param decisive the year that the figure is of, where one year decides
 * @param owed what is due and not confirmed
 * @param decision by which the target is what it is, null where it is as the congress resolved it
 * @param withdrawn whether it is no longer a target
 */
public record FigurePage(Scope scope, Target target, String unit, String name, @Nullable UnitFigure figure, @Nullable Period decisive, List<OfPeriod> periods, List<OwedFigure> owed,
        @Nullable Decision decision, boolean withdrawn) {

    public record OfPeriod(Period period, List<Row> rows) {}

    public record Row(Actual actual, State state) {}

    /** What became of a row. */
    public enum State { COUNTED, CONFIRMED, SUPERSEDED, WITHDRAWN, SUBMITTED, RETURNED, DRAFT }
}
