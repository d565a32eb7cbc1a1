package vn.namro.resolution;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.namro.audit.Audited;
import vn.namro.audit.DoneBy;

/** What happens to what a congress resolved. The subject is the term's code: what is remembered of a term goes by that. */
public sealed interface ResolutionEvent extends Audited {
    String term();

    String organisation();

    @Override
    default String subject() {
        return term();
    }

    @Override
    default String unit() {
        return organisation();
    }

    /** A term was begun, with so many rows of units. */
    record TermSetUp(DoneBy by, String term, String organisation, int units) implements ResolutionEvent {
        @Override
        public Map<String, String> particulars() {
            return Map.of("units", String.valueOf(units));
        }
    }

    /** The congress adopted the resolution by a poll. */
    record CameIntoForce(DoneBy by, String term, String organisation, UUID poll, LocalDate day) implements ResolutionEvent {
        @Override
        public Map<String, String> particulars() {
            return Map.of("poll", poll.toString(), "day", day.toString());
        }
    }

    record ClauseWritten(DoneBy by, String term, String organisation, String clause) implements ResolutionEvent {
        @Override
        public Map<String, String> particulars() {
            return Map.of("clause", clause);
        }
    }

    record BreakthroughWritten(DoneBy by, String term, String organisation, String breakthrough) implements ResolutionEvent {
        @Override
        public Map<String, String> particulars() {
            return Map.of("breakthrough", breakthrough);
        }
    }

    /** What a term and its resolution are headed by had been entered wrongly, and is put right. */
    record HeaderCorrected(DoneBy by, String term, String organisation, UUID correction) implements ResolutionEvent {
        @Override
        public Map<String, String> particulars() {
            return Map.of("correction", correction.toString());
        }
    }

    /** A clause ceased to be; the decision is null where it had been entered by mistake. */
    record ClauseWithdrawn(DoneBy by, String term, String organisation, String clause, UUID correction, @Nullable Decision decision) implements ResolutionEvent {
        @Override
        public Map<String, String> particulars() {
            var particulars = new LinkedHashMap<String, String>(Map.of("clause", clause, "correction", correction.toString()));
            if (decision != null) {
                particulars.put("decision", decision.number());
                particulars.put("from", decision.from().toString());
            }
            return particulars;
        }
    }

    /** A target was written down; the amendment is null where it is as the congress resolved it. */
    record TargetSet(DoneBy by, String term, String organisation, String target, @Nullable UUID amendment) implements ResolutionEvent {
        @Override
        public Map<String, String> particulars() {
            return of(target, amendment, null);
        }
    }

    record TargetAmended(DoneBy by, String term, String organisation, String target, UUID amendment, Decision decision) implements ResolutionEvent {
        @Override
        public Map<String, String> particulars() {
            return of(target, amendment, decision);
        }
    }

    /** A target was entered otherwise than the congress resolved it, and is put right. */
    record TargetCorrected(DoneBy by, String term, String organisation, String target, UUID amendment) implements ResolutionEvent {
        @Override
        public Map<String, String> particulars() {
            return of(target, amendment, null);
        }
    }

    record TargetWithdrawn(DoneBy by, String term, String organisation, String target, UUID amendment, Decision decision) implements ResolutionEvent {
        @Override
        public Map<String, String> particulars() {
            return of(target, amendment, decision);
        }
    }

    private static Map<String, String> of(String target, @Nullable UUID amendment, @Nullable Decision decision) {
        var particulars = new LinkedHashMap<String, String>();
        particulars.put("target", target);
        if (amendment != null) {
            particulars.put("amendment", amendment.toString());
        }
        if (decision != null) {
            particulars.put("decision", decision.number());
            particulars.put("from", decision.from().toString());
        }
        return particulars;
    }
}
