package vn.namro.tasks.web;

import java.util.List;
import java.util.stream.Stream;
import vn.namro.tasks.store.Listed;

/**
 * What is up to somebody.
 *
 * @param answers tasks that wait for an answer of the unit, {@code work} those that it is at work on
 * @param followed tasks under way in which the unit helps or the post is named, and which wait for others
 */
public record MinePage(Desk desk, List<Listed> answers, List<Listed> work, List<Listed> followed, boolean mayGive) {
    static final int ROWS = 200;

    public boolean isIllustrative() {
        return desk.newestTerm().filter(term -> term.illustrative()).isPresent() && !(answers.isEmpty() && work.isEmpty() && followed.isEmpty());
    }

    public String unit() {
        return desk.name(desk.ownUnit());
    }

    public long late() {
        return Stream.concat(answers.stream(), work.stream()).filter(one -> one.lateDays(desk.now()) > 0).count();
    }
}
