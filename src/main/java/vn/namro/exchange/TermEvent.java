package vn.namro.exchange;

import java.util.Map;
import vn.namro.audit.Audited;
import vn.namro.audit.DoneBy;

/** What happens to a term as a whole. */
public sealed interface TermEvent extends Audited {
    /**
     * A folder was taken over.
     *
     * @param organisation the code of the unit whose term it is
     * @param fresh how many rows were new
     * @param changed how many took the place of others
     * @param digest of the folder's records, so that the folder can be recognised
     */
    record TermImported(DoneBy by, String term, String organisation, int fresh, int changed, String digest) implements TermEvent {
        @Override
        public String subject() {
            return term;
        }

        @Override
        public String unit() {
            return organisation;
        }

        @Override
        public Map<String, String> particulars() {
            return Map.of("new", Integer.toString(fresh), "changed", Integer.toString(changed), "digest", digest);
        }
    }

    /**
     * The units of a term went along with a change of the tree.
     *
     * @param rows how many spans were recorded
     * @param changed the code of the unit that was changed
     */
    record TermUnitsChanged(DoneBy by, String term, String organisation, int rows, String changed) implements TermEvent {
        @Override
        public String subject() {
            return term;
        }

        @Override
        public String unit() {
            return organisation;
        }

        @Override
        public Map<String, String> particulars() {
            return Map.of("rows", Integer.toString(rows), "unit", changed);
        }
    }
}
