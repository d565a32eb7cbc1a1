package vn.namro.progress;

import java.math.BigDecimal;

/** How many of the units that owe figures have given all of them, confirmed. */
public record Coverage(int reported, int expected) {

    public boolean reaches(BigDecimal minimumPercent) {
        return BigDecimal.valueOf(reported).multiply(BigDecimal.valueOf(100))
                .compareTo(minimumPercent.multiply(BigDecimal.valueOf(expected))) >= 0;
    }

    /** Whether all have reported; where nobody is expected nothing is covered. */
    public boolean isComplete() {
        return expected > 0 && reported == expected;
    }
}
