package vn.namro.congress;

/** What a ballot says of one candidate. The same four signs serve both styles: see {@link BallotStyle}. */
public enum Mark {
    /** Nothing: a name left standing, or neither box crossed. */
    NONE,
    /** {@code 0}: struck out, or the box against crossed. */
    NO,
    /** {@code 1}: left standing, or the box for crossed. */
    YES,
    /** {@code 2}: both boxes crossed; not possible on a ballot to strike out. */
    BOTH;

    private static final Mark[] ALL = values();

    static Mark of(byte stored) {
        return ALL[stored];
    }

    byte stored() {
        return (byte) ordinal();
    }
}
