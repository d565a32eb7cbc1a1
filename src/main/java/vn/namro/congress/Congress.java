package vn.namro.congress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.OfficeTime;

/**
 * A congress as it is called together.
 *
 * @param unit whose congress it is
 * @param ordinal which one it is in the line of the unit's congresses, null where none is counted
 * @param term the code of the term of office that it opens, empty where there is none yet
 * @param rules names the {@link CongressRules} that it follows
 * @param writtenRule the congress's own rule where the rules know one from memory only; may be empty
 * @param sessions at least one, in order
 */
public record Congress(UUID id, String unit, Kind kind, String title, @Nullable Integer ordinal, String term, String place, CongressRules rules,
        String writtenRule, List<Session> sessions, boolean illustrative) {

    public Congress {
        sessions = sessions.stream().sorted(Comparator.comparing(Session::from)).toList();
    }

    /** Who makes it up. */
    public enum Kind {
        DELEGATES, ALL_MEMBERS;

        public String key() {
            return "delegates.kind_of_congress." + name();
        }
    }

    /** A sitting within one day, in office time. */
    public record Session(SessionKind kind, LocalDate day, LocalTime begins, LocalTime ends) {
        public Instant from() {
            return day.atTime(begins).atZone(OfficeTime.ZONE).toInstant();
        }

        public Instant until() {
            return day.atTime(ends).atZone(OfficeTime.ZONE).toInstant();
        }
    }

    public enum SessionKind {
        PREPARATORY, OFFICIAL;

        public String key() {
            return "delegates.session." + name();
        }
    }

    public LocalDate firstDay() {
        return sessions.getFirst().day();
    }

    public LocalDate lastDay() {
        return sessions.getLast().day();
    }
}
