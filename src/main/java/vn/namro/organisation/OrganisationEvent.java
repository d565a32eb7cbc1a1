package vn.namro.organisation;

import java.util.Map;
import vn.namro.audit.Audited;
import vn.namro.audit.DoneBy;

/** What happens to the organisation. */
public sealed interface OrganisationEvent extends Audited {
    /**
     * The tree was taken over from a list of units.
     *
     * @param digest of the list, so that the file behind it can be recognised
     */
    record UnitsImported(DoneBy by, int changed, String digest) implements OrganisationEvent {
        @Override
        public String subject() {
            return digest;
        }

        @Override
        public Map<String, String> particulars() {
            return Map.of("changed", Integer.toString(changed));
        }
    }
}
