package vn.namro.organisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.organisation.Organisation;
import vn.namro.organisation.Unit;
import vn.namro.organisation.Units;

/** Rows of {@code organisation.unit}: added, never changed. */
@Repository
public class UnitStore implements Units {
    /** The newest tree that was read, and the last row that it knows. */
    private record Read(long version, Organisation organisation) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private volatile Read newest = new Read(0, Organisation.of(List.of()));

    UnitStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public Organisation now() {
        // Another process may have imported meanwhile, so the cache asks the database, which answers from an index.
        long version = jdbc.sql("SELECT coalesce(max(version), 0) FROM organisation.unit").query(Long.class).single();
        var read = newest;
        if (read.version() != version) {
            read = new Read(version, read("version <= :until", version));
            newest = read;
        }
        return read.organisation();
    }

    @Override
    public Organisation asKnownOn(Instant instant) {
        return read("recorded_at <= :until", instant.atOffset(ZoneOffset.UTC));
    }

    /** Which row about a unit is the newest, 0 without one: while it stays, nobody recorded anything else about it. */
    public long version(String code) {
        return jdbc.sql("SELECT coalesce(max(version), 0) FROM organisation.unit WHERE code = :code").param("code", code).query(Long.class).single();
    }

    /** Waits for whoever is changing the tree, and keeps others waiting to the end of the transaction. */
    public void changeAlone() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('organisation.unit'))").query((ResultSet _) -> {});
    }

    private Organisation read(String known, Object until) {
        return Organisation.of(jdbc.sql("""
                SELECT * FROM (
                    SELECT DISTINCT ON (code, valid_from) * FROM organisation.unit WHERE %s
                    ORDER BY code, valid_from, recorded_at DESC, version DESC) newest
                WHERE NOT withdrawn
                """.formatted(known)).param("until", until).query((row, _) -> unit(row)).list());
    }

    public void add(Collection<Unit> units, Instant recordedAt) {
        insert(units, recordedAt, false);
    }

    public void withdraw(Collection<Unit> units, Instant recordedAt) {
        insert(units, recordedAt, true);
    }

    private void insert(Collection<Unit> units, Instant recordedAt, boolean withdrawn) {
        batches.batchUpdate("""
                INSERT INTO organisation.unit
                    (recorded_at, withdrawn, code, valid_from, name, kind, sector, parent, valid_to, successors, members)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, string_to_array(?, ';'), ?)
                """, units, 1_000, (row, unit) -> {
                    row.setObject(1, recordedAt.atOffset(ZoneOffset.UTC));
                    row.setBoolean(2, withdrawn);
                    row.setString(3, unit.code());
                    row.setObject(4, unit.validFrom());
                    row.setString(5, unit.name());
                    row.setString(6, unit.kind());
                    row.setString(7, unit.sector());
                    row.setString(8, unit.parent());
                    row.setObject(9, unit.validTo());
                    row.setString(10, String.join(";", unit.successors()));
                    row.setObject(11, unit.members());
                });
    }

    private static Unit unit(ResultSet row) throws SQLException {
        return new Unit(row.getString("code"), row.getString("name"), row.getString("kind"), row.getString("sector"),
                row.getString("parent"), row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class),
                List.of((String[]) row.getArray("successors").getArray()), row.getObject("members", Integer.class));
    }
}
