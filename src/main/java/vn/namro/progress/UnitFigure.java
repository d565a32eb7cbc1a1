package vn.namro.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.measure.Fraction;
import vn.namro.measure.Goal;
import vn.namro.reporting.Actual;

/**
 * What one unit brings to a target's figure: a step of the trail.
 *
 * @param unit the unit's code
 * @param closed whether it closed before the last day judged; its figures are part of its successor's as well
 * @param reported whether every figure that it owes is confirmed
 * @param figure its own figure over what is judged, in the unit of measure; null when it has none
 * @param numerator for a RATIO the sum of its numerators, else null
 * @param denominator for a RATIO the sum of its denominators, else null
 * @param goal the goal of its share, null when it has none
 * @param verdict with EVERY_UNIT the verdict of this unit, else null
 * @param rows the confirmed figures that count, in order of their periods
 * @param pending later rows that are not confirmed: shown, never counted
 */
public record UnitFigure(String unit, boolean closed, boolean reported, @Nullable Fraction figure, @Nullable Fraction numerator,
        @Nullable Fraction denominator, @Nullable Goal goal, @Nullable Verdict verdict, List<Actual> rows,
        List<Actual> pending) {}
