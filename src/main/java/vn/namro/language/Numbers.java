package vn.namro.language;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.namro.measure.Comparison;
import vn.namro.measure.Fraction;
import vn.namro.measure.Goal;

/** Numbers as an office writes them: {@code 1.234,57} in Vietnamese, {@code 1,234.57} in English. */
public final class Numbers {
    private static final int PLACES = 2;
    private static final Numbers VIETNAMESE = new Numbers('.', ',');
    private static final Numbers ENGLISH = new Numbers(',', '.');

    private final char thousands;
    private final char decimals;

    private Numbers(char thousands, char decimals) {
        this.thousands = thousands;
        this.decimals = decimals;
    }

    public static Numbers in(Lang lang) {
        return lang == Lang.VI ? VIETNAMESE : ENGLISH;
    }

    public String whole(long number) {
        return written(BigDecimal.valueOf(number));
    }

    public String whole(BigInteger number) {
        return written(new BigDecimal(number));
    }

    /** All the places that the number has, without trailing zeros. */
    public String exact(BigDecimal number) {
        return written(number);
    }

    /** Two places at most, half up, without trailing zeros. */
    public String figure(Fraction figure) {
        return written(figure.toDecimal(PLACES));
    }

    /**
     * A figure beside its goal: it gets the places that keep it on its side of every edge of the goal, so that 94,996
     * never reads as the 95 that it misses.
     */
    public String figure(Fraction figure, @Nullable Goal goal) {
        return goal == null ? figure(figure) : figure(figure, edges(goal));
    }

    /** A figure that must not read as an edge that it does not stand on. */
    public String figure(Fraction figure, Fraction... edges) {
        return written(rounded(figure, edges));
    }

    /** The same for whoever draws it. */
    public static BigDecimal rounded(Fraction figure, Fraction... edges) {
        int places = PLACES;
        for (var edge : edges) {
            while (figure.compareTo(edge) != Fraction.of(figure.toDecimal(places)).compareTo(edge)) {
                places++;
            }
        }
        return figure.toDecimal(places);
    }

    /** The number with its unit of measure: {@code 95%}, {@code 600 đảng viên}. */
    public static String measured(String number, @Nullable String unitOfMeasure) {
        if (unitOfMeasure == null || unitOfMeasure.isEmpty()) {
            return number;
        }
        return "%".equals(unitOfMeasure) || "‰".equals(unitOfMeasure) ? number + unitOfMeasure : number + " " + unitOfMeasure;
    }

    private static Fraction[] edges(Goal goal) {
        if (goal.comparison() == Comparison.NONE) {
            return new Fraction[] {Fraction.ZERO};
        }
        return Stream.of(goal.value(), goal.valueTo()).filter(edge -> edge != null).map(Fraction::of).toArray(Fraction[]::new);
    }

    private String written(BigDecimal number) {
        var plain = number.signum() == 0 ? "0" : number.abs().stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        var digits = point < 0 ? plain : plain.substring(0, point);
        var text = new StringBuilder(number.signum() < 0 ? "-" : "");
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                text.append(thousands);
            }
            text.append(digits.charAt(i));
        }
        return point < 0 ? text.toString() : text.append(decimals).append(plain, point + 1, plain.length()).toString();
    }
}
