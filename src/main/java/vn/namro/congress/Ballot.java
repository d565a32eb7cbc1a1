package vn.namro.congress;

import org.jspecify.annotations.Nullable;

/** One ballot found in the box. A serial tells two papers apart; nothing here or elsewhere tells whose it was. */
public final class Ballot {
    private final String serial;
    private final @Nullable InvalidReason voided;
    private final byte[] marks;
    private final int from;
    private final int candidates;

    Ballot(String serial, @Nullable InvalidReason voided, byte[] marks, int from, int candidates) {
        this.serial = serial;
        this.voided = voided;
        this.marks = marks;
        this.from = from;
        this.candidates = candidates;
    }

    public String serial() {
        return serial;
    }

    /** The reason that the counting board recorded, null when it found none. */
    public @Nullable InvalidReason voided() {
        return voided;
    }

    public int candidates() {
        return candidates;
    }

    /** @param candidate the place on the list of candidates, from 0 */
    public Mark mark(int candidate) {
        return Mark.of(marks[from + candidate]);
    }

    /** How many votes it holds in this style of ballot. */
    public int votes(BallotStyle style) {
        int votes = 0;
        for (int i = from; i < from + candidates; i++) {
            votes += style.votes(marks[i]);
        }
        return votes;
    }

    /** Adds its votes to the sums of the candidates, in the order of the list. */
    public void addTo(long[] sums, BallotStyle style) {
        for (int candidate = 0; candidate < candidates; candidate++) {
            sums[candidate] += style.votes(marks[from + candidate]);
        }
    }
}
