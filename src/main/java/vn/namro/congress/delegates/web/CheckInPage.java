package vn.namro.congress.delegates.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.congress.Congress;
import vn.namro.congress.Quorum;
import vn.namro.congress.delegates.model.Passage;
import vn.namro.web.Problem;

/**
 * The door of the hall.
 *
 * @param passage what was just recorded; null before the first
 * @param voting whether the one who passed has a vote now
 */
public record CheckInPage(Congress congress, Quorum quorum, boolean out, @Nullable Passage passage, String unit, boolean voting, List<Problem> problems) {
    public String at() {
        return "/congresses/" + congress.id();
    }
}
