package vn.namro.tasks.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.language.SearchWords;
import vn.namro.tasks.Tasks;
import vn.namro.tasks.model.Discipline;
import vn.namro.tasks.model.Punctuality;
import vn.namro.tasks.model.Seat;
import vn.namro.tasks.model.Source;
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

    private static final String PUNCTUALITY = """
            CASE WHEN NOT counts OR state = 'Paused' THEN 'NONE' WHEN due_at IS NULL THEN 'NO_DEADLINE'
                 WHEN state = 'Confirmed' THEN CASE WHEN handed_in_at > due_at THEN 'LATE' ELSE 'ON_TIME' END
                 WHEN coalesce(handed_in_at, :now) > due_at THEN 'OVERDUE' ELSE 'IN_TIME' END
            """;
    private static final String OVERDUE = "(counts AND state NOT IN ('Paused', 'Confirmed') AND coalesce(handed_in_at, :now) > due_at)";
    private static final String TALLY = """
            count(*) AS whole, count(*) FILTER (WHERE state = 'Confirmed') AS done,
            count(*) FILTER (WHERE state = 'Confirmed' AND handed_in_at > due_at) AS late,
            count(*) FILTER (WHERE state = 'Confirmed' AND handed_in_at > first_due_at) AS late_at_first,
            count(*) FILTER (WHERE %s) AS overdue, count(*) FILTER (WHERE overridden) AS overridden,
            count(*) FILTER (WHERE returns > 0) AS returned, count(*) FILTER (WHERE extensions > 0) AS extended
            """.formatted(OVERDUE);
    private static final String READ = """
            (giver = ANY (:units::text[]) OR told AND (lead_unit = ANY (:units::text[]) OR cooperating && :units::text[]
                OR :seatTitle <> '' AND (leader_unit = :seatUnit AND leader_title = :seatTitle OR follower_unit = :seatUnit AND follower_title = :seatTitle)))
            """;
    private static final String NARROWED = """
             AND (:leads::text[] IS NULL OR lead_unit = ANY (:leads::text[])) AND (:source = '' OR source_kind = :source) AND (:term = '' OR term = :term)
             AND (:reference = '' OR reference = :reference) AND (:leader = '' OR leader_title = :leader) AND plain LIKE ALL (:words::text[])
            """;
    private static final String NEXT_FIRST = " ORDER BY (state IN ('Confirmed', 'Cancelled')), due_at NULLS LAST, waits_since, id ";

    private final JdbcClient jdbc;

    TaskLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Listed> page(Reader reader, Filter filter, int skip, int most) {
        var order = filter.view() == View.DONE ? " ORDER BY since DESC, id " : filter.view() == View.STUCK ? " ORDER BY waits_since, id " : NEXT_FIRST;
        return ask("SELECT *, " + PUNCTUALITY + " AS punctuality FROM tasks.task WHERE " + READ + NARROWED + seen(filter.view()) + order + "LIMIT :most OFFSET :skip",
                reader, filter).param("most", most).param("skip", skip).query((row, _) -> listed(row)).list();
    }

    public int count(Reader reader, Filter filter) {
        return ask("SELECT count(*) FROM tasks.task WHERE " + READ + NARROWED + seen(filter.view()), reader, filter).query(Integer.class).single();
    }

    public Tally tally(Reader reader, Filter filter) {
        return ask("SELECT " + TALLY + " FROM tasks.task WHERE counts AND " + READ + NARROWED, reader, filter).query((row, _) -> tally(row)).single();
    }

    /** How the tasks of each lead unit go. */
    public List<Discipline> byUnit(Reader reader) {
        return ask("SELECT lead_unit, " + TALLY + """
                , count(*) FILTER (WHERE %1$s AND due_at < :now - interval '30 days') AS over30,
                    count(*) FILTER (WHERE %1$s AND due_at < :now - interval '120 days') AS over120 FROM tasks.task WHERE counts AND
                """.formatted(OVERDUE) + READ + NARROWED + " GROUP BY lead_unit ORDER BY lead_unit", reader, Filter.NONE)
                .query((row, _) -> new Discipline(row.getString("lead_unit"), tally(row), row.getInt("over30"), row.getInt("over120"))).list();
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(row.getInt("whole"), row.getInt("done"), row.getInt("late"), row.getInt("late_at_first"), row.getInt("overdue"),
                row.getInt("overridden"), row.getInt("returned"), row.getInt("extended"));
    }

    /** How many tasks each view holds. */
    public List<Integer> counts(Reader reader, Filter filter, List<View> views) {
        var columns = views.stream().map(view -> "count(*) FILTER (WHERE true" + seen(view) + ")").collect(Collectors.joining(", "));
        return ask("SELECT " + columns + " FROM tasks.task WHERE " + READ + NARROWED, reader, filter).query((row, _) -> {
            var counts = new Integer[views.size()];
            for (int i = 0; i < counts.length; i++) {
                counts[i] = row.getInt(i + 1);
            }
            return Arrays.asList(counts);
        }).single();
    }

    /** What is up to a unit, answers before work. */
    public List<Listed> waitingFor(Reader reader, String unit, int most) {
        return ask("SELECT *, " + PUNCTUALITY + " AS punctuality FROM tasks.task WHERE " + READ + NARROWED + " AND waits_for = :unit"
                + " ORDER BY NOT answer_owed, due_at NULLS LAST, waits_since, id LIMIT :most", reader, Filter.NONE).param("unit", unit).param("most", most)
                .query((row, _) -> listed(row)).list();
    }

    /** Tasks under way in which a post is named or a unit helps, and which wait for others. */
    public List<Listed> followed(Reader reader, String unit, int most) {
        return ask("SELECT *, " + PUNCTUALITY + " AS punctuality FROM tasks.task WHERE " + READ + NARROWED + """
                 AND state NOT IN ('Confirmed', 'Cancelled') AND waits_for IS DISTINCT FROM :unit AND (:unit = ANY (cooperating) OR lead_unit = :unit
                    OR leader_unit = :seatUnit AND leader_title = :seatTitle OR follower_unit = :seatUnit AND follower_title = :seatTitle)
                """ + NEXT_FIRST + "LIMIT :most", reader, Filter.NONE).param("unit", unit).param("most", most).query((row, _) -> listed(row)).list();
    }

    public List<Listed> parts(Reader reader, UUID whole) {
        return ask("SELECT *, " + PUNCTUALITY + " AS punctuality FROM tasks.task WHERE " + READ + NARROWED + " AND whole = :whole" + NEXT_FIRST + "LIMIT 200",
                reader, Filter.NONE).param("whole", whole).query((row, _) -> listed(row)).list();
    }

    /** The leaders in charge whose tasks the reader may see. */
    public List<String> leaders(Reader reader) {
        return ask("SELECT DISTINCT leader_title FROM tasks.task WHERE leader_title <> '' AND " + READ + NARROWED + " ORDER BY leader_title", reader, Filter.NONE)
                .query(String.class).list();
    }

    public List<String> leadUnits(Reader reader) {
        return ask("SELECT DISTINCT lead_unit FROM tasks.task WHERE " + READ + NARROWED, reader, Filter.NONE).query(String.class).list();
    }

    public List<Tasks.Given> fromResolution(Reader reader, String term) {
        return ask("SELECT source_kind, reference, count(*) FILTER (WHERE counts) AS whole, count(*) FILTER (WHERE state = 'Confirmed') AS done, "
                + "count(*) FILTER (WHERE " + OVERDUE + ") AS overdue FROM tasks.task WHERE " + READ + NARROWED
                + " AND source_kind IN ('CLAUSE', 'BREAKTHROUGH', 'TARGET') GROUP BY source_kind, reference ORDER BY source_kind, reference",
                reader, new Filter(View.ALL, null, "", term, "", "", "")).query((row, _) -> new Tasks.Given(row.getString("source_kind"),
                        row.getString("reference"), row.getInt("whole"), row.getInt("done"), row.getInt("overdue"))).list();
    }

    private static String seen(View view) {
        return switch (view) {
            case ALL -> "";
            case OPEN -> " AND counts AND state <> 'Confirmed'";
            case DONE -> " AND state = 'Confirmed'";
            case LATE -> " AND " + OVERDUE;
            case STUCK -> " AND (answer_owed OR state = 'Paused') AND waits_since < :stuck";
            case COMING -> " AND counts AND state NOT IN ('Confirmed', 'HandedIn', 'Paused') AND due_at BETWEEN :now AND :coming";
            case DRAWN_UP -> " AND state IN ('Proposed', 'Approved')";
        };
    }

    private JdbcClient.StatementSpec ask(String sql, Reader reader, Filter filter) {
        var words = SearchWords.of(filter.words()).words().stream().map(word -> "%" + word.replaceAll("([%_\\\\])", "\\\\$1") + "%").toArray(String[]::new);
        return jdbc.sql(sql).param("units", reader.units().toArray(String[]::new)).param("seatUnit", reader.seat().unit()).param("seatTitle", reader.seat().title())
                .param("now", time(reader.now())).param("stuck", time(reader.now().minus(Duration.ofDays(View.STUCK_DAYS))))
                .param("coming", time(reader.now().plus(Duration.ofDays(View.COMING_DAYS))))
                .param("leads", filter.leads() == null ? null : filter.leads().toArray(String[]::new)).param("source", filter.source())
                .param("term", filter.term()).param("reference", filter.reference()).param("leader", filter.leader())
                .param("words", words.length == 0 ? new String[] {"%"} : words);
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Listed listed(ResultSet row) throws SQLException {
        var due = row.getObject("due_at", OffsetDateTime.class);
        return new Listed(row.getObject("id", UUID.class), row.getString("text"),
                new Source(Source.Kind.valueOf(row.getString("source_kind")), row.getString("term"), row.getString("reference")), row.getString("giver"),
                new Seat(row.getString("lead_unit"), row.getString("lead_title")), new Seat(row.getString("leader_unit"), row.getString("leader_title")),
                row.getObject("deadline", LocalDate.class), due == null ? null : due.toInstant(), row.getString("state"),
                row.getObject("since", OffsetDateTime.class).toInstant(), row.getString("waits_for"), row.getObject("waits_since", OffsetDateTime.class).toInstant(),
                row.getBoolean("answer_owed"), Punctuality.valueOf(row.getString("punctuality")), row.getInt("returns"), row.getInt("extensions"));
    }
}
