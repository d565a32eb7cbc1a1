package vn.namro.reporting.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.audit.Sha;
import vn.namro.calendar.Period;
import vn.namro.documents.ReceivedFile;
import vn.namro.reporting.store.ReportStore.Address;

/** Files that prove figures. */
@Repository
public class ReportEvidence {
    /** A file of a report, with the other places in the term where the very same content stands. */
    public record Listed(UUID id, String target, String name, String sha256, long size, Instant addedAt, String post, List<Place> again) {}

    public record Place(String unit, Period period, String target) {}

    private record Same(String sha256, UUID id, Place place) {}

    /** A file with the unit whose figure it proves. */
    public record Kept(String unit, ReceivedFile file) {}

    private final JdbcClient jdbc;

    ReportEvidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public String add(Address report, String target, ReceivedFile file, Instant at, UUID account, String post) {
        var digest = Sha.of(file.content());
        jdbc.sql("""
                INSERT INTO reporting.evidence (id, term, unit, period, target, name, sha256, content, added_at, account, post)
                VALUES (:id, :term, :unit, :period, :target, :name, :sha256, :content, :at, :account, :post)
                """).param("id", UUID.randomUUID()).param("term", report.term()).param("unit", report.unit()).param("period", report.period().toString())
                .param("target", target).param("name", file.name()).param("sha256", digest).param("content", file.content())
                .param("at", at.atOffset(ZoneOffset.UTC)).param("account", account).param("post", post).update();
        return digest;
    }

    public List<Listed> of(Address report) {
        var same = jdbc.sql("""
                SELECT o.sha256, o.id, o.unit, o.period, o.target FROM reporting.evidence o WHERE o.term = :term AND o.sha256 IN
                  (SELECT sha256 FROM reporting.evidence WHERE term = :term AND unit = :unit AND period = :period) ORDER BY o.added_at
                """).param("term", report.term()).param("unit", report.unit()).param("period", report.period().toString())
                .query((row, _) -> new Same(row.getString(1), row.getObject(2, UUID.class),
                        new Place(row.getString(3), Period.parse(row.getString(4)).orElseThrow(), row.getString(5)))).list();
        return jdbc.sql("""
                SELECT id, target, name, sha256, length(content) AS size, added_at, post FROM reporting.evidence
                WHERE term = :term AND unit = :unit AND period = :period ORDER BY added_at
                """).param("term", report.term()).param("unit", report.unit()).param("period", report.period().toString())
                .query((row, _) -> {
                    var id = row.getObject("id", UUID.class);
                    var digest = row.getString("sha256");
                    return new Listed(id, row.getString("target"), row.getString("name"), digest, row.getLong("size"),
                            row.getObject("added_at", OffsetDateTime.class).toInstant(), row.getString("post"),
                            same.stream().filter(one -> one.sha256().equals(digest) && !one.id().equals(id)).map(Same::place).toList());
                }).list();
    }

    public Optional<Kept> find(UUID id) {
        return jdbc.sql("SELECT unit, name, content FROM reporting.evidence WHERE id = :id").param("id", id)
                .query((row, _) -> new Kept(row.getString("unit"), new ReceivedFile(row.getString("name"), row.getBytes("content")))).optional();
    }
}
