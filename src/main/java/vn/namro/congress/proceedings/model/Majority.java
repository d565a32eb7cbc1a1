package vn.namro.congress.proceedings.model;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.namro.measure.Fraction;

/**
 * The share of the base that carries a motion, exactly.
 *
 * @param beyond whether the votes must be more than the share; else meeting it is enough
 */
public record Majority(Fraction share, boolean beyond) {
    public static final Majority MORE_THAN_HALF = new Majority(Fraction.of(1, 2), true);
    private static final Pattern CODE = Pattern.compile("(>=|>)\\s*(\\d{1,3})\\s*/\\s*(\\d{1,3})");

    /** The smallest whole number of votes that carries; one at least, even of nobody. */
    public long needed(long base) {
        var exact = share.times(base);
        var division = exact.numerator().divideAndRemainder(exact.denominator());
        boolean up = beyond || division[1].signum() != 0;
        return Math.max(1, division[0].add(up ? BigInteger.ONE : BigInteger.ZERO).longValueExact());
    }

    /** Whether so many votes are the share itself, neither more nor less. */
    public boolean exactly(long votes, long base) {
        return Fraction.of(votes).equals(share.times(base));
    }

    /** {@code >1/2}, {@code >=2/3}: as it is kept and typed. */
    public String code() {
        return (beyond ? ">" : ">=") + share.numerator() + "/" + share.denominator();
    }

    /** Empty for what is no share, for one above the whole, and for one that nobody can exceed. */
    public static Optional<Majority> parse(String code) {
        var read = CODE.matcher(code.strip());
        if (!read.matches() || Long.parseLong(read.group(3)) == 0) {
            return Optional.empty();
        }
        var majority = new Majority(Fraction.of(Long.parseLong(read.group(2)), Long.parseLong(read.group(3))), read.group(1).equals(">"));
        int whole = majority.share().compareTo(Fraction.ONE);
        return majority.share().signum() > 0 && (majority.beyond() ? whole < 0 : whole <= 0) ? Optional.of(majority) : Optional.empty();
    }
}
