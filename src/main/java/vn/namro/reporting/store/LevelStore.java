package vn.namro.reporting.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.calendar.Period;
import vn.namro.reporting.model.Gap;
import vn.namro.reporting.model.Request;
import vn.namro.reporting.store.ReportStore.Address;

/** Periods that levels have closed, and what was asked for by one and answered by another. */
@Repository
public class LevelStore {
    /** @param gaps what was missing, with the reasons */
    public record Closing(Instant at, String post, List<Missing> gaps) {}

    public record Missing(Gap gap, String why) {}

    /** A closing stands until a request to open the period again was agreed to after it. */
    private static final String STANDING = """
            FROM reporting.closing c WHERE c.term = :term AND c.period = :period AND NOT EXISTS (
              SELECT 1 FROM reporting.request r JOIN reporting.request_answer n ON n.request = r.id
              WHERE r.term = c.term AND r.unit = c.unit AND r.period = c.period AND r.kind = 'REOPEN' AND n.agreed AND n.answered_at >= c.closed_at)
            """;

    private final JdbcClient jdbc;

    LevelStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a period from being closed until the end of the transaction, without keeping others from changing it. */
    public void hold(String term, Period period) {
        jdbc.sql("SELECT pg_advisory_xact_lock_shared(hashtextextended(:key, 0))").param("key", key(term, period)).query((_, _) -> true).single();
    }

    /** Waits for all who change reports of a period, and keeps them waiting. */
    public void holdAlone(String term, Period period) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))").param("key", key(term, period)).query((_, _) -> true).single();
    }

    private static String key(String term, Period period) {
        return "reporting.closing " + period + " " + term;
    }

    /** The levels that have closed a period. */
    public Set<String> closed(String term, Period period) {
        return new HashSet<>(jdbc.sql("SELECT c.unit " + STANDING).param("term", term).param("period", period.toString()).query(String.class).list());
    }

    public Optional<Closing> closing(Address level) {
        return at(level, "SELECT c.id, c.closed_at, c.post " + STANDING + " AND c.unit = :unit ORDER BY c.closed_at DESC LIMIT 1")
                .query((row, _) -> Map.entry(row.getObject("id", UUID.class), new Closing(instant(row, "closed_at"), row.getString("post"), List.of())))
                .optional().map(found -> new Closing(found.getValue().at(), found.getValue().post(), gaps(found.getKey())));
    }

    private List<Missing> gaps(UUID closing) {
        return jdbc.sql("SELECT unit, kind, why FROM reporting.gap WHERE closing = :closing ORDER BY unit").param("closing", closing)
                .query((row, _) -> new Missing(new Gap(row.getString("unit"), Gap.Kind.valueOf(row.getString("kind"))), row.getString("why"))).list();
    }

    public void close(Address level, List<Missing> gaps, Instant at, UUID account, String post) {
        var id = UUID.randomUUID();
        at(level, "INSERT INTO reporting.closing (id, term, unit, period, closed_at, account, post) VALUES (:id, :term, :unit, :period, :at, :account, :post)")
                .param("id", id).param("at", at.atOffset(ZoneOffset.UTC)).param("account", account).param("post", post).update();
        gaps.forEach(gap -> jdbc.sql("INSERT INTO reporting.gap (closing, unit, kind, why) VALUES (:closing, :unit, :kind, :why)").param("closing", id)
                .param("unit", gap.gap().unit()).param("kind", gap.gap().kind().name()).param("why", gap.why()).update());
    }

    /** What was asked about a unit and period, the newest first. */
    public List<Request> requests(Address address) {
        return at(address, """
                SELECT r.*, n.agreed, n.answered_at, n.post AS answered_by FROM reporting.request r LEFT JOIN reporting.request_answer n ON n.request = r.id
                WHERE r.term = :term AND r.unit = :unit AND r.period = :period ORDER BY r.asked_at DESC
                """).query((row, _) -> request(row)).list();
    }

    public void ask(Address address, Request request) {
        at(address, """
                INSERT INTO reporting.request (id, term, unit, period, kind, target, reason, asked_at, account, post)
                VALUES (:id, :term, :unit, :period, :kind, :target, :reason, :at, :account, :post)
                """).param("id", request.id()).param("kind", request.kind().name()).param("target", request.target()).param("reason", request.reason())
                .param("at", request.askedAt().atOffset(ZoneOffset.UTC)).param("account", request.account()).param("post", request.post()).update();
    }

    public void answer(UUID request, boolean agreed, Instant at, UUID account, String post) {
        jdbc.sql("INSERT INTO reporting.request_answer (request, agreed, answered_at, account, post) VALUES (:request, :agreed, :at, :account, :post)")
                .param("request", request).param("agreed", agreed).param("at", at.atOffset(ZoneOffset.UTC)).param("account", account).param("post", post).update();
    }

    private JdbcClient.StatementSpec at(Address address, String sql) {
        return jdbc.sql(sql).param("term", address.term()).param("unit", address.unit()).param("period", address.period().toString());
    }

    private static Request request(ResultSet row) throws SQLException {
        return new Request(row.getObject("id", UUID.class), row.getString("unit"), Request.Kind.valueOf(row.getString("kind")), row.getString("target"),
                row.getString("reason"), instant(row, "asked_at"), row.getObject("account", UUID.class), row.getString("post"),
                row.getObject("agreed", Boolean.class), row.getObject("answered_at") == null ? null : instant(row, "answered_at"), row.getString("answered_by"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
