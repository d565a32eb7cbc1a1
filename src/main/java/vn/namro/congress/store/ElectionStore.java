package vn.namro.congress.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.audit.DoneBy;
import vn.namro.congress.CountedElection;
import vn.namro.congress.CountedElections;
import vn.namro.congress.Election.Decision;
import vn.namro.congress.model.ElectionCourse;
import vn.namro.congress.model.ElectionCourse.Announcement;
import vn.namro.congress.model.ElectionCourse.BoardFigures;
import vn.namro.congress.model.Reconciliation;
import vn.namro.congress.model.Setup;
import vn.namro.congress.model.Stage;

/** Elections as a whole. */
@Repository
public class ElectionStore implements CountedElections {
    private final JdbcClient jdbc;
    private final SetupStore setups;
    private final EntryStore entries;

    ElectionStore(JdbcClient jdbc, SetupStore setups, EntryStore entries) {
        this.jdbc = jdbc;
        this.setups = setups;
        this.entries = entries;
    }

    /** One line of the list of elections. */
    public record Listed(UUID id, String unit, String title, String body, long round, Stage stage) {}

    /** The latest first, in one question however many there are; {@link ElectionCourse#stage} says the same of each. */
    public List<Listed> all() {
        return jdbc.sql("""
                SELECT e.id, e.unit, s.title, s.body, s.round, CASE
                    WHEN EXISTS (SELECT 1 FROM congress.announcement a WHERE a.election = e.id) THEN 'ANNOUNCED'
                    WHEN n.begun = 0 THEN 'SET_UP'
                    WHEN n.begun < s.keepers OR n.closed < n.begun THEN 'ENTERING'
                    WHEN EXISTS (
                        SELECT 1 FROM (
                            SELECT DISTINCT ON (p.entry, p.serial) p.serial, p.withdrawn, p.void, p.marks
                            FROM congress.paper p JOIN congress.entry t ON t.id = p.entry WHERE t.election = e.id
                            ORDER BY p.entry, p.serial, p.version DESC) read
                        WHERE NOT read.withdrawn AND NOT EXISTS (SELECT 1 FROM congress.settlement c WHERE c.election = e.id AND c.serial = read.serial)
                        GROUP BY read.serial
                        HAVING count(*) < n.begun OR count(DISTINCT (coalesce(read.void, ''), read.marks)) > 1) THEN 'DIFFERING'
                    ELSE 'COUNTED' END AS stage
                FROM congress.election e
                JOIN LATERAL (SELECT * FROM congress.setup WHERE election = e.id ORDER BY version DESC LIMIT 1) s ON true
                JOIN LATERAL (SELECT count(*) AS begun, count(c.entry) AS closed FROM congress.entry t LEFT JOIN congress.entry_closed c ON c.entry = t.id
                    WHERE t.election = e.id) n ON true
                ORDER BY e.recorded_at DESC, e.id
                """)
                .query((row, _) -> new Listed(row.getObject("id", UUID.class), row.getString("unit"), row.getString("title"), row.getString("body"),
                        row.getLong("round"), Stage.valueOf(row.getString("stage")))).list();
    }

    /** One writer an election, to the end of the transaction. */
    public void lock(UUID election) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:id, 0))").param("id", "congress.election " + election).query((ResultSet _) -> {});
    }

    public void add(UUID id, String unit, @Nullable UUID previous, Instant now) {
        jdbc.sql("INSERT INTO congress.election (id, unit, previous, recorded_at) VALUES (:id, :unit, :previous, :now)").param("id", id)
                .param("unit", unit).param("previous", previous).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    @Override
    public Optional<String> unit(UUID id) {
        return jdbc.sql("SELECT unit FROM congress.election WHERE id = :id").param("id", id).query(String.class).optional();
    }

    @Override
    public boolean isEmpty() {
        return jdbc.sql("SELECT NOT EXISTS (SELECT 1 FROM congress.election)").query(Boolean.class).single();
    }

    @Override
    public Optional<CountedElection> find(UUID id) {
        return course(id).flatMap(course -> course.election().map(election -> new CountedElection(id, course.unit(), election,
                java.util.Objects.requireNonNull(course.ballots()).ballots())));
    }

    /** The round that follows another, if it was set up. */
    public Optional<UUID> after(UUID election) {
        return jdbc.sql("SELECT id FROM congress.election WHERE previous = :id ORDER BY recorded_at DESC LIMIT 1").param("id", election)
                .query(UUID.class).optional();
    }

    /** The rounds before an election, the first first. */
    public List<ElectionCourse> before(ElectionCourse election) {
        var earlier = new ArrayList<ElectionCourse>();
        for (var previous = election.previous(); previous != null; previous = earlier.getLast().previous()) {
            earlier.add(course(previous).orElseThrow());
        }
        return earlier.reversed();
    }

    public Optional<ElectionCourse> course(UUID id) {
        return jdbc.sql("SELECT unit, previous FROM congress.election WHERE id = :id").param("id", id)
                .query((row, _) -> new ElectionHead(row.getString("unit"), row.getObject("previous", UUID.class))).optional()
                .map(head -> course(id, head, setups.newest(id).orElseThrow()));
    }

    private record ElectionHead(String unit, @Nullable UUID previous) {}

    private ElectionCourse course(UUID id, ElectionHead head, Setup setup) {
        var begun = entries.entries(id);
        var ballots = entries.all(begun, setup.keepers())
                .map(papers -> Reconciliation.of(setup.candidates().size(), papers, entries.settlements(id))).orElse(null);
        return new ElectionCourse(id, head.unit(), head.previous(), setup, begun, ballots, figures(id).orElse(null), decision(id).orElse(null),
                announcement(id).orElse(null));
    }

    private Optional<BoardFigures> figures(UUID id) {
        return jdbc.sql("SELECT * FROM congress.figures WHERE election = :id ORDER BY version DESC LIMIT 1").param("id", id)
                .query((row, _) -> new BoardFigures(row.getLong("entitled"), row.getLong("present"), row.getLong("issued"), row.getLong("returned"),
                        row.getLong("not_returned"), row.getLong("spoiled"), row.getLong("foreign_"), row.getString("board"))).optional();
    }

    /** @return the version */
    public long add(UUID election, BoardFigures figures, DoneBy by, Instant now) {
        return jdbc.sql("""
                INSERT INTO congress.figures (election, recorded_at, account, entitled, present, issued, returned, not_returned, spoiled, foreign_, board)
                VALUES (:election, :now, :account, :entitled, :present, :issued, :returned, :notReturned, :spoiled, :foreign, :board) RETURNING version
                """)
                .param("election", election).param("now", now.atOffset(ZoneOffset.UTC)).param("account", by.account())
                .param("entitled", figures.entitled()).param("present", figures.present()).param("issued", figures.issued())
                .param("returned", figures.returned()).param("notReturned", figures.notReturned()).param("spoiled", figures.spoiled())
                .param("foreign", figures.foreign()).param("board", figures.board()).query(Long.class).single();
    }

    private Optional<Decision> decision(UUID id) {
        return jdbc.sql("SELECT * FROM congress.decision WHERE election = :id ORDER BY version DESC LIMIT 1").param("id", id)
                .query((row, _) -> new Decision(list(row.getArray("tied")), list(row.getArray("elected")), row.getString("decided_by"))).optional();
    }

    public void add(UUID election, Decision decision, DoneBy by, Instant now) {
        jdbc.sql("""
                INSERT INTO congress.decision (election, recorded_at, account, tied, elected, decided_by)
                VALUES (:election, :now, :account, :tied, :elected, :decidedBy)
                """)
                .param("election", election).param("now", now.atOffset(ZoneOffset.UTC)).param("account", by.account())
                .param("tied", decision.ids().toArray(String[]::new)).param("elected", decision.elected().toArray(String[]::new))
                .param("decidedBy", decision.by()).update();
    }

    private Optional<Announcement> announcement(UUID id) {
        return jdbc.sql("SELECT recorded_at, digest, head FROM congress.announcement WHERE election = :id").param("id", id)
                .query((row, _) -> new Announcement(row.getObject("recorded_at", OffsetDateTime.class).toInstant(), row.getString("digest"), row.getString("head")))
                .optional();
    }

    public void add(UUID election, Announcement announcement, DoneBy by) {
        jdbc.sql("INSERT INTO congress.announcement (election, recorded_at, account, digest, head) VALUES (:election, :at, :account, :digest, :head)")
                .param("election", election).param("at", announcement.at().atOffset(ZoneOffset.UTC)).param("account", by.account())
                .param("digest", announcement.digest()).param("head", announcement.head()).update();
    }

    private static List<String> list(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
