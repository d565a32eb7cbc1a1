package vn.namro.reporting.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.calendar.Period;
import vn.namro.reporting.model.Heading;
import vn.namro.reporting.store.ReportStore.Address;

/** What units write beside their figures. */
@Repository
public class ReportNarratives {
    private record Line(String unit, Heading heading, String text) {}

    private final JdbcClient jdbc;

    ReportNarratives(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is being written; a heading that is not there is as it was handed in. */
    public Map<Heading, String> drafts(Address report) {
        var drafts = new EnumMap<Heading, String>(Heading.class);
        at(report, "SELECT heading, text FROM reporting.narrative_draft WHERE term = :term AND unit = :unit AND period = :period")
                .query((row, _) -> Map.entry(Heading.valueOf(row.getString(1)), row.getString(2))).list().forEach(one -> drafts.put(one.getKey(), one.getValue()));
        return drafts;
    }

    /** What is being written for a period, by unit. */
    public Map<String, Map<Heading, String>> drafts(String term, Period period) {
        var byUnit = new LinkedHashMap<String, Map<Heading, String>>();
        jdbc.sql("SELECT unit, heading, text FROM reporting.narrative_draft WHERE term = :term AND period = :period").param("term", term).param("period", period.toString())
                .query((row, _) -> new Line(row.getString(1), Heading.valueOf(row.getString(2)), row.getString(3))).list()
                .forEach(line -> byUnit.computeIfAbsent(line.unit(), _ -> new EnumMap<>(Heading.class)).put(line.heading(), line.text()));
        return byUnit;
    }

    public void keep(Address report, Heading heading, String text) {
        at(report, """
                INSERT INTO reporting.narrative_draft (term, unit, period, heading, text) VALUES (:term, :unit, :period, :heading, :text)
                ON CONFLICT (term, unit, period, heading) DO UPDATE SET text = excluded.text
                """).param("heading", heading.name()).param("text", text).update();
    }

    /** Hands in what is being written. */
    public void handIn(Address report, Instant at, UUID account, String post) {
        drafts(report).forEach((heading, text) -> at(report, """
                INSERT INTO reporting.narrative (id, term, unit, period, heading, text, recorded_at, account, post)
                VALUES (:id, :term, :unit, :period, :heading, :text, :at, :account, :post)
                """).param("id", UUID.randomUUID()).param("heading", heading.name()).param("text", text).param("at", at.atOffset(ZoneOffset.UTC))
                .param("account", account).param("post", post).update());
        at(report, "DELETE FROM reporting.narrative_draft WHERE term = :term AND unit = :unit AND period = :period").update();
    }

    /** What was handed in by a unit. */
    public Map<Heading, String> handedIn(Address report) {
        return handedIn(report.term(), report.period()).getOrDefault(report.unit(), Map.of());
    }

    /** What was handed in by each unit for a period; what was taken back is not there. */
    public Map<String, Map<Heading, String>> handedIn(String term, Period period) {
        var byUnit = new LinkedHashMap<String, Map<Heading, String>>();
        jdbc.sql("""
                SELECT DISTINCT ON (unit, heading) unit, heading, text FROM reporting.narrative WHERE term = :term AND period = :period
                ORDER BY unit, heading, recorded_at DESC
                """).param("term", term).param("period", period.toString())
                .query((row, _) -> new Line(row.getString(1), Heading.valueOf(row.getString(2)), row.getString(3))).list().stream()
                .filter(line -> !line.text().isEmpty())
                .forEach(line -> byUnit.computeIfAbsent(line.unit(), _ -> new EnumMap<>(Heading.class)).put(line.heading(), line.text()));
        return byUnit;
    }

    private JdbcClient.StatementSpec at(Address report, String sql) {
        return jdbc.sql(sql).param("term", report.term()).param("unit", report.unit()).param("period", report.period().toString());
    }
}
