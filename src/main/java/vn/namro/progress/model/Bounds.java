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

    /** The bounds of the least of figures that each lie in bounds: it is not above any high end. */
    static Bounds least(List<Bounds> all) {
        Fraction low = null;
        Fraction high = null;
        boolean unbounded = all.isEmpty();
        for (var one : all) {
            unbounded |= one.low == null;
            low = one.low == null || (low != null && low.compareTo(one.low) <= 0) ? low : one.low;
            high = one.high == null || (high != null && high.compareTo(one.high) <= 0) ? high : one.high;
        }
        return new Bounds(unbounded ? null : low, high);
    }

    static Bounds greatest(List<Bounds> all) {
        var least = least(all.stream().map(Bounds::negated).toList());
        return least.negated();
    }

    private Bounds negated() {
        return new Bounds(high == null ? null : high.negate(), low == null ? null : low.negate());
    }
}
