package vn.namro.reference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/** A fraction: just enough arithmetic for a reference. */
record Exact(BigInteger top, BigInteger bottom) implements Comparable<Exact> {
    static final Exact ZERO = of(0);
    static final Exact HUNDRED = of(100);

    Exact {
        if (bottom.signum() <= 0) {
            throw new ArithmeticException("a bottom of " + bottom);
        }
        BigInteger common = top.gcd(bottom);
        top = top.divide(common);
        bottom = bottom.divide(common);
    }

    static Exact of(long whole) {
        return new Exact(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /** Null for an empty cell. */
    static Exact of(String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        BigDecimal decimal = new BigDecimal(cell);
        return decimal.scale() <= 0
                ? new Exact(decimal.toBigIntegerExact(), BigInteger.ONE)
                : new Exact(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    static Exact sum(List<Exact> all) {
        return all.stream().reduce(ZERO, Exact::plus);
    }

    static Exact mean(List<Exact> all) {
        return sum(all).over(of(all.size()));
    }

    Exact plus(Exact other) {
        return new Exact(top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
    }

    Exact minus(Exact other) {
        return plus(new Exact(other.top.negate(), other.bottom));
    }

    Exact times(Exact other) {
        return new Exact(top.multiply(other.top), bottom.multiply(other.bottom));
    }

    Exact over(Exact other) {
        BigInteger sign = BigInteger.valueOf(other.top.signum());
        return new Exact(top.multiply(other.bottom).multiply(sign), bottom.multiply(other.top).multiply(sign));
    }

    Exact distanceTo(Exact other) {
        Exact difference = minus(other);
        return new Exact(difference.top.abs(), difference.bottom);
    }

    boolean isAbove(Exact other) {
        return compareTo(other) > 0;
    }

    boolean isBelow(Exact other) {
        return compareTo(other) < 0;
    }

    boolean isZero() {
        return top.signum() == 0;
    }

    @Override
    public int compareTo(Exact other) {
        return top.multiply(other.bottom).compareTo(other.top.multiply(bottom));
    }

    /** Half up (away from zero) to the places given, trailing zeros cut. */
    String written(int places) {
        BigDecimal rounded = new BigDecimal(top).divide(new BigDecimal(bottom), places, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    @Override
    public String toString() {
        return bottom.equals(BigInteger.ONE) ? top.toString() : top + "/" + bottom;
    }
}
