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
}
