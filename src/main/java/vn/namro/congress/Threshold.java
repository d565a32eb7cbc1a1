package vn.namro.congress;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/** How many votes of the base elect; {@link #code()} is its form in the record of an election. */
public enum Threshold {
    MORE_THAN_HALF(">1/2") {
        @Override
        public OptionalLong needed(long base) {
            return OptionalLong.of(Math.max(0, Math.floorDiv(base, 2) + 1));
        }
    },
    TWO_THIRDS(">=2/3") {
        @Override
        public OptionalLong needed(long base) {
            return OptionalLong.of(Math.max(0, Math.ceilDiv(2 * base, 3)));
        }
    },
    /** No share is asked for: those with most votes, each with at least one. */
    MOST("most") {
        @Override
        public OptionalLong needed(long base) {
            return OptionalLong.empty();
        }
    };

    private final String code;

    Threshold(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The smallest whole number of votes that meets it, in exact whole arithmetic; empty where no share is asked for. */
    public abstract OptionalLong needed(long base);

    public static Optional<Threshold> parse(String code) {
        return Arrays.stream(values()).filter(threshold -> threshold.code.equals(code)).findFirst();
    }
}
