package vn.namro.tasks.store;

import static vn.namro.tasks.store.TaskQuery.DAYS;
import static vn.namro.tasks.store.TaskQuery.NARROWED;
import static vn.namro.tasks.store.TaskQuery.OVERDUE;
import static vn.namro.tasks.store.TaskQuery.READ;
import static vn.namro.tasks.store.TaskQuery.ROWS;
import static vn.namro.tasks.store.TaskQuery.TALLY;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.namro.calendar.OfficeTime;
import vn.namro.calendar.Period;
import vn.namro.tasks.Tasks;
import vn.namro.tasks.model.Discipline;
import vn.namro.tasks.model.Seat;
import vn.namro.tasks.model.Tally;
import vn.namro.tasks.model.View;

/** Lists of tasks and their counts. Each is one question, however many units and tasks there are. */
@Repository
public class TaskLists {
    /**
     * Who reads.
     *
     * @param units the units that the reader has authority over
     * @param seat the reader's post, its unit empty for one over the whole system
     */
    public record Reader(Collection<String> units, Seat seat, Instant now) {}

    /**
     * What a list is narrowed to; what is empty narrows nothing.
     *
     * @param leads codes of the units one of which has to lead, null for any
     * @param source the name of a kind of source, {@code reference} what of it
     * @param leader the title of the leader in charge
     * @param words that have to stand in it, with or without accents
     */
    public record Filter(View view, @Nullable Collection<String> leads, String source, String term, String reference, String leader, String words) {
        public static final Filter NONE = of(View.ALL);

        public static Filter of(View view) {
            return new Filter(view, null, "", "", "", "", "");
        }
    }

    private static final String NEXT_FIRST = " ORDER BY (state IN ('Confirmed', 'Cancelled')), due_at NULLS LAST, waits_since, id ";

    private final TaskQuery query;

    TaskLists(TaskQuery query) {
        this.query = query;
    }

    public List<Listed> page(Reader reader, Filter filter, int skip, int most) {
        var order = filter.view() == View.DONE ? " ORDER BY since DESC, id " : filter.view() == View.STUCK ? " ORDER BY waits_since, id " : NEXT_FIRST;
        return query.ask(ROWS + TaskQuery.seen(filter.view()) + order + "LIMIT :most OFFSET :skip",
                reader, filter).param("most", most).param("skip", skip).query((row, _) -> TaskQuery.listed(row)).list();
    }

    public int count(Reader reader, Filter filter) {
        return query.ask("SELECT count(*) FROM tasks.task WHERE " + READ + NARROWED + TaskQuery.seen(filter.view()), reader, filter).query(Integer.class).single();
    }

    public Tally tally(Reader reader, Filter filter) {
        return query.ask("SELECT " + TALLY + " FROM tasks.task WHERE counts AND " + READ + NARROWED, reader, filter).query((row, _) -> tally(row)).single();
    }

    /** How the tasks of each lead unit go. */
    public List<Discipline> byUnit(Reader reader) {
        return query.ask("SELECT lead_unit, " + DAYS + ", " + TALLY + """
                , count(*) FILTER (WHERE %1$s AND due_at < :now - interval '30 days') AS over30,
                    count(*) FILTER (WHERE %1$s AND due_at < :now - interval '120 days') AS over120 FROM tasks.task WHERE counts AND
                """.formatted(OVERDUE) + READ + NARROWED + " GROUP BY lead_unit ORDER BY lead_unit", reader, Filter.NONE)
                .query((row, _) -> new Discipline(row.getString("lead_unit"), tally(row), row.getInt("over30"), row.getInt("over120"),
                        new Discipline.Days(row.getLong("days_lead"), row.getLong("days_others"), row.getLong("days_confirmation"), row.getLong("days_paused")))).list();
    }

    /** Tasks by the month in which they fall due, in the office's zone. */
    public Map<Period, Tally> byMonth(Reader reader) {
        record Row(Period period, Tally tally) {}
        return query.ask("SELECT to_char(due_at AT TIME ZONE '" + OfficeTime.ZONE.getId() + "', 'YYYY-MM') AS month, " + TALLY + " FROM tasks.task WHERE counts AND due_at IS NOT NULL AND "
                + READ + NARROWED + " GROUP BY month", reader, Filter.NONE)
                .query((row, _) -> new Row(Period.parse(row.getString("month")).orElseThrow(), tally(row))).list().stream().collect(Collectors.toMap(Row::period, Row::tally));
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(row.getInt("whole"), row.getInt("done"), row.getInt("late"), row.getInt("late_at_first"), row.getInt("overdue"),
                row.getInt("overridden"), row.getInt("returned"), row.getInt("extended"));
    }

    /** How many tasks each view holds. */
    public List<Integer> counts(Reader reader, Filter filter, List<View> views) {
        var columns = views.stream().map(view -> "count(*) FILTER (WHERE true" + TaskQuery.seen(view) + ")").collect(Collectors.joining(", "));
        return query.ask("SELECT " + columns + " FROM tasks.task WHERE " + READ + NARROWED, reader, filter).query((row, _) -> {
            var counts = new Integer[views.size()];
            for (int i = 0; i < counts.length; i++) {
                counts[i] = row.getInt(i + 1);
            }
            return Arrays.asList(counts);
        }).single();
    }

    /** What is up to a unit, answers before work. */
    public List<Listed> waitingFor(Reader reader, String unit, int most) {
        return query.ask(ROWS + " AND waits_for = :unit"
                + " ORDER BY NOT answer_owed, due_at NULLS LAST, waits_since, id LIMIT :most", reader, Filter.NONE).param("unit", unit).param("most", most)
                .query((row, _) -> TaskQuery.listed(row)).list();
    }

    /** Tasks under way in which a post is named or a unit helps, and which wait for others. */
    public List<Listed> followed(Reader reader, String unit, int most) {
        return query.ask(ROWS + """
                 AND state NOT IN ('Confirmed', 'Cancelled') AND waits_for IS DISTINCT FROM :unit AND (:unit = ANY (cooperating) OR lead_unit = :unit
                    OR leader_unit = :seatUnit AND leader_title = :seatTitle OR follower_unit = :seatUnit AND follower_title = :seatTitle)
                """ + NEXT_FIRST + "LIMIT :most", reader, Filter.NONE).param("unit", unit).param("most", most).query((row, _) -> TaskQuery.listed(row)).list();
    }

    /** The leaders in charge whose tasks the reader may see. */
    public List<String> leaders(Reader reader) {
        return query.ask("SELECT DISTINCT leader_title FROM tasks.task WHERE leader_title <> '' AND " + READ + NARROWED + " ORDER BY leader_title", reader, Filter.NONE)
                .query(String.class).list();
    }

    public List<String> leadUnits(Reader reader) {
        return query.ask("SELECT DISTINCT lead_unit FROM tasks.task WHERE " + READ + NARROWED, reader, Filter.NONE).query(String.class).list();
    }

    public List<Tasks.Given> fromResolution(Reader reader, String term) {
        return query.ask("SELECT source_kind, reference, count(*) FILTER (WHERE counts) AS whole, count(*) FILTER (WHERE state = 'Confirmed') AS done, "
                + "count(*) FILTER (WHERE " + OVERDUE + ") AS overdue FROM tasks.task WHERE " + READ + NARROWED
                + " AND source_kind IN ('CLAUSE', 'BREAKTHROUGH', 'TARGET') GROUP BY source_kind, reference ORDER BY source_kind, reference",
                reader, new Filter(View.ALL, null, "", term, "", "", "")).query((row, _) -> new Tasks.Given(row.getString("source_kind"),
                        row.getString("reference"), row.getInt("whole"), row.getInt("done"), row.getInt("overdue"))).list();
    }
}
