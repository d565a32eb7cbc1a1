package vn.namro.reporting.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.namro.reporting.model.Completeness.State;
import vn.namro.rule.Breach;

/**
 * A unit with units below it, which closes a period for all of them: after everything below is confirmed, or by naming what
 * is missing and why.
 *
 * @param unit the level itself
 * @param reports how complete the reports just below it are; at the top its own too
 * @param levels the levels just below it, each with whether it has closed the period
 */
public record Level(String unit, Map<String, State> reports, Map<String, Boolean> levels) {

    public List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        reports.forEach((below, state) -> {
            if (state != State.CONFIRMED && state != State.NOT_OWED) {
                gaps.add(new Gap(below, Gap.Kind.REPORT));
            }
        });
        levels.forEach((below, closed) -> {
            if (!closed) {
                gaps.add(new Gap(below, Gap.Kind.LEVEL));
            }
        });
        return gaps;
    }

    /**
     * What stands in the way of closing.
     *
     * @param whys by {@link Gap#id()}
     * @param ended whether the period has ended
     * @param own whether whoever closes has a post in the level itself
     */
    public List<Breach> breaches(Map<String, String> whys, boolean ended, boolean closed, boolean own) {
        var breaches = new ArrayList<Breach>();
        if (!ended) {
            breaches.add(Breach.of(ReportRule.S2_PERIOD_HAS_ENDED));
        }
        if (closed) {
            breaches.add(Breach.of(ReportRule.L2_NOT_CLOSED_YET));
        }
        if (!own) {
            breaches.add(Breach.of(ReportRule.L3_CLOSED_BY_THE_LEVEL_ITSELF));
        }
        gaps().stream().filter(gap -> !isReason(whys.getOrDefault(gap.id(), "")))
                .forEach(gap -> breaches.add(Breach.of(ReportRule.L1_WHAT_IS_MISSING_HAS_A_REASON, gap.id(), gap.unit())));
        return breaches;
    }

    private static boolean isReason(String text) {
        return !text.isBlank() && text.length() <= Report.LONGEST_NOTE;
    }
}
