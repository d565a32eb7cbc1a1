package vn.namro.reporting.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.Period;
import vn.namro.organisation.Unit;
import vn.namro.reporting.action.ReadCompleteness.Row;
import vn.namro.reporting.action.ReadCompleteness.Table;
import vn.namro.reporting.model.Completeness;
import vn.namro.reporting.model.Completeness.State;

/**
 * Units and periods as a map of states.
 *
 * @param terms null when there is no term; the table is null then too
 * @param all the periods of the year, of which the table may show only one
 * @param period the one that was chosen, null for the year
 * @param latest of the periods shown the one that the sentence is about, null where nobody owes anything
 * @param branch the code of the chosen branch, empty for everything
 * @param level whose closing of a period a column leads to
 * @param from how many units stand on the pages before
 */
public record CompletenessPage(@Nullable TermChoice terms, @Nullable Table table, int year, List<Integer> years, List<Period> all, @Nullable Period period,
        @Nullable Period latest, List<Unit> branches, String branch, String level, int from) {
    public static final int UNITS = 100;

    static CompletenessPage none() {
        return new CompletenessPage(null, null, 0, List.of(), List.of(), null, null, List.of(), "", "", 0);
    }

    public List<Row> shown() {
        return table.rows().subList(Math.min(from, table.rows().size()), Math.min(from + UNITS, table.rows().size()));
    }

    public boolean more() {
        return from + UNITS < table.rows().size();
    }

    /** How many units owe a report for a period. */
    public long owing(Period of) {
        return cells(of).filter(state -> state.owed() > 0).count();
    }

    /** How many of them handed it in, confirmed or not. */
    public long handedIn(Period of) {
        return cells(of).filter(one -> one.state() == State.HANDED_IN || one.state() == State.CONFIRMED).count();
    }

    public long of(Period period, State state) {
        return cells(period).filter(one -> one.state() == state).count();
    }

    public long late(Period of) {
        return cells(of).filter(one -> one.late()).count();
    }

    private Stream<Completeness> cells(Period of) {
        int at = table.periods().indexOf(of);
        return table.rows().stream().map(row -> row.cells().get(at).completeness());
    }

    /** The states that occur on the page, for its legend. */
    public List<State> states() {
        return List.of(State.CONFIRMED, State.HANDED_IN, State.OPEN, State.DRAFT, State.RETURNED, State.MISSING, State.NOT_DUE, State.NOT_OWED);
    }

    public String path(String unit, Period of) {
        return Addresses.confirmation(terms.term().code(), unit, of);
    }

    public boolean hasLevel() {
        return branches.stream().anyMatch(unit -> unit.code().equals(level));
    }

    public String closing(Period of) {
        return Addresses.closing(terms.term().code(), level, of);
    }

    /** The address of the same page as a file, or with another beginning. */
    public String query(String more) {
        return "?term=" + encoded(terms.term().code()) + "&year=" + year + (period == null ? "" : "&period=" + period)
                + (branch.isEmpty() ? "" : "&branch=" + encoded(branch)) + more;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
