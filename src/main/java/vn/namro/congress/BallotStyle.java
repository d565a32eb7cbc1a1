package vn.namro.congress;

import java.util.Arrays;
import java.util.Optional;

/** How a voter fills in the ballot. */
public enum BallotStyle {
    /** Names are printed; those not chosen are struck out, so that a name left standing is voted for. */
    STRIKE("strike", Mark.NONE, Mark.YES, Mark.BOTH),
    /** Beside each name stand two boxes, for and against; only a cross in the first alone is a vote. */
    TICK("tick", Mark.YES);

    private final String code;
    /** A bit for each mark that is a vote: millions of marks are added up without a branch. */
    private final int votes;

    BallotStyle(String code, Mark... votes) {
        this.code = code;
        this.votes = Arrays.stream(votes).mapToInt(mark -> 1 << mark.stored()).sum();
    }

    public String code() {
        return code;
    }

    public static Optional<BallotStyle> parse(String code) {
        return Arrays.stream(values()).filter(style -> style.code.equals(code)).findFirst();
    }

    /** 1 for a vote, 0 for none. */
    int votes(byte stored) {
        return votes >> stored & 1;
    }
}
