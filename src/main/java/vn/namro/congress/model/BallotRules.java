package vn.namro.congress.model;

import org.jspecify.annotations.Nullable;
import vn.namro.congress.Ballot;
import vn.namro.congress.BallotStyle;
import vn.namro.congress.Election;
import vn.namro.congress.InvalidReason;
import vn.namro.congress.Mark;

/** Tells whether a ballot counts, by the style of the ballot, the list and the pack: docs/rules/election.md, ballots. */
final class BallotRules {
    private final BallotStyle style;
    private final long seats;
    private final boolean oneOfTwoBoxes;

    BallotRules(Election election) {
        this.style = election.style();
        this.seats = election.seats();
        this.oneOfTwoBoxes = election.pack().bothOrNoneVoids() && style == BallotStyle.TICK;
    }

    /** Null when the ballot is valid. What the counting board found on the paper goes before what the marks say. */
    @Nullable InvalidReason invalid(Ballot ballot) {
        if (ballot.voided() != null) {
            return ballot.voided();
        }
        if (ballot.candidates() == 1) {
            var mark = ballot.mark(0);
            return oneOfTwoBoxes && (mark == Mark.NONE || mark == Mark.BOTH) ? InvalidReason.BOTH_OR_NONE : null;
        }
        int votes = ballot.votes(style);
        if (votes == 0) {
            return InvalidReason.NONE;
        }
        return votes > seats ? InvalidReason.TOO_MANY : null;
    }
}
