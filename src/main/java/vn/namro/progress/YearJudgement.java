package vn.namro.progress;

import org.jspecify.annotations.Nullable;
import vn.namro.calendar.Period;
import vn.namro.measure.Fraction;

/** The judgement of one year of a target that is judged every year. */
public record YearJudgement(Period period, @Nullable Fraction figure, Verdict verdict, @Nullable Reason reason,
        Coverage coverage) {}
