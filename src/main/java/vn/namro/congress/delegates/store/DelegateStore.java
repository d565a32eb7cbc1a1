package vn.namro.congress.delegates.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.audit.DoneBy;
import vn.namro.congress.Delegate;
import vn.namro.congress.Delegate.SteppingIn;
import vn.namro.congress.Delegates;

/** The lists of delegates, with the seats allotted to units. */
@Repository
public class DelegateStore implements Delegates {
    private final JdbcClient jdbc;

    DelegateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Delegate> list(UUID congress) {
        return read("WHERE d.congress = :id AND NOT e.withdrawn", congress);
    }

    @Override
    public Optional<Delegate> find(UUID delegate) {
        return read("WHERE d.id = :id AND NOT e.withdrawn", delegate).stream().findFirst();
    }

    private List<Delegate> read(String where, UUID id) {
        return jdbc.sql("""
                SELECT d.id, d.congress, d.number, e.name, e.unit, e.kind,
                    i.absent AS replaces, i.at AS replaces_at, i.reason AS replaces_reason,
                    o.alternate AS replaced_by, o.at AS replaced_at, o.reason AS replaced_reason
                FROM congress.delegate d
                JOIN LATERAL (SELECT * FROM congress.delegate_entry WHERE delegate = d.id ORDER BY version DESC LIMIT 1) e ON true
                LEFT JOIN congress.stepping_in i ON i.alternate = d.id
                LEFT JOIN congress.stepping_in o ON o.absent = d.id
                """ + where + " ORDER BY d.number").param("id", id).query((row, _) -> delegate(row)).list();
    }

    private static Delegate delegate(ResultSet row) throws SQLException {
        return new Delegate(row.getObject("id", UUID.class), row.getObject("congress", UUID.class), row.getInt("number"), row.getString("name"), row.getString("unit"),
                Delegate.Kind.valueOf(row.getString("kind")), steppingIn(row, "replaces", "replaces_at", "replaces_reason"),
                steppingIn(row, "replaced_by", "replaced_at", "replaced_reason"));
    }

    private static @Nullable SteppingIn steppingIn(ResultSet row, String other, String at, String reason) throws SQLException {
        var id = row.getObject(other, UUID.class);
        return id == null ? null : new SteppingIn(id, row.getObject(at, OffsetDateTime.class).toInstant(), row.getString(reason));
    }

    /** Everybody who ever stood on the list by number, those taken off it included. */
    public Map<Integer, UUID> begun(UUID congress) {
        var begun = new TreeMap<Integer, UUID>();
        jdbc.sql("SELECT number, id FROM congress.delegate WHERE congress = :congress").param("congress", congress).query((ResultSet row) -> {
            begun.put(row.getInt("number"), row.getObject("id", UUID.class));
        });
        return begun;
    }

    public void begin(UUID congress, UUID delegate, int number, Instant now) {
        jdbc.sql("INSERT INTO congress.delegate (id, congress, number, recorded_at) VALUES (:id, :congress, :number, :now)").param("id", delegate)
                .param("congress", congress).param("number", number).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    /**
     * @param withdrawn the reason for taking them off the list, null where they stand on it
     * @return the version
     */
    public long add(Delegate delegate, @Nullable String withdrawn, DoneBy by, Instant now) {
        return jdbc.sql("""
                INSERT INTO congress.delegate_entry (delegate, recorded_at, account, name, unit, kind, withdrawn, reason)
                VALUES (:delegate, :now, :account, :name, :unit, :kind, :withdrawn, :reason) RETURNING version
                """)
                .param("delegate", delegate.id()).param("now", now.atOffset(ZoneOffset.UTC)).param("account", by.account()).param("name", delegate.name())
                .param("unit", delegate.unit()).param("kind", delegate.kind().name()).param("withdrawn", withdrawn != null)
                .param("reason", withdrawn == null ? "" : withdrawn).query(Long.class).single();
    }

    public void stepIn(UUID congress, UUID alternate, SteppingIn forWhom, DoneBy by, Instant now) {
        jdbc.sql("""
                INSERT INTO congress.stepping_in (congress, alternate, absent, at, reason, recorded_at, account)
                VALUES (:congress, :alternate, :absent, :at, :reason, :now, :account)
                """)
                .param("congress", congress).param("alternate", alternate).param("absent", forWhom.other()).param("at", forWhom.at().atOffset(ZoneOffset.UTC))
                .param("reason", forWhom.reason()).param("now", now.atOffset(ZoneOffset.UTC)).param("account", by.account()).update();
    }

    /** The seats of each unit by its code. */
    public Map<String, Integer> allotment(UUID congress) {
        var seats = new TreeMap<String, Integer>();
        jdbc.sql("SELECT DISTINCT ON (unit) unit, seats FROM congress.allotment WHERE congress = :congress ORDER BY unit, version DESC").param("congress", congress)
                .query((ResultSet row) -> {
                    seats.put(row.getString("unit"), row.getInt("seats"));
                });
        return seats;
    }

    /** @return the version */
    public long allot(UUID congress, String unit, int seats, DoneBy by, Instant now) {
        return jdbc.sql("INSERT INTO congress.allotment (congress, recorded_at, account, unit, seats) VALUES (:congress, :now, :account, :unit, :seats) RETURNING version")
                .param("congress", congress).param("now", now.atOffset(ZoneOffset.UTC)).param("account", by.account()).param("unit", unit).param("seats", seats)
                .query(Long.class).single();
    }
}
