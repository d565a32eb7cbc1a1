package vn.namro.publishing;

import java.util.Map;
import vn.namro.audit.Audited;
import vn.namro.audit.DoneBy;

/** What happens to what is published. */
public sealed interface PublishingEvent extends Audited {
    /**
     * A text of a term review was written, or taken away.
     *
     * @param unit the code of the unit that it speaks of, or of the organisation
     * @param version under which the text can be found
     * @param digest of the text, SHA-256
     */
    record NarrativeWritten(DoneBy by, String term, String part, String unit, long version, String digest) implements PublishingEvent {
        @Override
        public String subject() {
            return term;
        }

        @Override
        public Map<String, String> particulars() {
            return Map.of("part", part, "version", Long.toString(version), "digest", digest);
        }
    }
}
