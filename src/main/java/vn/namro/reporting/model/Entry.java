package vn.namro.reporting.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.namro.reporting.Actual;

/** One figure about to be handed in; the note says why where it corrects a confirmed one. */
public record Entry(@Nullable BigDecimal value, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator, String note) {

    public boolean hasFigures() {
        return value != null || numerator != null || denominator != null;
    }

    public static Entry of(Actual row) {
        return new Entry(row.value(), row.numerator(), row.denominator(), "");
    }

    boolean says(Actual row) {
        return says(of(row));
    }

    boolean says(Entry other) {
        return same(value, other.value) && same(numerator, other.numerator) && same(denominator, other.denominator);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
