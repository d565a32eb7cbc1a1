package vn.namro.reporting.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.calendar.Period;
import vn.namro.language.Lang;
import vn.namro.reporting.Actual;
import vn.namro.reporting.ActualStatus;
import vn.namro.reporting.RecordedAt;
import vn.namro.reporting.model.Draft;
import vn.namro.reporting.model.Recorded;
import vn.namro.resolution.Target;

/** Reports: the rows that make them, what is being typed for them, and what was done to them. */
@Repository
public class ReportStore {
    /** A report by its key. */
    public record Address(String term, String unit, Period period) {}

    /** @param since when the first of its waiting figures was handed in */
    public record Waiting(String unit, Period period, int figures, Instant since) {}

    /** A figure that waits: a row handed in after which nothing was handed in, returned or confirmed. */
    private static final String WAITING = """
            FROM reporting.actual a WHERE a.term = :term AND a.status = 'SUBMITTED' AND NOT EXISTS (SELECT 1 FROM reporting.actual b
              WHERE b.term = a.term AND b.target = a.target AND b.unit = a.unit AND b.period = a.period
                AND b.recorded_at > a.recorded_at AND b.status <> 'DRAFT')
            """;

    private final JdbcClient jdbc;

    ReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every row of some units for some periods, whatever its status. */
    public List<Recorded> rows(String term, List<Target> targets, Collection<String> units, Collection<Period> periods) {
        if (targets.isEmpty() || units.isEmpty() || periods.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                SELECT target, unit, period, value, numerator, denominator, status, recorded_as, post, note, recorded_by FROM reporting.actual
                WHERE term = :term AND target = ANY (:targets) AND unit = ANY (:units) AND period = ANY (:periods)
                """).param("term", term).param("targets", targets.stream().map(Target::code).toArray(String[]::new)).param("units", units.toArray(String[]::new))
                .param("periods", periods.stream().map(Period::toString).toArray(String[]::new)).query((row, _) -> recorded(row)).list();
    }

    public List<Waiting> waiting(String term) {
        return jdbc.sql("SELECT a.unit, a.period, count(*) AS figures, min(a.recorded_at) AS since " + WAITING + "GROUP BY a.unit, a.period ORDER BY since")
                .param("term", term).query((row, _) -> new Waiting(row.getString("unit"), Period.parse(row.getString("period")).orElseThrow(),
                        row.getInt("figures"), row.getObject("since", OffsetDateTime.class).toInstant())).list();
    }

    /** Waits for whoever changes the report, and keeps others waiting to the end of the transaction. */
    public void lock(Address report) {
        at(report, "INSERT INTO reporting.report (term, unit, period) VALUES (:term, :unit, :period) ON CONFLICT DO NOTHING").update();
        at(report, "SELECT version FROM reporting.report WHERE term = :term AND unit = :unit AND period = :period FOR UPDATE").query(Long.class).single();
    }

    public void changed(Address report) {
        at(report, "UPDATE reporting.report SET version = version + 1 WHERE term = :term AND unit = :unit AND period = :period").update();
    }

    public long version(Address report) {
        return at(report, "SELECT version FROM reporting.report WHERE term = :term AND unit = :unit AND period = :period").query(Long.class).optional().orElse(0L);
    }

    /** The versions of every report of a period, by unit; one that nothing happened to has none. */
    public Map<String, Long> versions(String term, Period period) {
        var versions = new HashMap<String, Long>();
        jdbc.sql("SELECT unit, version FROM reporting.report WHERE term = :term AND period = :period").param("term", term).param("period", period.toString())
                .query((row, _) -> Map.entry(row.getString(1), row.getLong(2))).list().forEach(one -> versions.put(one.getKey(), one.getValue()));
        return versions;
    }

    /** What is being typed for a period, by unit. */
    public Map<String, List<Draft>> drafts(String term, Period period) {
        return jdbc.sql("SELECT * FROM reporting.draft WHERE term = :term AND period = :period").param("term", term).param("period", period.toString())
                .query((row, _) -> Map.entry(row.getString("unit"), draft(row))).list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    public boolean isDone(UUID key) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM reporting.act WHERE key = :key)").param("key", key).query(Boolean.class).single();
    }

    public void done(UUID key, Address report, String kind, Instant at, UUID account, UUID post) {
        at(report, """
                INSERT INTO reporting.act (key, term, unit, period, kind, done_at, account, post)
                VALUES (:key, :term, :unit, :period, :kind, :at, :account, :post)
                """).param("key", key).param("kind", kind).param("at", at.atOffset(ZoneOffset.UTC)).param("account", account).param("post", post).update();
    }

    public List<Draft> drafts(Address report) {
        return at(report, "SELECT * FROM reporting.draft WHERE term = :term AND unit = :unit AND period = :period").query((row, _) -> draft(row)).list();
    }

    /** The periods of a unit for which a draft is kept. */
    public Set<Period> drafted(String term, String unit) {
        return new HashSet<>(jdbc.sql("SELECT DISTINCT period FROM reporting.draft WHERE term = :term AND unit = :unit").param("term", term).param("unit", unit)
                .query((row, _) -> Period.parse(row.getString(1)).orElseThrow()).list());
    }

    /** The reports of a term for which a draft is kept. */
    public Set<Address> drafted(String term) {
        return new HashSet<>(jdbc.sql("SELECT DISTINCT unit, period FROM reporting.draft WHERE term = :term").param("term", term)
                .query((row, _) -> new Address(term, row.getString(1), Period.parse(row.getString(2)).orElseThrow())).list());
    }

    /** A draft without a word is none. */
    public void keep(Address report, Draft draft) {
        if (draft.isBlank()) {
            drop(report, draft.target());
            return;
        }
        at(report, """
                INSERT INTO reporting.draft (term, unit, period, target, value, numerator, denominator, note, written)
                VALUES (:term, :unit, :period, :target, :value, :numerator, :denominator, :note, :written)
                ON CONFLICT (term, unit, period, target) DO UPDATE SET value = excluded.value, numerator = excluded.numerator,
                    denominator = excluded.denominator, note = excluded.note, written = excluded.written
                """).param("target", draft.target()).param("value", draft.value()).param("numerator", draft.numerator())
                .param("denominator", draft.denominator()).param("note", draft.note()).param("written", draft.written().code()).update();
    }

    public void drop(Address report, String target) {
        at(report, "DELETE FROM reporting.draft WHERE term = :term AND unit = :unit AND period = :period AND target = :target").param("target", target).update();
    }

    private JdbcClient.StatementSpec at(Address report, String sql) {
        return jdbc.sql(sql).param("term", report.term()).param("unit", report.unit()).param("period", report.period().toString());
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return new Draft(row.getString("target"), row.getString("value"), row.getString("numerator"), row.getString("denominator"), row.getString("note"),
                Lang.parse(row.getString("written")).orElseThrow());
    }

    private static Recorded recorded(ResultSet row) throws SQLException {
        return new Recorded(new Actual(row.getString("target"), row.getString("unit"), Period.parse(row.getString("period")).orElseThrow(),
                row.getBigDecimal("value"), row.getBigDecimal("numerator"), row.getBigDecimal("denominator"), ActualStatus.valueOf(row.getString("status")),
                RecordedAt.parse(row.getString("recorded_as")).orElseThrow(), row.getString("post"), row.getString("note")),
                row.getObject("recorded_by", UUID.class));
    }
}
