package vn.namro.congress.delegates.store;

import java.sql.ResultSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.audit.DoneBy;
import vn.namro.congress.Attendance;
import vn.namro.congress.Delegate;
import vn.namro.congress.Quorum;
import vn.namro.congress.delegates.model.Ledger;
import vn.namro.congress.delegates.model.Ledger.Line;
import vn.namro.congress.delegates.model.Ledger.TakenBack;
import vn.namro.congress.delegates.model.Passage;

/** The ledger of who came in and who went out. */
@Repository
public class PresenceStore implements Attendance {
    private final JdbcClient jdbc;
    private final CongressStore congresses;
    private final DelegateStore delegates;

    PresenceStore(JdbcClient jdbc, CongressStore congresses, DelegateStore delegates) {
        this.jdbc = jdbc;
        this.congresses = congresses;
        this.delegates = delegates;
    }

    /** One writer a delegate, to the end of the transaction: the doors of a hall never wait for each other. */
    public void lock(UUID delegate) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:id, 0))").param("id", "congress.presence " + delegate).query((ResultSet _) -> {});
    }

    public Ledger ledger(UUID congress) {
        return read("p.congress = :id", congress);
    }

    public Ledger of(UUID delegate) {
        return read("p.delegate = :id", delegate);
    }

    private Ledger read(String where, UUID id) {
        return new Ledger(jdbc.sql("""
                SELECT p.version, p.delegate, p.at, p.came, p.recorded_at, b.reason, b.recorded_at AS taken_back
                FROM congress.presence p LEFT JOIN congress.presence_taken_back b ON b.presence = p.version WHERE
                """ + where).param("id", id)
                .query((row, _) -> {
                    var takenBack = row.getObject("taken_back", OffsetDateTime.class);
                    return new Line(row.getLong("version"), row.getObject("delegate", UUID.class), row.getObject("at", OffsetDateTime.class).toInstant(),
                            row.getBoolean("came"), row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                            takenBack == null ? null : new TakenBack(row.getString("reason"), takenBack.toInstant()));
                }).list());
    }

    /** @return the number of the line */
    public long add(UUID congress, UUID delegate, Instant at, boolean came, DoneBy by, Instant now) {
        return jdbc.sql("""
                INSERT INTO congress.presence (congress, delegate, at, came, recorded_at, account)
                VALUES (:congress, :delegate, :at, :came, :now, :account) RETURNING version
                """)
                .param("congress", congress).param("delegate", delegate).param("at", at.atOffset(ZoneOffset.UTC)).param("came", came)
                .param("now", now.atOffset(ZoneOffset.UTC)).param("account", by.account()).query(Long.class).single();
    }

    /** Many lines at once. */
    public void add(UUID congress, List<Passage> passages, DoneBy by, Instant now) {
        jdbc.sql("""
                INSERT INTO congress.presence (congress, delegate, at, came, recorded_at, account)
                SELECT :congress, line.delegate, line.at, line.came, :now, :account
                FROM unnest(:delegates, :ats::timestamptz[], :cames) WITH ORDINALITY AS line (delegate, at, came, place) ORDER BY line.place
                """)
                .param("congress", congress).param("delegates", passages.stream().map(one -> one.delegate().id()).toArray(UUID[]::new))
                .param("ats", passages.stream().map(one -> one.at().toString()).toArray(String[]::new)).param("cames", passages.stream().map(Passage::came).toArray(Boolean[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC)).param("account", by.account()).update();
    }

    public void takeBack(long line, String reason, DoneBy by, Instant now) {
        jdbc.sql("INSERT INTO congress.presence_taken_back (presence, reason, recorded_at, account) VALUES (:line, :reason, :now, :account)").param("line", line)
                .param("reason", reason).param("now", now.atOffset(ZoneOffset.UTC)).param("account", by.account()).update();
    }

    @Override
    public Set<UUID> present(UUID congress, Instant at) {
        return present(congress, at, Instant.MAX);
    }

    @Override
    public Set<UUID> present(UUID congress, Instant at, Instant known) {
        var inside = ledger(congress).inside(at, known);
        return delegates.list(congress).stream().filter(delegate -> inside.contains(delegate.id()) && delegate.votesAt(at)).map(Delegate::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Quorum quorum(UUID congress, Instant at) {
        return new Quorum(delegates.convened(congress).size(), present(congress, at).size(), congresses.find(congress).orElseThrow().rules().quorum());
    }
}
