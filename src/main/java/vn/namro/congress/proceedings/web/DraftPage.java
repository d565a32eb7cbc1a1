package vn.namro.congress.proceedings.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.namro.congress.Congress;
import vn.namro.congress.proceedings.model.DraftCourse;
import vn.namro.congress.proceedings.model.PollSubject;
import vn.namro.web.Problem;

/** The draft resolution before its congress. */
public record DraftPage(Congress congress, @Nullable DraftCourse course, boolean mayLead, Map<String, String> typed, List<Problem> problems) {
    public String at() {
        return "/congresses/" + congress.id();
    }

    /** Whether something can still be proposed or put to the vote. */
    public boolean open() {
        return course != null && mayLead && course.adopted().isEmpty();
    }

    /** Where something is put to the vote. */
    public String put(PollSubject.Kind kind, String reference, String question) {
        return at() + "/polls/new?subject=" + kind.code() + "&reference=" + URLEncoder.encode(reference, StandardCharsets.UTF_8) + "&question="
                + URLEncoder.encode(question, StandardCharsets.UTF_8);
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}
