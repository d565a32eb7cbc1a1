package vn.namro.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.measure.Fraction;
import vn.namro.resolution.Target;

/**
 * The verdict of one target and how it was reached.
 *
 * @param figure the organisation's figure in the unit of measure, null when there is none
 * @param numerator for a RATIO judged on one span the sum of numerators, else null
 * @param denominator for a RATIO judged on one span the sum of denominators, else null
 * @param years with EVERY_YEAR each year judged, else null
 * @param averaged with AVERAGE the years of which the figure is the mean, else null
 * @param settled whether what is confirmed decides although figures are missing or still to come
 * @param units what each unit brings, in the order of their codes: the trail
 * @param missing codes of the expected units that have not reported, in order
 */
public record Judgement(Target target, Verdict verdict, @Nullable Reason reason, @Nullable SoFar soFar,
        @Nullable Fraction figure, @Nullable Fraction numerator, @Nullable Fraction denominator,
        @Nullable Fraction attainedPercent, @Nullable Fraction exceededPercent, @Nullable Coverage coverage,
        @Nullable List<YearJudgement> years, @Nullable List<YearFigure> averaged, boolean settled, List<UnitFigure> units, List<String> missing) {

    /** How many units brought confirmed figures, those that have closed since included. */
    public long unitsWithFigures() {
        return units.stream().filter(unit -> !unit.rows().isEmpty()).count();
    }

    /** How many of the units that brought figures no longer stand on the last day judged. */
    public long closedUnitsWithFigures() {
        return units.stream().filter(unit -> unit.closed() && !unit.rows().isEmpty()).count();
    }
}
