package vn.namro.documents.ooxml;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Millimetres and points in the measures of the format. */
public final class Lengths {
    private static final BigDecimal TWIPS_AN_INCH = BigDecimal.valueOf(1440);
    private static final BigDecimal MILLIMETRES_AN_INCH = new BigDecimal("25.4");

    private Lengths() {}

    public static int twips(BigDecimal millimetres) {
        return millimetres.multiply(TWIPS_AN_INCH).divide(MILLIMETRES_AN_INCH, 0, RoundingMode.HALF_UP).intValueExact();
    }

    public static int twips(int millimetres) {
        return twips(BigDecimal.valueOf(millimetres));
    }

    public static int twipsOfPoints(BigDecimal points) {
        return points.multiply(BigDecimal.valueOf(20)).setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    public static int halfPoints(BigDecimal points) {
        return points.multiply(BigDecimal.TWO).setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    /** The measure of drawings. */
    public static int drawn(int millimetres) {
        return millimetres * 36_000;
    }
}
