package vn.namro.resolution.store;

import static java.util.Comparator.comparing;

import java.sql.ResultSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.language.CodeOrder;
import vn.namro.organisation.Organisation;
import vn.namro.resolution.Breakthrough;
import vn.namro.resolution.Clause;
import vn.namro.resolution.Resolutions;
import vn.namro.resolution.Resolved;
import vn.namro.resolution.Share;
import vn.namro.resolution.Target;
import vn.namro.resolution.TermOfOffice;

/** Rows of the schema {@code resolution}: added, never changed. One query a table, however many units there are. */
@Repository
class ResolutionStore implements Resolutions {
    private static final Comparator<TermOfOffice> LATEST_FIRST = comparing(TermOfOffice::firstYear).reversed()
            .thenComparing(TermOfOffice::code, CodeOrder.NATURAL.reversed());
    /** PostgreSQL's infinity. */
    private static final OffsetDateTime EVER = OffsetDateTime.MAX;

    private final JdbcClient jdbc;
    private final ResolutionInserts inserts;

    ResolutionStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        inserts = new ResolutionInserts(batches);
    }

    @Override
    public List<TermOfOffice> terms() {
        return jdbc.sql("""
                SELECT * FROM (
                    SELECT DISTINCT ON (term) * FROM resolution.term_of_office ORDER BY term, recorded_at DESC, version DESC) newest
                WHERE NOT withdrawn
                """).query(ResolutionRows::term).list().stream().sorted(LATEST_FIRST).toList();
    }

    @Override
    public Optional<Resolved> now(String term) {
        return read(term, EVER);
    }

    @Override
    public Optional<Resolved> knownBefore(String term, Instant until) {
        return read(term, until.atOffset(ZoneOffset.UTC));
    }

    @Override
    public Optional<Instant> lastRecorded(String term) {
        var tables = List.of("term_of_office", "resolution", "unit", "clause", "breakthrough", "target", "share");
        var maxima = tables.stream().map("SELECT max(recorded_at) AS at FROM resolution.%s WHERE term = :term"::formatted).toList();
        return jdbc.sql("SELECT max(at) FROM (" + String.join(" UNION ALL ", maxima) + ") each").param("term", term)
                .query((row, _) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)).map(OffsetDateTime::toInstant)).single();
    }

    @Override
    public void changeAlone() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('resolution.term_of_office'))").query((ResultSet _) -> {});
    }

    @Override
    public void add(String term, Rows rows, Instant recordedAt, @Nullable String decision) {
        inserts.add(term, rows, recordedAt.atOffset(ZoneOffset.UTC), decision);
    }

    private Optional<Resolved> read(String term, OffsetDateTime until) {
        var terms = newest("term_of_office", "term", term, until, ResolutionRows::term);
        var resolutions = newest("resolution", "term", term, until, ResolutionRows::resolution);
        if (terms.isEmpty() || resolutions.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Resolved(terms.getFirst(),
                Organisation.of(newest("unit", "code, valid_from", term, until, ResolutionRows::unit)),
                resolutions.getFirst(),
                sorted(newest("clause", "code", term, until, ResolutionRows::clause), comparing(Clause::code, CodeOrder.NATURAL)),
                sorted(newest("breakthrough", "code", term, until, ResolutionRows::breakthrough),
                        comparing(Breakthrough::code, CodeOrder.NATURAL)),
                sorted(newest("target", "code", term, until, ResolutionRows::target), comparing(Target::code, CodeOrder.NATURAL)),
                sorted(newest("share", "target, unit", term, until, ResolutionRows::share),
                        comparing(Share::target, CodeOrder.NATURAL).thenComparing(Share::unit, CodeOrder.NATURAL))));
    }

    /** The newest row of every key that is not withdrawn. */
    private <T> List<T> newest(String table, String key, String term, OffsetDateTime until, RowMapper<T> row) {
        return jdbc.sql("""
                SELECT * FROM (
                    SELECT DISTINCT ON (%1$s) * FROM resolution.%2$s WHERE term = :term AND recorded_at < :until
                    ORDER BY %1$s, recorded_at DESC, version DESC) newest
                WHERE NOT withdrawn
                """.formatted(key, table)).param("term", term).param("until", until).query(row).list();
    }

    private static <T> List<T> sorted(List<T> rows, Comparator<T> order) {
        return rows.stream().sorted(order).toList();
    }
}
