package vn.namro.reporting;

import java.util.Map;
import vn.namro.audit.Audited;
import vn.namro.audit.DoneBy;

/** What happens to reported figures. */
public sealed interface ReportingEvent extends Audited {
    /** A figure was recorded: target, unit, period and instant are its key. */
    record ActualRecorded(DoneBy by, String term, String target, String unit, String period, ActualStatus status, String recordedAt)
            implements ReportingEvent {
        @Override
        public String subject() {
            return term;
        }

        @Override
        public Map<String, String> particulars() {
            return Map.of("target", target, "period", period, "status", status.name(), "recorded_at", recordedAt);
        }
    }

    /** The calendar of reports has a new or changed kind, or one less. */
    record ReportKindSet(DoneBy by, String term, String kind, boolean ended) implements ReportingEvent {
        @Override
        public String subject() {
            return term;
        }

        @Override
        public Map<String, String> particulars() {
            return Map.of("kind", kind, "ended", String.valueOf(ended));
        }
    }

    /** A level closed a period for all below it. */
    record PeriodClosed(DoneBy by, String term, String unit, String period, int missing) implements ReportingEvent {
        @Override
        public String subject() {
            return term;
        }

        @Override
        public Map<String, String> particulars() {
            return Map.of("period", period, "missing", String.valueOf(missing));
        }
    }

    /** Somebody asked for what needs two people. */
    record RequestMade(DoneBy by, String term, String unit, String period, String request, String target) implements ReportingEvent {
        @Override
        public String subject() {
            return term;
        }

        @Override
        public Map<String, String> particulars() {
            return Map.of("period", period, "request", request, "target", target);
        }
    }

    /** Somebody else agreed to it or did not. */
    record RequestAnswered(DoneBy by, String term, String unit, String period, String request, String target, boolean agreed) implements ReportingEvent {
        @Override
        public String subject() {
            return term;
        }

        @Override
        public Map<String, String> particulars() {
            return Map.of("period", period, "request", request, "target", target, "agreed", String.valueOf(agreed));
        }
    }

    /** A file that proves a figure was added. */
    record EvidenceAdded(DoneBy by, String term, String unit, String period, String target, String sha256) implements ReportingEvent {
        @Override
        public String subject() {
            return term;
        }

        @Override
        public Map<String, String> particulars() {
            return Map.of("period", period, "target", target, "sha256", sha256);
        }
    }

    /** A workbook was taken: which one, and the digest of the file as it came. */
    record WorkbookTaken(DoneBy by, String term, String unit, String period, String issue, String sha256) implements ReportingEvent {
        @Override
        public String subject() {
            return term;
        }

        @Override
        public Map<String, String> particulars() {
            return Map.of("period", period, "issue", issue, "sha256", sha256);
        }
    }
}
