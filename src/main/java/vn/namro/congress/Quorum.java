package vn.namro.congress;

import vn.namro.measure.Fraction;

/**
 * Whether enough delegates are present, exactly.
 *
 * @param wanted the share of those convened that must be present
 */
public record Quorum(long convened, long present, Fraction wanted) {
    /** The smallest number of delegates that meets the share. */
    public long needed() {
        var exact = wanted.times(convened);
        return exact.numerator().add(exact.denominator()).subtract(java.math.BigInteger.ONE).divide(exact.denominator()).longValueExact();
    }

    /** Nobody makes up no congress. */
    public boolean met() {
        return convened > 0 && present >= needed();
    }
}
