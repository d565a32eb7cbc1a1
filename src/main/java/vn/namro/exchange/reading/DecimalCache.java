package vn.namro.exchange.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads decimals of the plain kind out of bytes and lets equal ones share one value. */
final class DecimalCache {
    private static final int SLOTS = 1 << 14;
    /** Every number of so many digits fits a long. */
    private static final int MOST_DIGITS = 18;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final @Nullable BigDecimal[] values = new BigDecimal[SLOTS];
    private final long[] digits = new long[SLOTS];

    /** @return null when the bytes are anything but a decimal of 18 digits at most; {@link Forms#decimal} then decides */
    @Nullable BigDecimal get(byte[] bytes, int from, int to) {
        boolean negative = bytes[from] == '-';
        int first = negative ? from + 1 : from;
        long number = 0;
        int point = -1;
        for (int at = first; at < to; at++) {
            int digit = bytes[at] - '0';
            if (digit >= 0 && digit <= 9) {
                number = number * 10 + digit;
            } else if (bytes[at] == '.' && point < 0) {
                point = at;
            } else {
                return null;
            }
        }
        int wholeEnds = point < 0 ? to : point;
        if (wholeEnds == first || point == to - 1 || wholeEnds - first > 1 && bytes[first] == '0'
                || to - first > MOST_DIGITS || negative && number == 0) {
            return null;
        }
        return shared(negative ? -number : number, point < 0 ? 0 : to - point - 1);
    }

    private BigDecimal shared(long number, int scale) {
        int slot = (int) ((number * 31 + scale) * MIX >>> 40) & SLOTS - 1;
        var value = values[slot];
        if (value == null || digits[slot] != number || value.scale() != scale) {
            value = BigDecimal.valueOf(number, scale);
            values[slot] = value;
            digits[slot] = number;
        }
        return value;
    }
}
