package vn.namro.progress;

import org.jspecify.annotations.Nullable;
import vn.namro.calendar.Period;
import vn.namro.measure.Fraction;

/** What one year brings to the mean of a term; a year without figure is left out of it (rule A9). */
public record YearFigure(Period period, @Nullable Fraction figure, Coverage coverage) {}
