package vn.namro.progress.web;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.progress.Judgement;
import vn.namro.progress.Reason;
import vn.namro.progress.SoFar;
import vn.namro.progress.Verdict;

/** How the targets of a term stand on a day, counted; parts are not counted beside their whole. */
public record Standing(int total, int met, int nearly, int missed, int open, int underWay, int metSoFar, int nearlySoFar, int missedSoFar, int openSoFar) {

    public static Standing of(Collection<Judgement> judgements) {
        var whole = judgements.stream().filter(judgement -> judgement.target().partOf() == null).toList();
        var running = whole.stream().filter(Standing::isUnderWay).toList();
        return new Standing(whole.size(), count(whole, Verdict.MET, Verdict.EXCEEDED), count(whole, Verdict.NEARLY_MET), count(whole, Verdict.NOT_MET),
                count(whole, Verdict.NOT_ASSESSABLE) - running.size(), running.size(), soFar(running, Verdict.MET, Verdict.EXCEEDED),
                soFar(running, Verdict.NEARLY_MET), soFar(running, Verdict.NOT_MET), soFar(running, Verdict.NOT_ASSESSABLE));
    }

    public static boolean isUnderWay(Judgement judgement) {
        return judgement.reason() == Reason.UNDER_WAY;
    }

    /** The verdict, or while it is under way the one of the periods that have ended. */
    public static Verdict shown(Judgement judgement) {
        var soFar = judgement.soFar();
        return isUnderWay(judgement) && soFar != null ? soFar.verdict() : judgement.verdict();
    }

    private static int count(Collection<Judgement> judgements, Verdict... wanted) {
        return (int) judgements.stream().filter(judgement -> List.of(wanted).contains(judgement.verdict())).count();
    }

    private static int soFar(Collection<Judgement> judgements, Verdict... wanted) {
        return (int) judgements.stream().filter(judgement -> is(judgement.soFar(), wanted)).count();
    }

    private static boolean is(@Nullable SoFar soFar, Verdict... wanted) {
        return soFar != null && List.of(wanted).contains(soFar.verdict());
    }
}
