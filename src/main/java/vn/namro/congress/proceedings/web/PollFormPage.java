package vn.namro.congress.proceedings.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.namro.congress.Congress;
import vn.namro.congress.Quorum;
import vn.namro.congress.proceedings.model.PollRules;
import vn.namro.web.Problem;

/** The form in which a poll is declared; {@code poll} is null for a new one. */
public record PollFormPage(Congress congress, @Nullable UUID poll, PollForm form, Quorum quorum, List<Problem> problems) {
    public String action() {
        return "/congresses/" + congress.id() + (poll == null ? "/polls/new" : "/polls/" + poll + "/declaration");
    }

    public List<PollRules> rules() {
        return PollRules.NAMES.stream().flatMap(name -> PollRules.named(name).stream()).toList();
    }
}
