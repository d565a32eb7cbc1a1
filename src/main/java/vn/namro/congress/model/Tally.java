package vn.namro.congress.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import vn.namro.congress.Ballots;
import vn.namro.congress.CountResult.InvalidBallot;
import vn.namro.congress.Election;
import vn.namro.congress.InvalidReason;

/**
 * What the ballots add up to.
 *
 * @param votes of the valid ballots, for each candidate in the order of the list
 */
record Tally(long rows, long valid, List<InvalidBallot> invalid, List<Long> votes) {

    static Tally of(Election election, Ballots ballots) {
        var rules = new BallotRules(election);
        var votes = new long[election.candidates().size()];
        var invalid = new ArrayList<InvalidBallot>();
        for (var ballot : ballots) {
            var reason = rules.invalid(ballot);
            if (reason == null) {
                ballot.addTo(votes, election.style());
            } else {
                invalid.add(new InvalidBallot(ballot.serial(), reason));
            }
        }
        return new Tally(ballots.size(), ballots.size() - invalid.size(), invalid, LongStream.of(votes).boxed().toList());
    }

    long invalidFor(InvalidReason reason) {
        return invalid.stream().filter(ballot -> ballot.reason() == reason).count();
    }

    long most() {
        return votes.stream().mapToLong(Long::longValue).max().orElse(0);
    }

    long allVotes() {
        return votes.stream().mapToLong(Long::longValue).sum();
    }
}
