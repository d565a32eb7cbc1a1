package vn.namro.progress;

/** What is said of a target, from the worst to the best: the order in which the worst decides. */
public enum Verdict {
    NOT_MET, NOT_ASSESSABLE, NEARLY_MET, MET, EXCEEDED;

    public boolean isMetOrExceeded() {
        return this == MET || this == EXCEEDED;
    }

    public static Verdict worst(Verdict a, Verdict b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
