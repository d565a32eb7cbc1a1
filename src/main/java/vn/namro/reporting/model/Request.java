package vn.namro.reporting.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.namro.rule.Breach;

/**
 * What needs two people: one asks and says why, another agrees or does not.
 *
 * @param target whose figure is to be withdrawn, empty for a period to be opened again
 * @param agreed null while nobody has answered
 */
public record Request(UUID id, String unit, Kind kind, String target, String reason, Instant askedAt, UUID account, String post, @Nullable Boolean agreed,
        @Nullable Instant answeredAt, @Nullable String answeredBy) {

    public enum Kind { REOPEN, WITHDRAW }

    public boolean isPending() {
        return agreed == null;
    }

    /** What stands in the way of an answer by an account. */
    public List<Breach> breaches(UUID answerer) {
        var breaches = new ArrayList<Breach>();
        if (!isPending()) {
            breaches.add(Breach.of(ReportRule.P3_REQUEST_IS_PENDING));
        }
        if (account.equals(answerer)) {
            breaches.add(Breach.of(ReportRule.P2_ANSWERED_BY_ANOTHER));
        }
        return breaches;
    }

    /** What stands in the way of asking. */
    public static List<Breach> breaches(String reason, boolean sensible, boolean pending) {
        var breaches = new ArrayList<Breach>();
        if (reason.isBlank() || reason.length() > Report.LONGEST_NOTE) {
            breaches.add(Breach.of(ReportRule.P1_REQUEST_SAYS_WHY));
        }
        if (!sensible) {
            breaches.add(Breach.of(ReportRule.P4_THERE_IS_SOMETHING_TO_UNDO));
        }
        if (pending) {
            breaches.add(Breach.of(ReportRule.P5_ASKED_ONCE));
        }
        return breaches;
    }
}
