package vn.namro.progress.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.Period;
import vn.namro.measure.Fraction;
import vn.namro.progress.Judgement;
import vn.namro.progress.PeriodFigure;
import vn.namro.progress.UnitFigure;
import vn.namro.progress.YearJudgement;
import vn.namro.resolution.Breakthrough;
import vn.namro.resolution.Clause;

/**
 * One target: how it stands, how it came there, and who made it.
 *
 * @param decisive the year that the figure is of, where every year is judged and one decides
 * @param parts of a compound
 * @param courses by years, and by the periods in which figures are due where those are shorter
 * @param units those that the visitor may see, missing ones first, then by what they bring
 * @param unseen how many further units make the figure
 */
public record TargetPage(Scope scope, Judgement judgement, @Nullable Period decisive, List<BoardPage.Row> parts, List<Course> courses,
        List<Unit> units, int unseen, @Nullable Clause clause, @Nullable Breakthrough breakthrough) {

    /** @param chart null where there is nothing to draw */
    public record Course(List<Step> steps, @Nullable Chart chart) {}

    /** @param judged the judgement of the period, where every year is judged */
    public record Step(PeriodFigure figure, @Nullable YearJudgement judged) {}

    /**
     * @param percent of the goal of its share, where more is better
     * @param missing whether something that it owes is not confirmed
     */
    public record Unit(UnitFigure figure, String name, @Nullable Fraction percent, boolean missing) {}
}
