package vn.namro.congress.delegates.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.audit.DoneBy;
import vn.namro.congress.Congress;
import vn.namro.congress.Congress.Session;
import vn.namro.congress.Congress.SessionKind;
import vn.namro.congress.CongressBody;
import vn.namro.congress.CongressRules;
import vn.namro.congress.Congresses;
import vn.namro.congress.Seat;

/** Congresses, their sessions, bodies and elections. */
@Repository
public class CongressStore implements Congresses {
    private final JdbcClient jdbc;

    CongressStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void lock(UUID congress) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:id, 0))").param("id", "congress.congress " + congress).query((ResultSet _) -> {});
    }

    @Override
    public Optional<String> unit(UUID congress) {
        return jdbc.sql("SELECT unit FROM congress.congress WHERE id = :id").param("id", congress).query(String.class).optional();
    }

    public void begin(UUID id, String unit, Instant now) {
        jdbc.sql("INSERT INTO congress.congress (id, unit, recorded_at) VALUES (:id, :unit, :now)").param("id", id).param("unit", unit)
                .param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    /** @return the version */
    public long add(Congress congress, DoneBy by, Instant now) {
        long call = jdbc.sql("""
                INSERT INTO congress.call (congress, recorded_at, account, kind, title, ordinal, term, place, rules, written_rule, illustrative)
                VALUES (:congress, :now, :account, :kind, :title, :ordinal, :term, :place, :rules, :written, :illustrative) RETURNING version
                """)
                .param("congress", congress.id()).param("now", now.atOffset(ZoneOffset.UTC)).param("account", by.account()).param("kind", congress.kind().name())
                .param("title", congress.title()).param("ordinal", congress.ordinal()).param("term", congress.term()).param("place", congress.place())
                .param("rules", congress.rules().name()).param("written", congress.writtenRule()).param("illustrative", congress.illustrative())
                .query(Long.class).single();
        for (int place = 0; place < congress.sessions().size(); place++) {
            var session = congress.sessions().get(place);
            jdbc.sql("INSERT INTO congress.session (call, place, kind, day, begins, ends) VALUES (:call, :place, :kind, :day, :begins, :ends)").param("call", call)
                    .param("place", place).param("kind", session.kind().name()).param("day", session.day()).param("begins", session.begins())
                    .param("ends", session.ends()).update();
        }
        return call;
    }

    @Override
    public Optional<Congress> find(UUID congress) {
        return read("WHERE c.id = :id", Map.of("id", congress)).stream().findFirst();
    }

    @Override
    public List<Congress> all() {
        return read("", Map.of());
    }

    private record Head(long call, Congress congress) {}

    private List<Congress> read(String where, Map<String, Object> parameters) {
        var heads = jdbc.sql("""
                SELECT c.id, c.unit, h.* FROM congress.congress c
                JOIN LATERAL (SELECT * FROM congress.call WHERE congress = c.id ORDER BY version DESC LIMIT 1) h ON true
                """ + where + " ORDER BY c.recorded_at DESC, c.id").params(parameters).query((row, _) -> head(row)).list();
        var sessions = new HashMap<Long, List<Session>>();
        if (!heads.isEmpty()) {
            jdbc.sql("SELECT * FROM congress.session WHERE call IN (:calls) ORDER BY call, place").param("calls", heads.stream().map(Head::call).toList())
                    .query((ResultSet row) -> {
                        sessions.computeIfAbsent(row.getLong("call"), _ -> new ArrayList<>()).add(new Session(SessionKind.valueOf(row.getString("kind")),
                                row.getObject("day", LocalDate.class), row.getObject("begins", LocalTime.class), row.getObject("ends", LocalTime.class)));
                    });
        }
        return heads.stream().map(head -> with(head.congress(), sessions.getOrDefault(head.call(), List.of()))).toList();
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(row.getLong("version"), new Congress(row.getObject("id", UUID.class), row.getString("unit"), Congress.Kind.valueOf(row.getString("kind")),
                row.getString("title"), row.getObject("ordinal", Integer.class), row.getString("term"), row.getString("place"),
                CongressRules.named(row.getString("rules")).orElseThrow(), row.getString("written_rule"), List.of(), row.getBoolean("illustrative")));
    }

    private static Congress with(Congress head, List<Session> sessions) {
        return new Congress(head.id(), head.unit(), head.kind(), head.title(), head.ordinal(), head.term(), head.place(), head.rules(), head.writtenRule(), sessions,
                head.illustrative());
    }

    @Override
    public Map<CongressBody, List<Seat>> bodies(UUID congress) {
        var bodies = new EnumMap<CongressBody, List<Seat>>(CongressBody.class);
        for (var body : CongressBody.values()) {
            bodies.put(body, new ArrayList<>());
        }
        jdbc.sql("""
                SELECT b.kind, s.post, s.number, s.name
                FROM (SELECT DISTINCT ON (kind) version, kind FROM congress.body WHERE congress = :congress ORDER BY kind, version DESC) b
                JOIN congress.seat s ON s.body = b.version ORDER BY b.kind, s.place
                """).param("congress", congress)
                .query((ResultSet row) -> {
                    bodies.get(CongressBody.valueOf(row.getString("kind"))).add(new Seat(row.getString("post"), row.getObject("number", Integer.class), row.getString("name")));
                });
        return bodies;
    }

    /** @return the version */
    public long add(UUID congress, CongressBody body, List<Seat> seats, DoneBy by, Instant now) {
        long version = jdbc.sql("INSERT INTO congress.body (congress, recorded_at, account, kind) VALUES (:congress, :now, :account, :kind) RETURNING version")
                .param("congress", congress).param("now", now.atOffset(ZoneOffset.UTC)).param("account", by.account()).param("kind", body.name())
                .query(Long.class).single();
        for (int place = 0; place < seats.size(); place++) {
            var seat = seats.get(place);
            jdbc.sql("INSERT INTO congress.seat (body, place, post, number, name) VALUES (:body, :place, :post, :number, :name)").param("body", version)
                    .param("place", place).param("post", seat.post()).param("number", seat.number()).param("name", seat.name()).update();
        }
        return version;
    }

    @Override
    public Optional<UUID> ofElection(UUID election) {
        return jdbc.sql("SELECT congress FROM congress.election_of WHERE election = :election ORDER BY version DESC LIMIT 1").param("election", election)
                .query(UUID.class).optional();
    }

    /** Those that belong to it, in the order in which they were made. */
    public List<UUID> elections(UUID congress) {
        return jdbc.sql("""
                SELECT e.id FROM congress.election e
                JOIN LATERAL (SELECT congress FROM congress.election_of WHERE election = e.id ORDER BY version DESC LIMIT 1) o ON o.congress = :congress
                ORDER BY e.recorded_at, e.id
                """).param("congress", congress).query(UUID.class).list();
    }

    /** Elections that belong to no congress yet. */
    public List<UUID> withoutCongress() {
        return jdbc.sql("SELECT e.id FROM congress.election e WHERE NOT EXISTS (SELECT 1 FROM congress.election_of o WHERE o.election = e.id)").query(UUID.class).list();
    }

    public void join(UUID congress, UUID election, @Nullable UUID account, Instant now) {
        jdbc.sql("INSERT INTO congress.election_of (election, congress, recorded_at, account) VALUES (:election, :congress, :now, :account)")
                .param("election", election).param("congress", congress).param("now", now.atOffset(ZoneOffset.UTC)).param("account", account).update();
    }
}
