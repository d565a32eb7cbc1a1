package vn.namro.audit.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import vn.namro.calendar.OfficeTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.namro.audit.AuditTrail;
import vn.namro.audit.Audited;
import vn.namro.audit.AuditChain;
import vn.namro.audit.DoneBy;
import vn.namro.audit.Entry;
import vn.namro.audit.Head;

/** The chain in the database. Its one listener hears every fact and writes in the transaction that made it true. */
@Repository
class AuditStore implements AuditTrail {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> PARTICULARS = new TypeReference<>() {};
    /** One writer at a time, held to the end of the transaction: entries follow each other without gap or fork. */
    private static final String ONE_WRITER = "SELECT pg_advisory_xact_lock(hashtext('audit.entry'))";
    private static final String NARROWED = """
            FROM audit.entry
            WHERE (:from::timestamptz IS NULL OR recorded_at >= :from) AND (:to::timestamptz IS NULL OR recorded_at < :to)
              AND (:kind::text IS NULL OR kind = :kind) AND (:units::text[] IS NULL OR unit = ANY (:units::text[]))
              AND (:subject::text IS NULL OR subject = :subject)
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate streaming;
    private final Clock clock;

    AuditStore(JdbcClient jdbc, DataSource dataSource, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        streaming = new JdbcTemplate(dataSource);
        streaming.setFetchSize(2_000);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(Audited fact) {
        jdbc.sql(ONE_WRITER).query((ResultSet _) -> {});
        var head = head();
        var entry = Entry.of(head.seq() + 1, clock.instant(), fact);
        var previous = HexFormat.of().parseHex(head.hash());
        jdbc.sql("""
                INSERT INTO audit.entry (seq, recorded_at, kind, account, post, unit, subject, particulars, previous, hash)
                VALUES (:seq, :recordedAt, :kind, :account, :post, :unit, :subject, :particulars::jsonb, :previous, :hash)
                """)
                .param("seq", entry.seq()).param("recordedAt", entry.recordedAt().atOffset(ZoneOffset.UTC)).param("kind", entry.kind())
                .param("account", entry.by().account()).param("post", entry.by().post()).param("unit", entry.unit())
                .param("subject", entry.subject()).param("particulars", JSON.writeValueAsString(new TreeMap<>(entry.particulars())))
                .param("previous", previous).param("hash", entry.hash(previous))
                .update();
    }

    @Override
    public Head head() {
        return jdbc.sql("SELECT seq, hash FROM audit.entry ORDER BY seq DESC LIMIT 1")
                .query((row, _) -> new Head(row.getLong("seq"), HexFormat.of().formatHex(row.getBytes("hash"))))
                .optional().orElse(Head.EMPTY);
    }

    @Override
    public long newest(String subject) {
        return jdbc.sql("SELECT coalesce(max(seq), 0) FROM audit.entry WHERE subject = :subject").param("subject", subject)
                .query(Long.class).single();
    }

    @Override
    public List<Entry> find(Question question, int limit, long before) {
        return narrowed("SELECT * " + NARROWED + " AND seq < :before ORDER BY seq DESC LIMIT :limit", question)
                .param("before", before).param("limit", limit)
                .query((row, _) -> entry(row)).list();
    }

    @Override
    @Transactional(readOnly = true)
    public void each(Question question, Consumer<Entry> reader) {
        narrowed("SELECT * " + NARROWED + " ORDER BY seq", question).query((ResultSet row) -> reader.accept(entry(row)));
    }

    @Override
    public List<String> kinds() {
        return jdbc.sql("SELECT DISTINCT kind FROM audit.entry ORDER BY kind").query(String.class).list();
    }

    @Override
    @Transactional(readOnly = true)
    public AuditChain.Result verify(Optional<Head> anchor) {
        var chain = new AuditChain(anchor);
        streaming.query("SELECT * FROM audit.entry ORDER BY seq",
                (ResultSet row) -> { chain.next(entry(row), row.getBytes("previous"), row.getBytes("hash")); });
        return chain.result();
    }

    private JdbcClient.StatementSpec narrowed(String sql, Question question) {
        return jdbc.sql(sql).param("from", startOf(question.from()))
                .param("to", question.to() == null ? null : startOf(question.to().plusDays(1)))
                .param("kind", question.kind()).param("units", question.units() == null ? null : question.units().toArray(String[]::new))
                .param("subject", question.subject());
    }

    private static @Nullable OffsetDateTime startOf(@Nullable LocalDate day) {
        return day == null ? null : OfficeTime.startOf(day).atOffset(ZoneOffset.UTC);
    }

    static Entry entry(ResultSet row) throws SQLException {
        return new Entry(row.getLong("seq"), row.getObject("recorded_at", OffsetDateTime.class).toInstant(), row.getString("kind"),
                new DoneBy(row.getObject("account", UUID.class), row.getObject("post", UUID.class)), row.getString("unit"),
                row.getString("subject"), JSON.readValue(row.getString("particulars"), PARTICULARS));
    }
}
