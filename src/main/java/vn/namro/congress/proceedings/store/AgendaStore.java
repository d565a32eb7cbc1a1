package vn.namro.congress.proceedings.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.audit.DoneBy;
import vn.namro.congress.proceedings.model.Agenda;
import vn.namro.congress.proceedings.model.Agenda.Item;
import vn.namro.congress.proceedings.model.Agenda.Point;
import vn.namro.congress.proceedings.model.Agenda.PointKind;
import vn.namro.congress.proceedings.model.Agenda.Run;
import vn.namro.congress.proceedings.model.Agenda.Speaker;

/** The agenda of a congress. */
@Repository
public class AgendaStore {
    private final JdbcClient jdbc;

    AgendaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Agenda of(UUID congress) {
        var items = jdbc.sql("SELECT DISTINCT ON (item) * FROM congress.agenda_entry WHERE congress = :congress ORDER BY item, version DESC").param("congress", congress)
                .query((row, _) -> new Item(row.getObject("item", UUID.class), row.getInt("place"), row.getString("title"), row.getInt("minutes"), row.getString("documents"))).list();
        var runs = jdbc.sql("SELECT item, recorded_at FROM congress.agenda_run WHERE congress = :congress ORDER BY version").param("congress", congress)
                .query((row, _) -> new Run(row.getObject("item", UUID.class), instant(row, "recorded_at"))).list();
        var speakers = jdbc.sql("""
                SELECT s.version, s.item, s.number, CASE WHEN s.number IS NULL THEN s.name ELSE coalesce(e.name, '') END AS name, b.recorded_at AS began, d.recorded_at AS ended
                FROM congress.speaker s
                LEFT JOIN congress.delegate n ON n.congress = s.congress AND n.number = s.number
                LEFT JOIN LATERAL (SELECT name FROM congress.delegate_entry WHERE delegate = n.id ORDER BY version DESC LIMIT 1) e ON true
                LEFT JOIN congress.speech b ON b.speaker = s.version AND b.begins
                LEFT JOIN congress.speech d ON d.speaker = s.version AND NOT d.begins
                WHERE s.congress = :congress ORDER BY s.version
                """).param("congress", congress).query((row, _) -> new Speaker(row.getLong("version"), row.getObject("item", UUID.class), row.getObject("number", Integer.class),
                        row.getString("name"), row.getObject("began") == null ? null : instant(row, "began"), row.getObject("ended") == null ? null : instant(row, "ended"))).list();
        var points = jdbc.sql("SELECT * FROM congress.point WHERE congress = :congress ORDER BY version").param("congress", congress)
                .query((row, _) -> new Point(row.getObject("item", UUID.class), PointKind.valueOf(row.getString("kind")), row.getInt("number"), row.getString("content"),
                        instant(row, "recorded_at"))).list();
        return new Agenda(items, runs, speakers, points);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** What changes when anything that the hall looks at changes, from one question. */
    public String stamp(UUID congress) {
        return jdbc.sql("""
                SELECT concat_ws(' ', (SELECT max(version) FROM congress.agenda_run WHERE congress = :congress), (SELECT max(version) FROM congress.agenda_entry WHERE congress = :congress),
                    (SELECT count(*) FROM congress.speech h JOIN congress.speaker s ON s.version = h.speaker WHERE s.congress = :congress),
                    (SELECT max(version) FROM congress.presence WHERE congress = :congress),
                    (SELECT count(*) FROM congress.presence_taken_back b JOIN congress.presence p ON p.version = b.presence WHERE p.congress = :congress),
                    (SELECT count(*) || '/' || count(o.poll) || '/' || count(c.poll) FROM congress.poll p LEFT JOIN congress.poll_opening o ON o.poll = p.id
                        LEFT JOIN congress.poll_closing c ON c.poll = p.id WHERE p.congress = :congress),
                    (SELECT count(*) FROM congress.poll_vote v JOIN congress.poll p ON p.id = v.poll WHERE p.congress = :congress),
                    (SELECT max(n.version) FROM congress.poll_count n JOIN congress.poll p ON p.id = n.poll WHERE p.congress = :congress))
                """).param("congress", congress).query(String.class).single();
    }

    public long write(UUID congress, Item item, DoneBy by, Instant now) {
        return jdbc.sql("""
                INSERT INTO congress.agenda_entry (item, congress, place, title, minutes, documents, recorded_at, account)
                VALUES (:item, :congress, :place, :title, :minutes, :documents, :now, :account) RETURNING version
                """).param("item", item.id()).param("congress", congress).param("place", item.place()).param("title", item.title()).param("minutes", item.minutes())
                .param("documents", item.documents()).param("now", now.atOffset(ZoneOffset.UTC)).param("account", by.account()).query(Long.class).single();
    }

    /** @param item null for a pause */
    public void run(UUID congress, @Nullable UUID item, DoneBy by, Instant now) {
        jdbc.sql("INSERT INTO congress.agenda_run (congress, item, recorded_at, account) VALUES (:congress, :item, :now, :account)").param("congress", congress)
                .param("item", item, Types.OTHER).param("now", now.atOffset(ZoneOffset.UTC)).param("account", by.account()).update();
    }

    public void ask(UUID congress, UUID item, @Nullable Integer number, String name, DoneBy by, Instant now) {
        jdbc.sql("INSERT INTO congress.speaker (congress, item, number, name, recorded_at, account) VALUES (:congress, :item, :number, :name, :now, :account)")
                .param("congress", congress).param("item", item).param("number", number, Types.INTEGER).param("name", name).param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", by.account()).update();
    }

    public void speech(long speaker, boolean begins, DoneBy by, Instant now) {
        jdbc.sql("INSERT INTO congress.speech (speaker, begins, recorded_at, account) VALUES (:speaker, :begins, :now, :account)").param("speaker", speaker)
                .param("begins", begins).param("now", now.atOffset(ZoneOffset.UTC)).param("account", by.account()).update();
    }

    public void point(UUID congress, Point point, DoneBy by) {
        jdbc.sql("""
                INSERT INTO congress.point (congress, item, kind, number, content, recorded_at, account) VALUES (:congress, :item, :kind, :number, :text, :now, :account)
                """).param("congress", congress).param("item", point.item()).param("kind", point.kind().name()).param("number", point.number()).param("text", point.text())
                .param("now", point.at().atOffset(ZoneOffset.UTC)).param("account", by.account()).update();
    }
}
