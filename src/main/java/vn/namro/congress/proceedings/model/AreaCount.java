package vn.namro.congress.proceedings.model;

import java.util.ArrayList;
import java.util.List;
import vn.namro.rule.Breach;

/**
 * The hands of one area as its teller counted them.
 *
 * @param hands all that were raised, which the teller counts by themselves
 */
public record AreaCount(String area, Votes votes, long hands) {
    /** What does not fit in itself, or into the hall. */
    public List<Breach> breaches(Declaration declaration, long present) {
        var breaches = new ArrayList<Breach>();
        if (!declaration.areas().contains(area)) {
            breaches.add(Breach.of(PollRule.P11_AREA, area));
        }
        if (votes.cast() != hands) {
            breaches.add(Breach.of(PollRule.P12_HANDS_ADD_UP, votes.favour(), votes.against(), votes.abstaining(), votes.cast(), hands));
        }
        if (votes.cast() > present) {
            breaches.add(Breach.of(PollRule.P13_NO_MORE_THAN_PRESENT, votes.cast(), present));
        }
        return breaches;
    }
}
