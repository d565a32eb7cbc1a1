package vn.namro.publishing.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.publishing.Narrative;
import vn.namro.publishing.Narratives;

/** Rows of {@code publishing.narrative}: added, never changed. */
@Repository
class NarrativeStore implements Narratives {
    /** PostgreSQL's infinity. */
    private static final OffsetDateTime EVER = OffsetDateTime.MAX;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    NarrativeStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public List<Narrative> of(String term) {
        return read(term, EVER);
    }

    @Override
    public List<Narrative> knownBefore(String term, Instant until) {
        return read(term, until.atOffset(ZoneOffset.UTC));
    }

    @Override
    public void append(String term, List<Narrative> passages, Instant recordedAt) {
        int last = jdbc.sql("SELECT coalesce(max(ordinal), 0) FROM publishing.narrative WHERE term = :term").param("term", term)
                .query(Integer.class).single();
        var rows = new ArrayList<Object[]>();
        for (var passage : passages) {
            rows.add(new Object[] {term, recordedAt.atOffset(ZoneOffset.UTC), ++last, passage.part(), passage.unit(), passage.text()});
        }
        batches.batchUpdate("""
                INSERT INTO publishing.narrative (term, recorded_at, ordinal, part, unit, content) VALUES (?, ?, ?, ?, ?, ?)
                """, rows);
    }

    private List<Narrative> read(String term, OffsetDateTime until) {
        return jdbc.sql("""
                SELECT * FROM (
                    SELECT DISTINCT ON (ordinal) * FROM publishing.narrative WHERE term = :term AND recorded_at < :until
                    ORDER BY ordinal, recorded_at DESC, version DESC) newest
                WHERE NOT withdrawn ORDER BY ordinal
                """).param("term", term).param("until", until)
                .query((row, _) -> new Narrative(row.getString("part"), row.getString("unit"), row.getString("content"))).list();
    }
}
