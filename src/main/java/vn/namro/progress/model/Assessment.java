package vn.namro.progress.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.namro.measure.Fraction;
import vn.namro.progress.Coverage;
import vn.namro.progress.Reason;
import vn.namro.progress.Verdict;
import vn.namro.progress.YearJudgement;

/**
 * What is said of a target over one choice of spans.
 *
 * @param possible the verdicts that it could still come to if more is reported
 * @param settled whether what is confirmed decides although something is missing
 * @param decisive the spans that the figure is of
 * @param unitVerdicts with EVERY_UNIT the verdict of each unit that has one
 */
record Assessment(Verdict verdict, @Nullable Reason reason, Figure figure, Coverage coverage,
        @Nullable List<YearJudgement> years, Possible possible, boolean settled, List<Span> decisive, Map<UnitLife, Verdict> unitVerdicts) {

    @Nullable Fraction value() {
        return figure.value();
    }
}
