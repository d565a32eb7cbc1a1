package vn.namro.congress.proceedings.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.namro.accounts.Role;
import vn.namro.congress.Congress;
import vn.namro.congress.Delegate;
import vn.namro.congress.Quorum;
import vn.namro.congress.proceedings.model.AreaCount;
import vn.namro.congress.proceedings.model.Opening;
import vn.namro.congress.proceedings.model.PollCourse;
import vn.namro.congress.proceedings.model.PollResult;
import vn.namro.congress.proceedings.model.PollWay;
import vn.namro.congress.proceedings.model.Recount;
import vn.namro.web.Problem;

/**
 * One poll: what was declared, the figures, the counts, the result, and what the ledger makes of it now.
 *
 * @param quorum as it is now, which matters before the poll is opened
 * @param recount null until the poll is closed
 * @param typed what was typed into a form that was refused
 * @param others the delegates, by their id
 */
public record PollPage(Congress congress, PollCourse poll, Quorum quorum, @Nullable Recount recount, Role role, Map<String, String> typed,
        Map<UUID, Delegate> others, List<Problem> problems) {

    public String at() {
        return "/congresses/" + congress.id() + "/polls/" + poll.id();
    }

    public boolean mayLead() {
        return role == Role.SECRETARIAT;
    }

    public boolean mayCount() {
        return (role == Role.COUNTING_BOARD || role == Role.SECRETARIAT) && poll.stage() == PollCourse.Stage.OPEN && poll.declaration().way() == PollWay.HANDS;
    }

    /** The figures that the poll goes by: those of the opening, before it those of this moment. */
    public long convened() {
        return opening() == null ? quorum.convened() : opening().convened();
    }

    public long present() {
        return opening() == null ? quorum.present() : opening().present();
    }

    public @Nullable Opening opening() {
        return poll.opening();
    }

    public @Nullable PollResult result() {
        return poll.result().orElse(null);
    }

    /** Whether too few are present, and the rule that says so is not certain enough to block. */
    public boolean asksForRule() {
        return poll.stage() == PollCourse.Stage.DECLARED && !quorum.met();
    }

    public @Nullable AreaCount counted(String area) {
        return poll.counts().stream().filter(count -> count.area().equals(area)).findFirst().orElse(null);
    }

    /** {@code 017 Tên}; the name is empty for somebody who was taken off the list. */
    public String label(UUID delegate) {
        var other = others.get(delegate);
        return other == null ? "" : other.label() + " " + other.name() + ";";
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}
