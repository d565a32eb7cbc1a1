package vn.namro.congress.proceedings.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.namro.congress.Congress;
import vn.namro.congress.Quorum;
import vn.namro.congress.proceedings.model.Agenda;
import vn.namro.congress.proceedings.model.PollCourse;

/**
 * What the hall looks at.
 *
 * @param poll the one that is open, or the last that was closed while the item now was running; else null
 */
public record HallPage(Congress congress, Agenda agenda, Instant now, Quorum quorum, @Nullable PollCourse poll) {
    /** What stands in the place of an item while none is running. */
    public String idle() {
        return agenda.over() ? "proceedings.hall.over" : agenda.runs().isEmpty() ? "proceedings.hall.nothing" : "proceedings.hall.pause";
    }

    public String at() {
        return "/congresses/" + congress.id() + "/hall";
    }
}
