package vn.namro.congress.proceedings.web;

import java.util.List;
import vn.namro.congress.Congress;
import vn.namro.congress.Quorum;
import vn.namro.congress.proceedings.model.PollCourse;
import vn.namro.congress.proceedings.model.Recount;

/** The polls of a congress; rehearsals stand apart. */
public record PollsPage(Congress congress, Quorum quorum, List<Row> rows, boolean mayDeclare) {
    /** @param finding what the ledger as it reads now makes of it; untouched for a poll that is not closed */
    public record Row(PollCourse poll, Recount.Finding finding) {}

    public List<Row> rows(boolean mock) {
        return rows.stream().filter(row -> row.poll().declaration().mock() == mock).toList();
    }

    /** The polls that the ledger as it reads now does not leave as they were announced. */
    public long otherwise() {
        return rows.stream().filter(row -> row.finding() != Recount.Finding.UNTOUCHED && row.finding() != Recount.Finding.SAME).count();
    }
}
