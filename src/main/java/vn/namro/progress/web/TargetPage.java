package vn.namro.progress.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.Period;
import vn.namro.measure.Fraction;
import vn.namro.progress.Judgement;
import vn.namro.progress.PeriodFigure;
import vn.namro.progress.UnitFigure;
import vn.namro.progress.YearJudgement;
import vn.namro.resolution.Amendment;
import vn.namro.resolution.Breakthrough;
import vn.namro.resolution.Clause;
import vn.namro.resolution.Decision;
import vn.namro.resolution.TargetVersion;

/**
 * One target: how it stands, how it came there, and who made it.
 *
 * @param decisive the year that the figure is of, where every year is judged and one decides
 * @param parts of a compound
 * @param courses by years, and by the periods in which figures are due where those are shorter
 * @param units those that the visitor may see, missing ones first, then by what they bring
 * @param unseen how many further units make the figure
 * @param versions what the target was and is, the newest first
 * @param adopted by which polls its clause and its resolution were adopted
 * @param sets whether the visitor may change it
 */
public record TargetPage(Scope scope, Judgement judgement, @Nullable Period decisive, List<BoardPage.Row> parts, List<Course> courses,
        List<Unit> units, int unseen, @Nullable Clause clause, @Nullable Breakthrough breakthrough, List<TargetVersion> versions, List<AdoptedBy.Adopted> adopted, boolean sets) {

    /** The decision by which the target is what it is, null where it is as the congress resolved it. */
    public @Nullable Decision decision() {
        return versions.stream().map(TargetVersion::amendment).filter(Objects::nonNull).map(Amendment::decision).filter(Objects::nonNull).findFirst().orElse(null);
    }


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
