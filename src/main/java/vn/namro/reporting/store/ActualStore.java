package vn.namro.reporting.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.calendar.Period;
import vn.namro.reporting.Actual;
import vn.namro.reporting.ActualStatus;
import vn.namro.reporting.Actuals;
import vn.namro.reporting.RecordedAt;

/** Rows of {@code reporting.actual}: added, never changed. */
@Repository
class ActualStore implements Actuals {
    private static final String INSERT = """
            INSERT INTO reporting.actual
                (id, term, target, unit, period, value, numerator, denominator, status, recorded_at, recorded_as, post, note, recorded_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final int BATCH = 1_000;
    /** PostgreSQL's infinity. */
    private static final OffsetDateTime EVER = OffsetDateTime.MAX;

    private final JdbcTemplate jdbc;

    ActualStore(DataSource dataSource) {
        jdbc = new JdbcTemplate(dataSource);
        // Millions of rows come in stretches, inside a transaction.
        jdbc.setFetchSize(5_000);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Actual> of(String term) {
        return read(term, EVER);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Actual> knownBefore(String term, Instant until) {
        return read(term, until.atOffset(ZoneOffset.UTC));
    }

    @Override
    public Optional<Instant> lastRecorded(String term, Instant until) {
        return Optional.ofNullable(jdbc.queryForObject("SELECT max(recorded_at) FROM reporting.actual WHERE term = ? AND recorded_at < ?", OffsetDateTime.class,
                        term, until.atOffset(ZoneOffset.UTC)))
                .map(OffsetDateTime::toInstant);
    }

    @Override
    public boolean add(String term, Actual row, @Nullable UUID account) {
        return jdbc.update(INSERT + "ON CONFLICT (term, target, unit, period, recorded_at) DO NOTHING",
                statement -> fill(statement, term, row, account)) == 1;
    }

    @Override
    public void takeOver(String term, List<Actual> rows) {
        jdbc.batchUpdate(INSERT, rows, BATCH, (statement, row) -> fill(statement, term, row, null));
    }

    private static void fill(PreparedStatement statement, String term, Actual actual, @Nullable UUID account) throws SQLException {
        statement.setObject(1, UUID.randomUUID());
        statement.setString(2, term);
        statement.setString(3, actual.target());
        statement.setString(4, actual.unit());
        statement.setString(5, actual.period().toString());
        statement.setBigDecimal(6, actual.value());
        statement.setBigDecimal(7, actual.numerator());
        statement.setBigDecimal(8, actual.denominator());
        statement.setString(9, actual.status().name());
        statement.setObject(10, actual.recordedAt().instant().atOffset(ZoneOffset.UTC));
        statement.setString(11, actual.recordedAt().text());
        statement.setString(12, actual.by());
        statement.setString(13, actual.note());
        statement.setObject(14, account, Types.OTHER);
    }

    private List<Actual> read(String term, OffsetDateTime until) {
        var rows = new Reading();
        jdbc.query("""
                SELECT target, unit, period, value, numerator, denominator, status, recorded_as, post, note
                FROM reporting.actual WHERE term = ? AND recorded_at < ?
                """, (ResultSet row) -> { rows.add(row); }, term, until);
        return rows.actuals;
    }

    /** Of millions of figures only some thousands of texts and some dozens of periods differ: they are shared. */
    private static final class Reading {
        private final List<Actual> actuals = new ArrayList<>();
        private final Map<String, String> texts = new HashMap<>();
        private final Map<String, Period> periods = new HashMap<>();

        void add(ResultSet row) throws SQLException {
            actuals.add(new Actual(shared(row.getString(1)), shared(row.getString(2)),
                    periods.computeIfAbsent(row.getString(3), text -> Period.parse(text).orElseThrow()), row.getBigDecimal(4),
                    row.getBigDecimal(5), row.getBigDecimal(6), ActualStatus.valueOf(row.getString(7)),
                    RecordedAt.parse(row.getString(8)).orElseThrow(), sharedOrNull(row.getString(9)), row.getString(10)));
        }

        private String shared(String text) {
            return texts.computeIfAbsent(text, same -> same);
        }

        private @Nullable String sharedOrNull(@Nullable String text) {
            return text == null ? null : shared(text);
        }
    }
}
