package vn.namro.reporting.model;

import java.util.ArrayList;
import java.util.List;
import vn.namro.documents.ReceivedFile;
import vn.namro.rule.Breach;

/** Which rules a file breaks that is to prove a figure. */
public final class EvidenceRules {
    private static final int LONGEST_NAME = 200;

    private EvidenceRules() {}

    /** @param asked the endings that the figure asks for; none for any that is taken */
    public static List<Breach> breaches(ReceivedFile file, List<String> asked) {
        var breaches = new ArrayList<Breach>();
        var taken = asked.isEmpty() ? ReceivedFile.endings() : asked;
        if (!file.fits()) {
            breaches.add(Breach.of(EvidenceRule.E2_NEITHER_EMPTY_NOR_TOO_LARGE, ReceivedFile.LARGEST >> 20));
        } else if (file.name().length() > LONGEST_NAME || !taken.contains(file.ending()) || !file.isWhatItSays()) {
            breaches.add(Breach.of(EvidenceRule.E1_OF_A_KIND_THAT_IS_ASKED_FOR, String.join(", ", taken)));
        } else if (!file.isHarmless()) {
            breaches.add(Breach.of(EvidenceRule.E3_HARMLESS));
        }
        return breaches;
    }
}
