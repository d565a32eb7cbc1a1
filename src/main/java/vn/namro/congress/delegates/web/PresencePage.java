package vn.namro.congress.delegates.web;

import java.time.Instant;
import java.util.List;
import vn.namro.congress.Congress;
import vn.namro.congress.Delegate;
import vn.namro.congress.Quorum;
import vn.namro.congress.delegates.model.Ledger.Line;
import vn.namro.web.Problem;

/**
 * Who is in the hall at a time.
 *
 * @param absent delegates with a vote who are not
 * @param others guests and alternates who are
 * @param lines of the ledger, the latest first, not more than a page can show
 * @param count how many there are
 */
public record PresencePage(Congress congress, Instant at, Quorum quorum, List<Delegate> absent, List<Delegate> others, List<Entry> lines, int count, boolean mayKeep,
        List<Problem> problems) {
    public record Entry(Line line, Delegate delegate) {}

    public String here() {
        return "/congresses/" + congress.id();
    }
}
