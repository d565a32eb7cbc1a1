package vn.namro.progress.model;

import java.util.List;
import vn.namro.progress.Verdict;

/** The verdicts that are still possible, from the worst to the best; one alone is settled, whatever is still reported. */
record Possible(Verdict lowest, Verdict highest) {
    static final Possible ANY = new Possible(Verdict.NOT_MET, Verdict.EXCEEDED);

    static Possible only(Verdict verdict) {
        return new Possible(verdict, verdict);
    }

    boolean isSettled() {
        return lowest == highest;
    }

    boolean isSurelyMet() {
        return lowest.isMetOrExceeded();
    }

    /** What is possible where the worst of several decides. */
    static Possible worst(List<Possible> all) {
        return all.isEmpty() ? ANY : new Possible(all.stream().map(Possible::lowest).reduce(Verdict::worst).orElseThrow(),
                all.stream().map(Possible::highest).reduce(Verdict::worst).orElseThrow());
    }
}
