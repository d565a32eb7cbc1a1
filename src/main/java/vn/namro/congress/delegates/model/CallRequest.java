package vn.namro.congress.delegates.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.namro.congress.Congress;
import vn.namro.congress.Congress.Session;
import vn.namro.congress.CongressRules;
import vn.namro.rule.Breach;

/**
 * A congress as somebody asked for it; null where nothing usable was given.
 *
 * @param ordinal null where none was given
 * @param sessions those that were filled in
 * @param unread the lines of sessions that could not be read
 */
public record CallRequest(Congress.@Nullable Kind kind, String title, @Nullable Long ordinal, boolean ordinalUnread, String term, String place,
        @Nullable CongressRules rules, String writtenRule, List<Session> sessions, List<String> unread, boolean illustrative) {
    private static final int LONGEST = 300;
    private static final int MOST = 20;

    public CallRequest {
        sessions = sessions.stream().sorted(Comparator.comparing(Session::from)).toList();
        unread = List.copyOf(unread);
    }

    public List<Breach> breaches() {
        var breaches = new ArrayList<Breach>();
        if (title.isBlank() || title.length() > LONGEST) {
            breaches.add(Breach.of(CongressRule.G2_TITLE, LONGEST));
        }
        if (kind == null) {
            breaches.add(Breach.of(CongressRule.G3_KIND));
        }
        if (ordinalUnread || ordinal != null && (ordinal < 1 || ordinal > 999)) {
            breaches.add(Breach.of(CongressRule.G4_ORDINAL));
        }
        if (place.isBlank() || place.length() > LONGEST) {
            breaches.add(Breach.of(CongressRule.G5_PLACE, LONGEST));
        }
        if (rules == null || writtenRule.length() > 2_000) {
            breaches.add(Breach.of(CongressRule.G6_RULES));
        }
        if (sessions.isEmpty() || sessions.size() > MOST || !unread.isEmpty()) {
            breaches.add(Breach.of(CongressRule.G7_SESSIONS, unread.isEmpty() ? "" : unread.getFirst()));
        }
        for (int i = 1; i < sessions.size(); i++) {
            if (sessions.get(i).from().isBefore(sessions.get(i - 1).until())) {
                breaches.add(Breach.of(CongressRule.G8_SESSIONS_APART));
                break;
            }
        }
        return breaches;
    }

    /** To be asked only without breaches. */
    public Congress congress(UUID id, String unit) {
        return new Congress(id, unit, Objects.requireNonNull(kind), title, ordinal == null ? null : ordinal.intValue(), term, place, Objects.requireNonNull(rules),
                writtenRule, sessions, illustrative);
    }
}
