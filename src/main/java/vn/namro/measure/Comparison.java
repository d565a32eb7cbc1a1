package vn.namro.measure;

import java.util.Arrays;
import java.util.Optional;

/** How a figure is compared with a goal; {@link #symbol()} is its form in the exchange folder. */
public enum Comparison {
    AT_LEAST(">="), ABOVE(">"), AT_MOST("<="), BELOW("<"), EQUAL("="),
    /** From a lower value on; above the upper value is more than was asked. */
    RANGE("range"),
    /** Inside two edges; outside either is missed. */
    BAND("band"),
    /** Nothing may happen: met by 0. */
    NONE("none");

    private final String symbol;

    Comparison(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }

    public static Optional<Comparison> parse(String symbol) {
        return Arrays.stream(values()).filter(c -> c.symbol.equals(symbol)).findFirst();
    }

    /** Whether less is better, so that the highest figure is the least favourable. */
    public boolean lowerIsBetter() {
        return this == AT_MOST || this == BELOW || this == NONE;
    }

    public boolean hasUpperValue() {
        return this == RANGE || this == BAND;
    }
}
