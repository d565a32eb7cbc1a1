package vn.namro.congress;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** By which polls resolutions were adopted. */
public interface Adoptions {
    /**
     * A poll that was carried.
     *
     * @param unit whose congress it was
     * @param number of the poll within its congress
     * @param clause the clause that it was about, null where the whole resolution was adopted
     */
    record Adoption(UUID congress, String unit, UUID poll, int number, @Nullable String clause, Instant at, long convened, long present, long favour) {
        public String address() {
            return "/congresses/" + congress + "/polls/" + poll;
        }
    }

    /** The polls by which the resolution of a term and its clauses were adopted, the earliest first; none where it came another way. */
    List<Adoption> of(String term);
}
