package vn.namro.congress.proceedings.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.audit.DoneBy;
import vn.namro.congress.Quorum;
import vn.namro.congress.proceedings.model.AreaCount;
import vn.namro.congress.proceedings.model.Choice;
import vn.namro.congress.proceedings.model.Declaration;
import vn.namro.congress.proceedings.model.Majority;
import vn.namro.congress.proceedings.model.Opening;
import vn.namro.congress.proceedings.model.PollBase;
import vn.namro.congress.proceedings.model.PollCourse;
import vn.namro.congress.proceedings.model.PollCourse.Closing;
import vn.namro.congress.proceedings.model.PollRules;
import vn.namro.congress.proceedings.model.PollSubject;
import vn.namro.congress.proceedings.model.PollWay;
import vn.namro.congress.proceedings.model.Votes;
import vn.namro.measure.Fraction;

/** The polls of congresses. */
@Repository
public class PollStore {
    private static final String DECLARED = """
            SELECT p.id, p.congress, p.number, d.*, o.recorded_at AS opened_at, o.convened, o.quorum, o.without_quorum, c.recorded_at AS closed_at, c.digest, c.head
            FROM congress.poll p
            JOIN LATERAL (SELECT * FROM congress.poll_declaration WHERE poll = p.id ORDER BY version DESC LIMIT 1) d ON true
            LEFT JOIN congress.poll_opening o ON o.poll = p.id
            LEFT JOIN congress.poll_closing c ON c.poll = p.id
            """;

    private final JdbcClient jdbc;

    PollStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One writer a poll, to the end of the transaction. */
    public void lock(UUID poll) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:id, 0))").param("id", "congress.poll " + poll).query((ResultSet _) -> {});
    }

    public Optional<UUID> congress(UUID poll) {
        return jdbc.sql("SELECT congress FROM congress.poll WHERE id = :id").param("id", poll).query(UUID.class).optional();
    }

    public Optional<PollCourse> find(UUID poll) {
        return read("WHERE p.id = :id", "p.id = :id", poll).stream().findFirst();
    }

    /** Every poll of a congress by its number, in as many questions however many there are. */
    public List<PollCourse> all(UUID congress) {
        return read("WHERE p.congress = :id ORDER BY p.number", "p.congress = :id", congress);
    }

    /** The poll that is open in a congress now, if there is one. */
    public Optional<UUID> open(UUID congress) {
        return jdbc.sql("""
                SELECT p.id FROM congress.poll p JOIN congress.poll_opening o ON o.poll = p.id
                WHERE p.congress = :congress AND NOT EXISTS (SELECT 1 FROM congress.poll_closing c WHERE c.poll = p.id)
                """).param("congress", congress).query(UUID.class).optional();
    }

    /** The poll that was closed last, if that was after an instant. */
    public Optional<UUID> lastClosed(UUID congress, @Nullable Instant since) {
        return since == null ? Optional.empty() : jdbc.sql("""
                SELECT p.id FROM congress.poll p JOIN congress.poll_closing c ON c.poll = p.id
                WHERE p.congress = :congress AND c.recorded_at >= :since ORDER BY c.recorded_at DESC LIMIT 1
                """).param("congress", congress).param("since", since.atOffset(ZoneOffset.UTC)).query(UUID.class).optional();
    }

    private List<PollCourse> read(String where, String which, UUID id) {
        var entitled = new HashMap<UUID, Set<UUID>>();
        jdbc.sql("SELECT e.poll, e.delegate FROM congress.poll_entitled e JOIN congress.poll p ON p.id = e.poll WHERE " + which).param("id", id)
                .query((ResultSet row) -> {
                    entitled.computeIfAbsent(row.getObject(1, UUID.class), _ -> new HashSet<>()).add(row.getObject(2, UUID.class));
                });
        var voted = new HashMap<UUID, Map<UUID, Choice>>();
        jdbc.sql("SELECT v.poll, v.delegate, v.choice FROM congress.poll_vote v JOIN congress.poll p ON p.id = v.poll WHERE " + which).param("id", id)
                .query((ResultSet row) -> {
                    voted.computeIfAbsent(row.getObject(1, UUID.class), _ -> new HashMap<>()).put(row.getObject(2, UUID.class), Choice.valueOf(row.getString(3)));
                });
        var counts = new HashMap<UUID, List<AreaCount>>();
        jdbc.sql("SELECT DISTINCT ON (n.poll, n.area) n.* FROM congress.poll_count n JOIN congress.poll p ON p.id = n.poll WHERE " + which
                + " ORDER BY n.poll, n.area, n.version DESC").param("id", id)
                .query((ResultSet row) -> {
                    counts.computeIfAbsent(row.getObject("poll", UUID.class), _ -> new ArrayList<>()).add(new AreaCount(row.getString("area"),
                            new Votes(row.getLong("favour"), row.getLong("against"), row.getLong("abstaining")), row.getLong("hands")));
                });
        return jdbc.sql(DECLARED + where).param("id", id).query((row, _) -> {
            var poll = row.getObject("id", UUID.class);
            return new PollCourse(poll, row.getObject("congress", UUID.class), row.getInt("number"), declaration(row), opening(row, entitled.getOrDefault(poll, Set.of())),
                    counts.getOrDefault(poll, List.of()), voted.getOrDefault(poll, Map.of()), closing(row));
        }).list();
    }

    private static Declaration declaration(ResultSet row) throws SQLException {
        return new Declaration(row.getString("question"), new PollSubject(PollSubject.Kind.valueOf(row.getString("subject")), row.getString("reference")),
                PollRules.named(row.getString("rules")).orElseThrow(), PollBase.valueOf(row.getString("base")), Majority.parse(row.getString("majority")).orElseThrow(),
                row.getString("written_rule"), row.getLong("less"), row.getString("less_reason"), PollWay.valueOf(row.getString("way")),
                List.of((String[]) row.getArray("areas").getArray()), row.getBoolean("mock"));
    }

    private static @Nullable Opening opening(ResultSet row, Set<UUID> entitled) throws SQLException {
        var at = row.getObject("opened_at", OffsetDateTime.class);
        if (at == null) {
            return null;
        }
        var share = row.getString("quorum").split("/", -1);
        var wanted = Fraction.of(Long.parseLong(share[0]), share.length == 1 ? 1 : Long.parseLong(share[1]));
        return new Opening(at.toInstant(), new Quorum(row.getLong("convened"), entitled.size(), wanted), entitled, row.getString("without_quorum"));
    }

    private static @Nullable Closing closing(ResultSet row) throws SQLException {
        var at = row.getObject("closed_at", OffsetDateTime.class);
        return at == null ? null : new Closing(at.toInstant(), row.getString("digest"), row.getString("head"));
    }

    /** @return the number of the poll, the next of its congress; to be asked by the one writer of the congress */
    public int begin(UUID poll, UUID congress, Instant now) {
        return jdbc.sql("""
                INSERT INTO congress.poll (id, congress, number, recorded_at)
                SELECT :id, :congress, coalesce(max(number), 0) + 1, :now FROM congress.poll WHERE congress = :congress RETURNING number
                """).param("id", poll).param("congress", congress).param("now", now.atOffset(ZoneOffset.UTC)).query(Integer.class).single();
    }

    /** @return the version */
    public long declare(UUID poll, Declaration declaration, DoneBy by, Instant now) {
        return jdbc.sql("""
                INSERT INTO congress.poll_declaration (poll, recorded_at, account, question, subject, reference, rules, base, majority, written_rule, less, less_reason,
                    way, areas, mock)
                VALUES (:poll, :now, :account, :question, :subject, :reference, :rules, :base, :majority, :written, :less, :reason, :way, :areas, :mock) RETURNING version
                """).param("poll", poll).param("now", now.atOffset(ZoneOffset.UTC)).param("account", by.account()).param("question", declaration.question())
                .param("subject", declaration.subject().kind().name()).param("reference", declaration.subject().reference()).param("rules", declaration.rules().name())
                .param("base", declaration.base().name()).param("majority", declaration.majority().code()).param("written", declaration.writtenRule())
                .param("less", declaration.less()).param("reason", declaration.lessReason()).param("way", declaration.way().name())
                .param("areas", declaration.areas().toArray(String[]::new)).param("mock", declaration.mock()).query(Long.class).single();
    }

    public void open(UUID poll, Opening opening, DoneBy by) {
        jdbc.sql("""
                INSERT INTO congress.poll_opening (poll, recorded_at, account, convened, quorum, without_quorum) VALUES (:poll, :at, :account, :convened, :quorum, :without)
                """).param("poll", poll).param("at", opening.at().atOffset(ZoneOffset.UTC)).param("account", by.account()).param("convened", opening.convened())
                .param("quorum", opening.quorum().wanted().toString()).param("without", opening.withoutQuorum()).update();
        jdbc.sql("INSERT INTO congress.poll_entitled (poll, delegate) SELECT :poll, unnest(:delegates)").param("poll", poll)
                .param("delegates", opening.entitled().toArray(UUID[]::new)).update();
    }

    /** @return the version */
    public long count(UUID poll, AreaCount count, DoneBy by, Instant now) {
        return jdbc.sql("""
                INSERT INTO congress.poll_count (poll, area, favour, against, abstaining, hands, recorded_at, account)
                VALUES (:poll, :area, :favour, :against, :abstaining, :hands, :now, :account) RETURNING version
                """).param("poll", poll).param("area", count.area()).param("favour", count.votes().favour()).param("against", count.votes().against())
                .param("abstaining", count.votes().abstaining()).param("hands", count.hands()).param("now", now.atOffset(ZoneOffset.UTC)).param("account", by.account())
                .query(Long.class).single();
    }

    public void vote(UUID poll, Map<UUID, Choice> votes, Instant now) {
        var delegates = votes.keySet().toArray(UUID[]::new);
        var choices = new String[delegates.length];
        for (int i = 0; i < delegates.length; i++) {
            choices[i] = votes.get(delegates[i]).name();
        }
        jdbc.sql("INSERT INTO congress.poll_vote (poll, delegate, choice, recorded_at) SELECT :poll, v.delegate, v.choice, :now FROM unnest(:delegates, :choices) AS v(delegate, choice)")
                .param("poll", poll).param("delegates", delegates).param("choices", choices).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    public void close(UUID poll, Closing closing, DoneBy by) {
        jdbc.sql("INSERT INTO congress.poll_closing (poll, recorded_at, account, digest, head) VALUES (:poll, :at, :account, :digest, :head)").param("poll", poll)
                .param("at", closing.at().atOffset(ZoneOffset.UTC)).param("account", by.account()).param("digest", closing.digest()).param("head", closing.head()).update();
    }
}
