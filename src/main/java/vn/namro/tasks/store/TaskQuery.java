package vn.namro.tasks.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.namro.calendar.OfficeTime;
import vn.namro.language.SearchWords;
import vn.namro.tasks.model.Punctuality;
import vn.namro.tasks.model.Seat;
import vn.namro.tasks.model.Source;
import vn.namro.tasks.model.View;
import vn.namro.tasks.store.TaskLists.Filter;
import vn.namro.tasks.store.TaskLists.Reader;

/** What every question about many tasks is made of: who may read, what it is narrowed to, what is late. */
@Component
class TaskQuery {
    static final String PUNCTUALITY = """
            CASE WHEN NOT counts OR state = 'Paused' THEN 'NONE' WHEN due_at IS NULL THEN 'NO_DEADLINE'
                 WHEN state = 'Confirmed' THEN CASE WHEN handed_in_at > due_at THEN 'LATE' ELSE 'ON_TIME' END
                 WHEN coalesce(handed_in_at, :now) > due_at THEN 'OVERDUE' ELSE 'IN_TIME' END
            """;
    static final String OVERDUE = "(counts AND state NOT IN ('Paused', 'Confirmed') AND coalesce(handed_in_at, :now) > due_at)";
    static final String TALLY = """
            count(*) AS whole, count(*) FILTER (WHERE state = 'Confirmed') AS done,
            count(*) FILTER (WHERE state = 'Confirmed' AND handed_in_at > due_at) AS late,
            count(*) FILTER (WHERE state = 'Confirmed' AND handed_in_at > first_due_at) AS late_at_first,
            count(*) FILTER (WHERE %s) AS overdue, count(*) FILTER (WHERE overridden) AS overridden,
            count(*) FILTER (WHERE returns > 0) AS returned, count(*) FILTER (WHERE extensions > 0) AS extended
            """.formatted(OVERDUE);
    static final String READ = """
            (giver = ANY (:units::text[]) OR told AND (lead_unit = ANY (:units::text[]) OR cooperating && :units::text[]
                OR :seatTitle <> '' AND (leader_unit = :seatUnit AND leader_title = :seatTitle OR follower_unit = :seatUnit AND follower_title = :seatTitle)))
            """;
    static final String NARROWED = """
             AND (:leads::text[] IS NULL OR lead_unit = ANY (:leads::text[])) AND (:source = '' OR source_kind = :source) AND (:term = '' OR term = :term)
             AND (:reference = '' OR reference = :reference) AND (:leader = '' OR leader_title = :leader) AND plain LIKE ALL (:words::text[])
            """;
    /** How many days tasks lay with each: those that are over, and those since it came to lie there. */
    static final String DAYS = List.of("lead LEAD", "others OTHER_UNIT", "confirmation CONFIRMATION", "paused PAUSED").stream().map(pair -> pair.split(" "))
            .map(pair -> """
                    coalesce(sum(days_%1$s + CASE WHEN held_by = '%2$s' THEN (CAST(:now AS timestamptz) AT TIME ZONE '%3$s')::date - (held_since AT TIME ZONE '%3$s')::date ELSE 0 END), 0)::bigint AS days_%1$s
                    """.formatted(pair[0], pair[1], OfficeTime.ZONE.getId())).collect(Collectors.joining(", "));

    /** The beginning of every question for tasks themselves. */
    static final String ROWS = "SELECT *, " + PUNCTUALITY + " AS punctuality FROM tasks.task WHERE " + READ + NARROWED;

    private final JdbcClient jdbc;

    TaskQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static String seen(View view) {
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

    JdbcClient.StatementSpec ask(String sql, Reader reader, Filter filter) {
        var words = SearchWords.of(filter.words()).words().stream().map(word -> "%" + word.replaceAll("([%_\\\\])", "\\\\$1") + "%").toArray(String[]::new);
        return jdbc.sql(sql).param("units", reader.units().toArray(String[]::new)).param("seatUnit", reader.seat().unit()).param("seatTitle", reader.seat().title())
                .param("now", time(reader.now())).param("stuck", time(reader.now().minus(Duration.ofDays(View.STUCK_DAYS))))
                .param("coming", time(reader.now().plus(Duration.ofDays(View.COMING_DAYS))))
                .param("leads", filter.leads() == null ? null : filter.leads().toArray(String[]::new)).param("source", filter.source())
                .param("term", filter.term()).param("reference", filter.reference()).param("leader", filter.leader())
                .param("words", words.length == 0 ? new String[] {"%"} : words);
    }

    static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    static Listed listed(ResultSet row) throws SQLException {
        var due = row.getObject("due_at", OffsetDateTime.class);
        return new Listed(row.getObject("id", UUID.class), row.getString("text"),
                new Source(Source.Kind.valueOf(row.getString("source_kind")), row.getString("term"), row.getString("reference")), row.getString("giver"),
                new Seat(row.getString("lead_unit"), row.getString("lead_title")), new Seat(row.getString("leader_unit"), row.getString("leader_title")),
                row.getObject("deadline", LocalDate.class), due == null ? null : due.toInstant(), row.getString("state"),
                row.getObject("since", OffsetDateTime.class).toInstant(), row.getString("waits_for"), row.getObject("waits_since", OffsetDateTime.class).toInstant(),
                row.getBoolean("answer_owed"), Punctuality.valueOf(row.getString("punctuality")), row.getInt("returns"), row.getInt("extensions"),
                row.getObject("whole", UUID.class), row.getBigDecimal("share"), List.of((String[]) row.getArray("cooperating").getArray()), row.getString("deliverable"));
    }
}
