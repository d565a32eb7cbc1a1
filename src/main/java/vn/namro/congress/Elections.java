package vn.namro.congress;

import vn.namro.congress.model.Counting;

/** Counts an election. The same record gives the same result, whoever counts and in whatever order the ballots lie. */
public final class Elections {
    private Elections() {}

    public static Count count(Election election, Ballots ballots) {
        return Counting.of(election, ballots);
    }
}
