package vn.namro.congress;

import java.util.List;

/** What counting answers: a result, or that a recorded decision does not fit the count. */
public sealed interface Count {
    record Counted(CountResult result) implements Count {}

    record Misdecided(List<Misdecision> misdecisions) implements Count {
        public Misdecided {
            misdecisions = List.copyOf(misdecisions);
        }
    }

    /**
     * A decision that settles no tie of this count.
     *
     * @param decision its place among the recorded decisions, from 0
     * @param tied the ids of those who are tied, empty when nobody is
     */
    record Misdecision(int decision, ElectionRule rule, List<String> tied, long seatsLeft) {
        public Misdecision {
            tied = List.copyOf(tied);
        }
    }
}
