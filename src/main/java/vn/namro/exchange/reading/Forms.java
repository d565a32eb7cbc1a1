package vn.namro.exchange.reading;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The forms of numbers and dates; each value has one form only, so that it goes out as it came in. */
final class Forms {
    /** More than the wealth of the world in đồng, to as many places. */
    private static final int MOST_DIGITS = 30;

    private Forms() {}

    /** {@code 0}, {@code -12}, {@code 3.50}: no plus, no leading zeros, no exponent, no commas, no spaces, no minus before zero. */
    static Optional<BigDecimal> decimal(String text) {
        int first = text.startsWith("-") ? 1 : 0;
        int point = -1;
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && point < 0) {
                point = i;
            } else if (c < '0' || c > '9') {
                return Optional.empty();
            }
        }
        int wholeEnds = point < 0 ? text.length() : point;
        if (wholeEnds == first || point == text.length() - 1 || wholeEnds - first > 1 && text.charAt(first) == '0'
                || text.length() - first - (point < 0 ? 0 : 1) > MOST_DIGITS) {
            return Optional.empty();
        }
        var value = new BigDecimal(text);
        return first == 1 && value.signum() == 0 ? Optional.empty() : Optional.of(value);
    }

    static Optional<Integer> whole(String text) {
        return text.length() > 10 ? Optional.empty() : decimal(text).filter(value -> value.scale() == 0)
                .filter(value -> value.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0).map(BigDecimal::intValueExact);
    }

    static Optional<Integer> year(String text) {
        return text.length() == 4 ? whole(text).filter(year -> year >= 1000) : Optional.empty();
    }

    static Optional<LocalDate> date(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Optional.empty();
        }
        for (int i = 0; i < 10; i++) {
            if (i != 4 && i != 7 && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10),
                    Integer.parseInt(text, 8, 10, 10))).filter(date -> date.getYear() >= 1);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
