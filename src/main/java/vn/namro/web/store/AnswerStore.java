package vn.namro.web.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What programs were answered under keys of their own. */
@Repository
public class AnswerStore {
    private static final int AT_ONCE = 200;

    /** @param request the digest of what was asked, and {@code version} the ETag of the answer, null where it has none */
    public record Stored(String request, int status, @Nullable String version, String body) {}

    private final JdbcClient jdbc;

    AnswerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps others who come with the same key waiting to the end of the transaction. */
    public void hold(UUID account, String key) {
        jdbc.sql("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:key, 0))").param("key", "web.answer " + account + " " + key).query(Integer.class).single();
    }

    public Optional<Stored> find(UUID account, String key, Instant now) {
        return jdbc.sql("SELECT request, status, version, body FROM web.answer WHERE account = :account AND key = :key AND expires_at > :now")
                .param("account", account).param("key", key).param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Stored(row.getString("request"), row.getInt("status"), row.getString("version"), row.getString("body"))).optional();
    }

    public void keep(UUID account, String key, Stored answer, Instant now, Instant end) {
        jdbc.sql("DELETE FROM web.answer WHERE account = :account AND key = :key").param("account", account).param("key", key).update();
        jdbc.sql("""
                INSERT INTO web.answer (account, key, request, status, version, body, made_at, expires_at)
                VALUES (:account, :key, :request, :status, :version, :body, :now, :end)
                """).param("account", account).param("key", key).param("request", answer.request()).param("status", answer.status())
                .param("version", answer.version()).param("body", answer.body()).param("now", now.atOffset(ZoneOffset.UTC))
                .param("end", end.atOffset(ZoneOffset.UTC)).update();
    }

    /** Takes away some of those whose time is over, unless another is doing so. */
    public void clean(Instant now) {
        if (jdbc.sql("SELECT pg_try_advisory_xact_lock(hashtextextended('web.answer', 0))").query(Boolean.class).single()) {
            jdbc.sql("DELETE FROM web.answer WHERE (account, key) IN (SELECT account, key FROM web.answer WHERE expires_at <= :now LIMIT :some)")
                    .param("now", now.atOffset(ZoneOffset.UTC)).param("some", AT_ONCE).update();
        }
    }
}
