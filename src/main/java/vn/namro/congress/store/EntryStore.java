package vn.namro.congress.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.audit.DoneBy;
import vn.namro.congress.InvalidReason;
import vn.namro.congress.model.ElectionCourse.Entry;
import vn.namro.congress.model.Paper;
import vn.namro.congress.model.Settlement;

/**
 * What each member of the board read on the ballots. Papers leave here in two ways only: to the one whose entry they are, and
 * for all members together once every one has closed.
 */
@Repository
public class EntryStore {
    private final JdbcClient jdbc;

    EntryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Entry> entries(UUID election) {
        return jdbc.sql("""
                SELECT e.id, e.number, e.account, c.entry IS NOT NULL AS closed
                FROM congress.entry e LEFT JOIN congress.entry_closed c ON c.entry = e.id WHERE e.election = :election ORDER BY e.number
                """).param("election", election)
                .query((row, _) -> new Entry(row.getObject("id", UUID.class), row.getInt("number"), row.getObject("account", UUID.class), row.getBoolean("closed")))
                .list();
    }

    public void begin(UUID election, Entry entry, Instant now) {
        jdbc.sql("INSERT INTO congress.entry (id, election, number, account, recorded_at) VALUES (:id, :election, :number, :account, :now)")
                .param("id", entry.id()).param("election", election).param("number", entry.number()).param("account", entry.account())
                .param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    /** @param withdrawn whether the ballot is taken away again */
    public void add(UUID entry, Paper paper, boolean withdrawn, Instant now) {
        jdbc.sql("""
                INSERT INTO congress.paper (entry, recorded_at, withdrawn, serial, void, marks) VALUES (:entry, :now, :withdrawn, :serial, :void, :marks)
                """)
                .param("entry", entry).param("now", now.atOffset(ZoneOffset.UTC)).param("withdrawn", withdrawn).param("serial", paper.serial())
                .param("void", code(paper.voided())).param("marks", paper.signs()).update();
    }

    public void close(UUID entry, String digest, Instant now) {
        jdbc.sql("INSERT INTO congress.entry_closed (entry, recorded_at, digest) VALUES (:entry, :now, :digest)").param("entry", entry)
                .param("now", now.atOffset(ZoneOffset.UTC)).param("digest", digest).update();
    }

    /** The ballots of one's own entry, the last entered first. */
    public List<Paper> own(UUID election, UUID account) {
        return jdbc.sql("SELECT id FROM congress.entry WHERE election = :election AND account = :account").param("election", election)
                .param("account", account).query(UUID.class).optional().map(this::ofEntry).orElse(List.of()).reversed();
    }

    /** The ballots of every entry, in the order of the entries; empty until as many as were set up have closed. */
    public Optional<List<List<Paper>>> all(List<Entry> entries, int keepers) {
        return entries.size() < keepers || !entries.stream().allMatch(Entry::closed) ? Optional.empty()
                : Optional.of(entries.stream().map(entry -> ofEntry(entry.id())).toList());
    }

    private List<Paper> ofEntry(UUID entry) {
        return jdbc.sql("""
                SELECT serial, void, marks FROM (
                    SELECT DISTINCT ON (serial) * FROM congress.paper WHERE entry = :entry ORDER BY serial, version DESC) newest
                WHERE NOT withdrawn ORDER BY version
                """).param("entry", entry).query((row, _) -> paper(row)).list();
    }

    public void settle(UUID election, Settlement settlement, DoneBy by, Instant now) {
        var paper = settlement.paper();
        jdbc.sql("""
                INSERT INTO congress.settlement (election, recorded_at, account, serial, void, marks, reason)
                VALUES (:election, :now, :account, :serial, :void, :marks, :reason)
                """)
                .param("election", election).param("now", now.atOffset(ZoneOffset.UTC)).param("account", by.account()).param("serial", settlement.serial())
                .param("void", paper == null ? null : code(paper.voided())).param("marks", paper == null ? null : paper.signs())
                .param("reason", settlement.reason()).update();
    }

    public Map<String, Settlement> settlements(UUID election) {
        var settlements = new LinkedHashMap<String, Settlement>();
        jdbc.sql("SELECT serial, void, marks, reason FROM congress.settlement WHERE election = :election ORDER BY version").param("election", election)
                .query((row, _) -> new Settlement(row.getString("serial"), row.getString("marks") == null ? null : paper(row), row.getString("reason")))
                .list().forEach(settlement -> settlements.put(settlement.serial(), settlement));
        return settlements;
    }

    private static Paper paper(ResultSet row) throws SQLException {
        var reason = row.getString("void");
        return new Paper(row.getString("serial"), reason == null ? null : InvalidReason.parseRecorded(reason).orElseThrow(),
                Paper.marks(row.getString("marks")));
    }

    private static @Nullable String code(@Nullable InvalidReason reason) {
        return reason == null ? null : reason.code();
    }
}
