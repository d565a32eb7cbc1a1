package vn.namro.congress.proceedings.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.namro.congress.Congress;
import vn.namro.congress.Delegate;
import vn.namro.congress.proceedings.model.Choice;
import vn.namro.congress.proceedings.model.PollCourse;
import vn.namro.web.Problem;

/**
 * Voting on a device.
 *
 * @param delegate null until badge and secret are proved
 * @param poll the open one that is taken on devices, null where there is none
 * @param given what the delegate has voted in it
 */
public record VotePage(Congress congress, @Nullable Delegate delegate, @Nullable PollCourse poll, @Nullable Choice given, boolean entitled, String badge,
        List<Problem> problems) {
    public String at() {
        return "/vote/" + congress.id();
    }

    public @Nullable UUID pollId() {
        return poll == null ? null : poll.id();
    }
}
