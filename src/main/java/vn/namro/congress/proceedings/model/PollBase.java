package vn.namro.congress.proceedings.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The number that the votes for a motion are measured against. */
public enum PollBase {
    /** Those called, less those absent throughout whom the rule lets be deducted. */
    CONVENED,
    /** The voting delegates in the hall when the poll was opened. */
    PRESENT,
    /** The votes for and against. */
    VALID,
    /** Every vote given, abstentions among them. */
    CAST;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the number is known before anybody has voted. */
    public boolean knownBefore() {
        return this == CONVENED || this == PRESENT;
    }

    public static Optional<PollBase> parse(String code) {
        return Arrays.stream(values()).filter(base -> base.code().equals(code)).findFirst();
    }
}
