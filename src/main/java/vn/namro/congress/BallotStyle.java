package vn.namro.congress;

import java.util.Arrays;
import java.util.Optional;

/** How a voter fills in the ballot. */
public enum BallotStyle {
    /** Names are printed; those not chosen are struck out, so that a name left standing is voted for. */
    STRIKE("strike"),
    /** Beside each name stand two boxes, for and against; only a cross in the first alone is a vote. */
    TICK("tick");

    private final String code;

    BallotStyle(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<BallotStyle> parse(String code) {
        return Arrays.stream(values()).filter(style -> style.code.equals(code)).findFirst();
    }

    public boolean isVote(Mark mark) {
        return this == STRIKE ? mark != Mark.NO : mark == Mark.YES;
    }
}
