package vn.namro.progress;

import org.jspecify.annotations.Nullable;
import vn.namro.calendar.Period;
import vn.namro.measure.Fraction;

/**
 * What came together of a target for one period that has ended: a step of its course.
 *
 * @param figure in the unit of measure, null when nothing is confirmed
 */
public record PeriodFigure(Period period, @Nullable Fraction figure, Coverage coverage) {}
