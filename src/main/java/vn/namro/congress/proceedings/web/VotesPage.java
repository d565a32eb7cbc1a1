package vn.namro.congress.proceedings.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.congress.Congress;
import vn.namro.congress.proceedings.model.Choice;
import vn.namro.congress.proceedings.model.PollCourse;

/** The record of an open vote: who voted how, of all who might. */
public record VotesPage(Congress congress, PollCourse poll, List<Row> rows) {
    /** @param choice null for somebody who did not vote */
    public record Row(String number, String name, @Nullable Choice choice) {}
}
