package vn.namro.progress.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.measure.Fraction;
import vn.namro.reporting.Actual;

/**
 * What one unit brings to one span.
 *
 * @param covered whether nothing that it owes for the span is missing
 * @param amount what it counts or states; for a RATIO the sum of numerators; null when it brings nothing
 * @param denominator for a RATIO the sum of denominators, else null
 * @param rows the figures that make it, in order of time
 */
record Contribution(UnitLife unit, boolean covered, @Nullable Fraction amount, @Nullable Fraction denominator,
        List<Actual> rows) {

    boolean isEmpty() {
        return amount == null;
    }

    Contribution plus(Contribution other) {
        if (other.isEmpty()) {
            return this;
        }
        return isEmpty() ? new Contribution(unit, covered, other.amount, other.denominator, other.rows)
                : new Contribution(unit, covered, amount.plus(other.amount),
                        denominator == null ? null : denominator.plus(other.denominator),
                        java.util.stream.Stream.concat(rows.stream(), other.rows.stream()).toList());
    }
}
