package vn.namro.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.measure.Fraction;

/** The judgement over the spans that have ended, given while a target is under way. */
public record SoFar(Verdict verdict, @Nullable Reason reason, @Nullable Fraction figure,
        @Nullable Fraction attainedPercent, @Nullable Fraction exceededPercent, @Nullable Coverage coverage,
        @Nullable List<YearJudgement> years) {}
