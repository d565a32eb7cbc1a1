package vn.namro.organisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.audit.DoneBy;
import vn.namro.calendar.SetDay;
import vn.namro.calendar.WorkingDays;
import vn.namro.organisation.OfficeDays;

/** Rows of {@code organisation.office_day}: added, never changed. */
@Repository
public class DayStore implements OfficeDays {
    /** The newest days that were read, and the last row that they know. */
    private record Read(long version, WorkingDays days) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private volatile Read newest = new Read(0, WorkingDays.OF_THE_WEEK);

    DayStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public WorkingDays now() {
        long version = version();
        var read = newest;
        if (read.version() != version) {
            var standing = standing().values();
            read = new Read(version, new WorkingDays(of(standing, SetDay.Kind.OFF), of(standing, SetDay.Kind.MADE)));
            newest = read;
        }
        return read.days();
    }

    private static Set<LocalDate> of(Collection<SetDay> days, SetDay.Kind kind) {
        return days.stream().filter(day -> day.kind() == kind).map(SetDay::day).collect(Collectors.toSet());
    }

    /** What holds of each day that was ever set. */
    public Map<LocalDate, SetDay> standing() {
        return jdbc.sql("SELECT DISTINCT ON (day) * FROM organisation.office_day ORDER BY day, version DESC")
                .query((row, _) -> day(row)).list().stream().collect(Collectors.toMap(SetDay::day, Function.identity()));
    }

    @Override
    public List<Recorded> between(LocalDate from, LocalDate to) {
        return jdbc.sql("SELECT * FROM organisation.office_day WHERE day BETWEEN :from AND :to ORDER BY version DESC").param("from", from).param("to", to)
                .query((row, _) -> new Recorded(row.getLong("version"), day(row), row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getObject("post", UUID.class))).list();
    }

    public long version() {
        return jdbc.sql("SELECT coalesce(max(version), 0) FROM organisation.office_day").query(Long.class).single();
    }

    /** Waits for whoever is setting days, and keeps others waiting to the end of the transaction. */
    public void changeAlone() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('organisation.office_day'))").query((ResultSet _) -> {});
    }

    public void add(Collection<SetDay> days, Instant recordedAt, DoneBy by) {
        batches.batchUpdate("INSERT INTO organisation.office_day (recorded_at, day, kind, name, decision, decided, account, post) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                days, 500, (row, day) -> {
                    row.setObject(1, recordedAt.atOffset(ZoneOffset.UTC));
                    row.setObject(2, day.day());
                    row.setString(3, day.kind().name());
                    row.setString(4, day.name());
                    row.setString(5, day.decision());
                    row.setObject(6, day.decided());
                    row.setObject(7, by.account());
                    row.setObject(8, by.post());
                });
    }

    private static SetDay day(ResultSet row) throws SQLException {
        return new SetDay(row.getObject("day", LocalDate.class), SetDay.Kind.valueOf(row.getString("kind")), row.getString("name"),
                row.getString("decision"), row.getObject("decided", LocalDate.class));
    }
}
