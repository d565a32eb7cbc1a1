package vn.namro.congress.proceedings.store;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.audit.DoneBy;
import vn.namro.congress.Adoptions;
import vn.namro.congress.Congress;
import vn.namro.congress.DraftResolutions;
import vn.namro.congress.DraftResolutions.Draft;
import vn.namro.congress.proceedings.model.DraftAmendment;
import vn.namro.congress.proceedings.model.DraftCourse;
import vn.namro.congress.proceedings.model.PollCourse;
import vn.namro.congress.proceedings.model.PollSubject.Kind;

/** Amendments to the draft resolution of a congress, and its adoption. */
@Repository
public class DraftStore implements Adoptions {
    private final JdbcClient jdbc;
    private final PollStore polls;
    private final ObjectProvider<DraftResolutions> resolutions;

    DraftStore(JdbcClient jdbc, PollStore polls, ObjectProvider<DraftResolutions> resolutions) {
        this.jdbc = jdbc;
        this.polls = polls;
        this.resolutions = resolutions;
    }

    /** Empty where the congress opens no term, or one of another organisation. */
    public Optional<DraftCourse> of(Congress congress) {
        return draft(congress).map(draft -> new DraftCourse(draft, amendments(congress.id()), polls.all(congress.id())));
    }

    public Optional<Draft> draft(Congress congress) {
        return congress.term().isEmpty() ? Optional.empty()
                : resolutions.getObject().of(congress.term()).filter(draft -> draft.organisation().equals(congress.unit()));
    }

    private List<DraftAmendment> amendments(UUID congress) {
        return jdbc.sql("SELECT * FROM congress.amendment WHERE congress = :congress ORDER BY number").param("congress", congress)
                .query((row, _) -> new DraftAmendment(row.getObject("id", UUID.class), row.getInt("number"), row.getString("clause"), row.getString("content"),
                        row.getObject("delegate", Integer.class), row.getString("delegation"))).list();
    }

    /** @return the number of the amendment; to be asked by the one writer of the congress */
    public int propose(UUID id, UUID congress, String term, String clause, String text, @Nullable Integer delegate, String delegation, DoneBy by, Instant now) {
        return jdbc.sql("""
                INSERT INTO congress.amendment (id, congress, number, recorded_at, account, term, clause, content, delegate, delegation)
                SELECT :id, :congress, coalesce(max(number), 0) + 1, :now, :account, :term, :clause, :text, :delegate, :delegation
                FROM congress.amendment WHERE congress = :congress RETURNING number
                """).param("id", id).param("congress", congress).param("now", now.atOffset(ZoneOffset.UTC)).param("account", by.account()).param("term", term)
                .param("clause", clause).param("text", text).param("delegate", delegate, Types.INTEGER).param("delegation", delegation).query(Integer.class).single();
    }

    /** @param polls that were carried: the one on the whole, and the last on each clause */
    public void adopt(String term, List<PollCourse> polls, Instant now) {
        for (var poll : polls) {
            var result = poll.result().orElseThrow();
            var subject = poll.declaration().subject();
            jdbc.sql("""
                    INSERT INTO congress.adoption (term, clause, poll, recorded_at, convened, present, favour)
                    VALUES (:term, :clause, :poll, :now, :convened, :present, :favour)
                    """).param("term", term).param("clause", subject.kind() == Kind.CLAUSE ? subject.reference() : "").param("poll", poll.id())
                    .param("now", now.atOffset(ZoneOffset.UTC)).param("convened", result.convened()).param("present", result.present())
                    .param("favour", result.votes().favour()).update();
        }
    }

    @Override
    public List<Adoption> of(String term) {
        return jdbc.sql("""
                SELECT a.*, p.congress, p.number, c.unit, e.recorded_at AS closed_at FROM congress.adoption a
                JOIN congress.poll p ON p.id = a.poll JOIN congress.congress c ON c.id = p.congress JOIN congress.poll_closing e ON e.poll = a.poll
                WHERE a.term = :term ORDER BY p.number
                """).param("term", term).query((row, _) -> new Adoption(row.getObject("congress", UUID.class), row.getString("unit"), row.getObject("poll", UUID.class),
                        row.getInt("number"), row.getString("clause").isEmpty() ? null : row.getString("clause"),
                        row.getObject("closed_at", OffsetDateTime.class).toInstant(), row.getLong("convened"), row.getLong("present"), row.getLong("favour"))).list();
    }
}
