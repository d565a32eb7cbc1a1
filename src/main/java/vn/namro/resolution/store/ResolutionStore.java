package vn.namro.resolution.store;

import static java.util.Comparator.comparing;

import java.sql.ResultSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.language.CodeOrder;
import vn.namro.organisation.Organisation;
import vn.namro.resolution.Amendment;
import vn.namro.resolution.Amendments;
import vn.namro.resolution.Breakthrough;
import vn.namro.resolution.Clause;
import vn.namro.resolution.Correction;
import vn.namro.resolution.HeaderVersion;
import vn.namro.resolution.Resolutions;
import vn.namro.resolution.Resolved;
import vn.namro.resolution.Share;
import vn.namro.resolution.Target;
import vn.namro.resolution.TargetVersion;
import vn.namro.resolution.TermOfOffice;
import vn.namro.resolution.store.ResolutionInserts.Fact;

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
    public long seen(String term, String target) {
        return jdbc.sql("""
                SELECT (SELECT count(*) FROM resolution.target WHERE term = :term AND code = :target)
                    + (SELECT count(*) FROM resolution.share WHERE term = :term AND target = :target)
                """).param("term", term).param("target", target).query(Long.class).single();
    }

    @Override
    public long seenClause(String term, String clause) {
        return count("clause", term, clause);
    }

    @Override
    public long seenBreakthrough(String term, String breakthrough) {
        return count("breakthrough", term, breakthrough);
    }

    private long count(String table, String term, String code) {
        return jdbc.sql("SELECT count(*) FROM resolution.%s WHERE term = :term AND code = :code".formatted(table))
                .param("term", term).param("code", code).query(Long.class).single();
    }

    @Override
    public Amendments amendments(String term, Instant until) {
        return new Amendments(jdbc.sql("SELECT * FROM resolution.amendment WHERE term = :term AND recorded_at < :until ORDER BY recorded_at, id")
                .param("term", term).param("until", until.atOffset(ZoneOffset.UTC)).query(ResolutionRows::amendment).list());
    }

    @Override
    public List<TargetVersion> versions(String term, String target, Instant until) {
        var before = until.atOffset(ZoneOffset.UTC);
        var targets = rows("target", "code", term, target, before, ResolutionRows::target);
        return new TargetHistory(targets, rows("share", "target", term, target, before, ResolutionRows::share), amendments(term, until)).versions();
    }

    @Override
    public boolean everHeld(String term, String target) {
        return count("target", term, target) > 0;
    }

    @Override
    public void add(String term, Rows rows, Instant recordedAt) {
        inserts.add(new Fact(term, recordedAt.atOffset(ZoneOffset.UTC), false, Map.of(), null), rows);
    }

    @Override
    public void amend(String term, List<Amendment> amendments, Rows rows, Rows gone) {
        var recordedAt = amendments.getFirst().recordedAt().atOffset(ZoneOffset.UTC);
        var by = amendments.stream().collect(Collectors.toMap(Amendment::target, Amendment::id));
        inserts.amendments(term, amendments);
        inserts.add(new Fact(term, recordedAt, false, by, null), rows);
        inserts.add(new Fact(term, recordedAt, true, by, null), gone);
    }

    @Override
    public void correct(String term, Correction correction, Rows rows, Rows gone) {
        var recordedAt = correction.recordedAt().atOffset(ZoneOffset.UTC);
        inserts.correction(term, correction);
        inserts.add(new Fact(term, recordedAt, false, Map.of(), correction.id()), rows);
        inserts.add(new Fact(term, recordedAt, true, Map.of(), correction.id()), gone);
    }

    @Override
    public long seenHeader(String term) {
        return jdbc.sql("""
                SELECT (SELECT count(*) FROM resolution.term_of_office WHERE term = :term) + (SELECT count(*) FROM resolution.resolution WHERE term = :term)
                """).param("term", term).query(Long.class).single();
    }

    @Override
    public List<HeaderVersion> headers(String term) {
        var by = corrections(term, Instant.MAX).stream().collect(Collectors.toMap(Correction::id, one -> one));
        return new HeaderHistory(header("term_of_office", term, ResolutionRows::term), header("resolution", term, ResolutionRows::resolution), by).versions();
    }

    private <T> List<TargetHistory.Row<T>> header(String table, String term, RowMapper<T> record) {
        return rows(table, "term", term, term, EVER, record);
    }

    @Override
    public List<Correction> corrections(String term, Instant until) {
        return jdbc.sql("SELECT * FROM resolution.correction WHERE term = :term AND recorded_at < :until ORDER BY recorded_at, id").param("term", term)
                .param("until", until == Instant.MAX ? EVER : until.atOffset(ZoneOffset.UTC)).query(ResolutionRows::correction).list();
    }

    /** Every row of one target, the oldest first. */
    private <T> List<TargetHistory.Row<T>> rows(String table, String key, String term, String target, OffsetDateTime until, RowMapper<T> record) {
        return jdbc.sql("SELECT * FROM resolution.%s WHERE term = :term AND %s = :target AND recorded_at < :until ORDER BY recorded_at, version"
                .formatted(table, key)).param("term", term).param("target", target).param("until", until).query((row, number) -> {
            var by = row.getString("decision");
            return new TargetHistory.Row<>(row.getObject("recorded_at", OffsetDateTime.class).toInstant(), row.getBoolean("withdrawn"),
                    by == null ? null : UUID.fromString(by), record.mapRow(row, number));
        }).list();
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
