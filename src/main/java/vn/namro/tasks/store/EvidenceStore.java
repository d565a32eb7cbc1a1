package vn.namro.tasks.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.audit.Sha;
import vn.namro.tasks.model.EvidenceFile;

/** Files: those added to a task, and those handed in with it. */
@Repository
public class EvidenceStore {
    /** @param sha256 of its content */
    public record Listed(UUID id, String name, String sha256, long size, Instant addedAt) {}

    private static final String LISTED = "SELECT id, name, sha256, length(content) AS size, added_at FROM ";

    private final JdbcClient jdbc;

    EvidenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void upload(UUID task, EvidenceFile file, UUID account, Instant now) {
        jdbc.sql("""
                INSERT INTO tasks.upload (id, task, name, sha256, content, account, added_at)
                VALUES (:id, :task, :name, :sha256, :content, :account, :now)
                """).param("id", UUID.randomUUID()).param("task", task).param("name", file.name()).param("sha256", Sha.of(file.content()))
                .param("content", file.content()).param("account", account).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    /** A file of a made-up task, which nobody added. */
    public void keep(UUID id, UUID task, EvidenceFile file, Instant at) {
        jdbc.sql("""
                INSERT INTO tasks.evidence (id, task, name, sha256, content, added_at) VALUES (:id, :task, :name, :sha256, :content, :at)
                """).param("id", id).param("task", task).param("name", file.name()).param("sha256", Sha.of(file.content())).param("content", file.content())
                .param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    /** A file that comes with what it proves. */
    public void add(UUID id, UUID of, EvidenceFile file, UUID account, Instant now) {
        jdbc.sql("""
                INSERT INTO tasks.evidence (id, task, name, sha256, content, account, added_at) VALUES (:id, :of, :name, :sha256, :content, :account, :now)
                """).param("id", id).param("of", of).param("name", file.name()).param("sha256", Sha.of(file.content())).param("content", file.content())
                .param("account", account).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    /** Added and not handed in. */
    public List<Listed> uploads(UUID task) {
        return jdbc.sql(LISTED + "tasks.upload WHERE task = :task ORDER BY added_at, id").param("task", task).query((row, _) -> listed(row)).list();
    }

    public List<Listed> evidence(UUID task) {
        return jdbc.sql(LISTED + "tasks.evidence WHERE task = :task ORDER BY added_at, id").param("task", task).query((row, _) -> listed(row)).list();
    }

    /** Hands some uploads in; those left out go. */
    public void handIn(UUID task, Collection<UUID> chosen) {
        jdbc.sql("""
                INSERT INTO tasks.evidence (id, task, name, sha256, content, account, added_at)
                SELECT id, task, name, sha256, content, account, added_at FROM tasks.upload WHERE task = :task AND id = ANY (:chosen::uuid[])
                """).param("task", task).param("chosen", chosen.stream().map(UUID::toString).toArray(String[]::new)).update();
        jdbc.sql("DELETE FROM tasks.upload WHERE task = :task").param("task", task).update();
    }

    /** @param withUploads whether a file that was not handed in may be had too */
    public Optional<EvidenceFile> file(UUID task, UUID id, boolean withUploads) {
        return jdbc.sql("""
                SELECT name, content FROM tasks.evidence WHERE task = :task AND id = :id
                UNION ALL SELECT name, content FROM tasks.upload WHERE task = :task AND id = :id AND :uploads
                """).param("task", task).param("id", id).param("uploads", withUploads)
                .query((row, _) -> new EvidenceFile(row.getString("name"), row.getBytes("content"))).optional();
    }

    private static Listed listed(ResultSet row) throws SQLException {
        return new Listed(row.getObject("id", UUID.class), row.getString("name"), row.getString("sha256"), row.getLong("size"),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }
}
