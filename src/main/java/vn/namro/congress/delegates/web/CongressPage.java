package vn.namro.congress.delegates.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.namro.accounts.Role;
import vn.namro.congress.Congress;
import vn.namro.congress.CongressBody;
import vn.namro.congress.Seat;
import vn.namro.congress.store.ElectionStore.Listed;

/**
 * A congress as a whole.
 *
 * @param convened how many are called to it
 * @param elections that belong to it
 * @param others elections of the same unit that belong to no congress yet
 */
public record CongressPage(Congress congress, String unit, int convened, Map<CongressBody, List<Seated>> bodies, List<Listed> elections, List<Listed> others,
        @Nullable Role role) {

    /** @param name as the list of delegates has it, or as it was written */
    public record Seated(Seat seat, String name) {}

    public boolean maySetUp() {
        return role == Role.SECRETARIAT;
    }

    public boolean mayCheckIn() {
        return maySetUp() || role == Role.CREDENTIALS_COMMITTEE;
    }

    public String at() {
        return "/congresses/" + congress.id();
    }
}
