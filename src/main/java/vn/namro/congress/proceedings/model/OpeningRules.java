package vn.namro.congress.proceedings.model;

import java.util.ArrayList;
import java.util.List;
import vn.namro.congress.Quorum;
import vn.namro.rule.Breach;

/** Whether a poll may be opened: quorum is asked for first, and the figures are those that whoever opens it saw. */
public final class OpeningRules {
    private OpeningRules() {}

    /**
     * @param stage of the poll itself
     * @param otherOpen whether another poll of the congress is open
     * @param blocks whether the rule on quorum was read or written down; one from memory warns and asks for the congress's own
     * @param withoutQuorum what the congress's own rule says where too few are present; may be empty
     * @param seen how many were present on the page from which it is opened
     */
    public static List<Breach> breaches(PollCourse.Stage stage, boolean otherOpen, Quorum quorum, boolean blocks, String withoutQuorum, long seen) {
        var breaches = new ArrayList<Breach>();
        if (stage != PollCourse.Stage.DECLARED) {
            breaches.add(Breach.of(PollRule.P15_BEFORE_OPENING));
        }
        if (otherOpen) {
            breaches.add(Breach.of(PollRule.P21_ONE_AT_A_TIME));
        }
        if (!quorum.met() && (blocks || withoutQuorum.isBlank() || quorum.present() == 0)) {
            breaches.add(Breach.of(PollRule.P9_QUORUM, quorum.present(), quorum.needed(), quorum.convened()));
        }
        if (seen != quorum.present()) {
            breaches.add(Breach.of(PollRule.P10_FIGURES_AS_SEEN, seen, quorum.present()));
        }
        return breaches;
    }
}
