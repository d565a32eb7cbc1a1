package vn.namro.congress.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.congress.Mark;
import vn.namro.congress.model.ElectionCourse;
import vn.namro.congress.model.Paper;
import vn.namro.web.Problem;

/**
 * One's own entry, ballot by ballot.
 *
 * @param own what was entered, the last first; nobody else's
 * @param open whether ballots may be entered still
 * @param closed whether one's own entry is closed
 * @param shown the ballot in the form
 * @param correcting its serial where an earlier ballot is read again, else null
 */
public record EntryPage(ElectionCourse course, List<Paper> own, boolean open, boolean closed, Paper shown, @Nullable String correcting,
        List<Problem> problems) {
    public boolean yes(int candidate) {
        var mark = shown.marks().get(candidate);
        return mark == Mark.YES || mark == Mark.BOTH;
    }

    public boolean no(int candidate) {
        var mark = shown.marks().get(candidate);
        return mark == Mark.NO || mark == Mark.BOTH;
    }
}
