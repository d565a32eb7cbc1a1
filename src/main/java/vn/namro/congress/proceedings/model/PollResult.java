package vn.namro.congress.proceedings.model;

/**
 * What came of a poll, with all that it rests on.
 *
 * @param present the voting delegates who were in the hall
 */
public record PollResult(Declaration declaration, long convened, long present, Votes votes) {
    public static PollResult of(Declaration declaration, Opening opening, Votes votes) {
        return new PollResult(declaration, opening.convened(), opening.present(), votes);
    }

    public long base() {
        return declaration.base(convened, present, votes);
    }

    public long needed() {
        return declaration.majority().needed(base());
    }

    /** A motion on which nobody counts is not carried. */
    public boolean carried() {
        return base() > 0 && votes.favour() >= needed();
    }

    /** Whether the votes for are the share itself: enough for "at least", too few for "more than". */
    public boolean exactlyMet() {
        return declaration.majority().exactly(votes.favour(), base());
    }

    /** Those who were in the hall and said nothing. */
    public long silent() {
        return present - votes.cast();
    }
}
