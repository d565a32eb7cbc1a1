package vn.namro.congress;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.namro.rule.Rule;

/** Why a ballot does not count. The counting board records the first four; the rest follow from the marks. */
public enum InvalidReason implements Rule {
    /** Not handed out by the counting board. */
    NOT_ISSUED,
    /** Names somebody who is not on the list. */
    OUTSIDE_LIST,
    /** Bears a signature or another sign that tells who filled it in. */
    MARKED,
    /** Another reason that the board found. */
    OTHER,
    /** One candidate, and both boxes or neither crossed. */
    BOTH_OR_NONE,
    /** More votes than seats. */
    TOO_MANY,
    /** A list of several, and a vote for nobody. */
    NONE;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String key() {
        return "congress.rule." + code();
    }

    /** Whether it is found on the paper by the counting board, not derived from the marks. */
    public boolean recorded() {
        return compareTo(OTHER) <= 0;
    }

    public static Optional<InvalidReason> parseRecorded(String code) {
        return Arrays.stream(values()).filter(InvalidReason::recorded).filter(reason -> reason.code().equals(code)).findFirst();
    }
}
