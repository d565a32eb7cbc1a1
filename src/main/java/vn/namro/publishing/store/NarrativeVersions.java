package vn.namro.publishing.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.audit.DoneBy;
import vn.namro.publishing.Narrative;
import vn.namro.publishing.model.NarrativeVersion;

/** The texts that were written for one part and unit, the newest of which stands in the review. */
@Repository
public class NarrativeVersions {
    private record Row(NarrativeVersion version, boolean withdrawn, int ordinal) {}

    private final JdbcClient jdbc;

    NarrativeVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first; several passages that came from a folder stand one by one. */
    public List<NarrativeVersion> history(String term, String part, @Nullable String unit) {
        var versions = new ArrayList<NarrativeVersion>();
        for (var row : rows(term, part, unit)) {
            // What stands in the place of several passages withdraws them at the same instant.
            boolean partOfIt = !versions.isEmpty() && versions.getLast().recordedAt().equals(row.version().recordedAt());
            if (!row.withdrawn() || !partOfIt) {
                versions.add(row.version());
            }
        }
        return versions;
    }

    /** The number of the newest version, 0 where nothing was ever written. */
    public long newest(String term, String part, @Nullable String unit) {
        return rows(term, part, unit).stream().mapToLong(row -> row.version().number()).max().orElse(0);
    }

    /**
     * Puts a text in the place of all passages of its part and unit; an empty one takes them away.
     *
     * @return the number of its version, 0 where there was nothing to take away
     */
    public long write(String term, Narrative narrative, Instant recordedAt, DoneBy by, String post) {
        var rows = rows(term, narrative.part(), narrative.unit());
        var standing = rows.stream().filter(row -> rows.stream().noneMatch(other -> other.ordinal() == row.ordinal() && other.version().number() > row.version().number()))
                .filter(row -> !row.withdrawn()).map(Row::ordinal).sorted().toList();
        boolean written = !narrative.text().isEmpty();
        long number = 0;
        for (int i = standing.size() - 1; i >= (written ? 1 : 0); i--) {
            number = add(term, standing.get(i), narrative, "", recordedAt, by, post);
        }
        return written ? add(term, standing.isEmpty() ? next(term) : standing.getFirst(), narrative, narrative.text(), recordedAt, by, post) : number;
    }

    private int next(String term) {
        return jdbc.sql("SELECT coalesce(max(ordinal), 0) + 1 FROM publishing.narrative WHERE term = :term").param("term", term).query(Integer.class).single();
    }

    private long add(String term, int ordinal, Narrative narrative, String text, Instant recordedAt, DoneBy by, String post) {
        return jdbc.sql("""
                INSERT INTO publishing.narrative (term, recorded_at, withdrawn, ordinal, part, unit, content, written_by, post)
                VALUES (:term, :recordedAt, :withdrawn, :ordinal, :part, :unit, :content, :account, :post) RETURNING version
                """).param("term", term).param("recordedAt", recordedAt.atOffset(ZoneOffset.UTC)).param("withdrawn", text.isEmpty()).param("ordinal", ordinal)
                .param("part", narrative.part()).param("unit", narrative.unit()).param("content", text).param("account", by.account()).param("post", post)
                .query(Long.class).single();
    }

    private List<Row> rows(String term, String part, @Nullable String unit) {
        return jdbc.sql("""
                SELECT * FROM publishing.narrative WHERE term = :term AND part = :part AND unit IS NOT DISTINCT FROM CAST(:unit AS text)
                ORDER BY version DESC
                """).param("term", term).param("part", part).param("unit", unit)
                .query((row, _) -> new Row(new NarrativeVersion(row.getLong("version"), row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("post"), row.getString("content")), row.getBoolean("withdrawn"), row.getInt("ordinal"))).list();
    }
}
