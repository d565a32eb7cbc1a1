package vn.namro.measure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a figure must reach, in the target's unit of measure.
 *
 * @param value null for {@link Comparison#NONE}, which 0 meets
 * @param valueTo the upper value of a range or band, else null
 */
public record Goal(Comparison comparison, @Nullable BigDecimal value, @Nullable BigDecimal valueTo) {

    public static Goal of(Comparison comparison, BigDecimal value) {
        return new Goal(comparison, value, null);
    }

    public static Goal none() {
        return new Goal(Comparison.NONE, null, null);
    }
}
