package vn.namro.progress.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.measure.Fraction;

/**
 * Between what a figure must come to lie whatever is still reported; an open side is null.
 */
record Bounds(@Nullable Fraction low, @Nullable Fraction high) {
    static final Bounds OPEN = new Bounds(null, null);

    static Bounds exactly(Fraction figure) {
        return new Bounds(figure, figure);
    }

    static Bounds atLeast(Fraction low) {
        return new Bounds(low, null);
    }

    /** The bounds of the mean of figures that each lie in bounds. */
    static Bounds mean(List<Bounds> parts) {
        Fraction low = Fraction.ZERO;
        Fraction high = Fraction.ZERO;
        for (var part : parts) {
            low = low == null || part.low == null ? null : low.plus(part.low);
            high = high == null || part.high == null ? null : high.plus(part.high);
        }
        var count = Fraction.of(parts.size());
        return new Bounds(low == null ? null : low.dividedBy(count), high == null ? null : high.dividedBy(count));
    }
}
