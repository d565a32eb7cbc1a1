package vn.namro.congress;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The number that votes are measured against. */
public enum VoteBase {
    /** Everybody who was called. */
    CONVENED,
    /** Those called, less the deductions that the rules allow. */
    ENTITLED,
    /** Those in the hall when the vote was taken. */
    PRESENT,
    /** The issued ballots that came back, invalid ones included. */
    RETURNED,
    /** The valid ballots. */
    VALID;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<VoteBase> parse(String code) {
        return Arrays.stream(values()).filter(base -> base.code().equals(code)).findFirst();
    }
}
