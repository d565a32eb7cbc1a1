package vn.namro.congress.model;

/** How far an election has come. */
public enum Stage {
    /** Set up; nothing has been entered. */
    SET_UP,
    /** Ballots are being entered; nobody sees another's figures. */
    ENTERING,
    /** All have closed; they read some ballots differently. */
    DIFFERING,
    /** The ballots are agreed; the result is not announced yet. */
    COUNTED,
    /** Announced: nothing changes any more. */
    ANNOUNCED
}
