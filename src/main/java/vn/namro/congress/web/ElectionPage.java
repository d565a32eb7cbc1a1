package vn.namro.congress.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.namro.accounts.Role;
import vn.namro.congress.Congress;
import vn.namro.congress.RulePack;
import vn.namro.congress.model.ElectionCourse;
import vn.namro.congress.model.Stage;
import vn.namro.congress.model.Surplus;

/**
 * One election: what was set up, by which rules, how far it has come and what comes next. No figure of any entry stands here.
 *
 * @param next the further round, if it was set up
 * @param congress the one that it belongs to
 */
public record ElectionPage(ElectionCourse course, String unit, Role role, @Nullable UUID next, @Nullable Congress congress) {
    public boolean mayChange() {
        return role == Role.SECRETARIAT && course.stage() == Stage.SET_UP;
    }

    public boolean mayCount() {
        return role == Role.COUNTING_BOARD;
    }

    public boolean hasResult() {
        return course.ballots() != null;
    }

    public long closed() {
        return course.entries().stream().filter(ElectionCourse.Entry::closed).count();
    }

    /** Null where the rules set no limit. */
    public @Nullable Surplus surplus() {
        return course.setup().pack().source(RulePack.Topic.SURPLUS).isEmpty() ? null : Surplus.of(course.setup().seats());
    }
}
