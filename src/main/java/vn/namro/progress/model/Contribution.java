package vn.namro.progress.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.namro.reporting.Actual;

/**
 * What one unit brings to one span.
 *
 * @param covered whether nothing that it owes for the span is missing
 * @param amount what it counts or states; for a RATIO the sum of numerators; null when it brings nothing
 * @param denominator for a RATIO the sum of denominators, else null
 * @param rows the figures that make it, in order of time
 */
record Contribution(UnitLife unit, boolean covered, @Nullable BigDecimal amount, @Nullable BigDecimal denominator,
        List<Actual> rows) {

    boolean isEmpty() {
        return amount == null;
    }

    Contribution plus(Contribution other) {
        if (other.isEmpty()) {
            return this;
        }
        return isEmpty() ? new Contribution(unit, covered, other.amount, other.denominator, other.rows)
                : new Contribution(unit, covered, amount.add(other.amount),
                        denominator == null ? null : denominator.add(other.denominator),
                        Stream.concat(rows.stream(), other.rows.stream()).toList());
    }
}
