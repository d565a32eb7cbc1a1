package vn.namro.publishing.model;

import java.util.ArrayList;
import java.util.List;
import vn.namro.publishing.Narrative;
import vn.namro.rule.Breach;

/** Judges what is about to be written. */
public final class NarrativeRules {
    private NarrativeRules() {}

    /**
     * @param seen the version that the writer had before them
     * @param newest the one that stands now
     */
    public static List<Breach> breaches(Narrative wanted, long seen, long newest) {
        var breaches = new ArrayList<Breach>();
        if (!Narrative.PARTS.contains(wanted.part())) {
            breaches.add(Breach.of(NarrativeRule.N1_PART_IS_KNOWN, wanted.part()));
        }
        if (wanted.text().length() > NarrativeText.LONGEST) {
            breaches.add(Breach.of(NarrativeRule.N2_TEXT_HAS_A_LENGTH, NarrativeText.LONGEST, wanted.text().length()));
        }
        if (seen != newest) {
            breaches.add(Breach.of(NarrativeRule.N3_NOBODY_WROTE_SINCE));
        }
        return breaches;
    }
}
