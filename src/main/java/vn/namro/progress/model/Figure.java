package vn.namro.progress.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.measure.Fraction;

/**
 * A rolled-up figure.
 *
 * @param value in the unit of measure; null when nothing makes it or a denominator is missing
 * @param numerator of a RATIO of one span, else null
 * @param denominator of a RATIO of one span, else null
 * @param withoutDenominator whether what was reported adds up to a denominator of 0
 * @param bounds where the figure must come to lie if more is reported
 */
record Figure(@Nullable Fraction value, @Nullable Fraction numerator, @Nullable Fraction denominator,
        boolean withoutDenominator, Bounds bounds) {

    static final Figure NONE = new Figure(null, null, null, false, Bounds.OPEN);

    /** Whether it can be set against a goal. */
    boolean isAssessable() {
        return value != null && !withoutDenominator;
    }

    /** The same figure when nothing can be added to it any more. */
    Figure known() {
        return value == null ? this : new Figure(value, numerator, denominator, withoutDenominator, Bounds.exactly(value));
    }

    /** The exact mean of the figures of spans; one span's figure is its own. A span without any figure is left out. */
    static Figure mean(List<Figure> spans) {
        if (spans.size() == 1) {
            return spans.getFirst();
        }
        Fraction sum = Fraction.ZERO;
        int count = 0;
        boolean withoutDenominator = false;
        for (var span : spans) {
            withoutDenominator |= span.withoutDenominator;
            if (span.value != null) {
                sum = sum.plus(span.value);
                count++;
            }
        }
        return new Figure(count == 0 ? null : sum.dividedBy(Fraction.of(count)), null, null, withoutDenominator,
                Bounds.mean(spans.stream().map(Figure::bounds).toList()));
    }
}
