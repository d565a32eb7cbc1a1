package vn.namro.congress.delegates.store;

import java.sql.ResultSet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.audit.DoneBy;

/** The codes on badges; the newest of a delegate counts. */
@Repository
public class BadgeStore {
    private final JdbcClient jdbc;

    BadgeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The code of each delegate who has a badge. */
    public Map<UUID, String> codes(UUID congress) {
        var codes = new HashMap<UUID, String>();
        jdbc.sql("""
                SELECT DISTINCT ON (b.delegate) b.delegate, b.code FROM congress.badge b JOIN congress.delegate d ON d.id = b.delegate
                WHERE d.congress = :congress ORDER BY b.delegate, b.version DESC
                """).param("congress", congress).query((ResultSet row) -> {
                    codes.put(row.getObject("delegate", UUID.class), row.getString("code"));
                });
        return codes;
    }

    /** Whose badge it is, in a congress; empty for one that was replaced by a newer one. */
    public Optional<UUID> delegate(UUID congress, String code) {
        return jdbc.sql("""
                SELECT b.delegate FROM congress.badge b JOIN congress.delegate d ON d.id = b.delegate
                WHERE b.code = :code AND d.congress = :congress
                    AND NOT EXISTS (SELECT 1 FROM congress.badge newer WHERE newer.delegate = b.delegate AND newer.version > b.version)
                """).param("code", code).param("congress", congress).query(UUID.class).optional();
    }

    public void add(UUID delegate, String code, DoneBy by, Instant now) {
        jdbc.sql("INSERT INTO congress.badge (delegate, recorded_at, account, code) VALUES (:delegate, :now, :account, :code)").param("delegate", delegate)
                .param("now", now.atOffset(ZoneOffset.UTC)).param("account", by.account()).param("code", code).update();
    }
}
