package vn.namro.tasks.store;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.audit.DoneBy;
import vn.namro.audit.Sha;
import vn.namro.language.SearchWords;
import vn.namro.tasks.model.Delay;
import vn.namro.tasks.model.Delay.Holder;
import vn.namro.tasks.model.Policy;
import vn.namro.tasks.model.Recorded;
import vn.namro.tasks.model.Seat;
import vn.namro.tasks.model.State;
import vn.namro.tasks.model.Task;

/** The facts of tasks, and where they leave each. */
@Repository
public class TaskStore {
    private final JdbcClient jdbc;

    TaskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Task> task(UUID id) {
        var facts = jdbc.sql("SELECT * FROM tasks.fact WHERE task = :id ORDER BY number").param("id", id).query((row, _) -> recorded(row)).list();
        return facts.isEmpty() ? Optional.empty() : Optional.of(Task.of(id, facts));
    }

    /** Waits for whoever changes the task, and keeps others waiting to the end of the transaction; false for an unknown one. */
    public boolean lock(UUID id) {
        return jdbc.sql("SELECT number FROM tasks.task WHERE id = :id FOR UPDATE").param("id", id).query(Integer.class).optional().isPresent();
    }

    /** Keeps another form with the same key waiting to the end of the transaction: there is no row yet to wait at. */
    public void alone(UUID form) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:form, 0))").param("form", form.toString()).query((ResultSet _) -> {});
    }

    /** Whether a form was answered. */
    public boolean isDone(UUID form) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM tasks.fact WHERE form = :form)").param("form", form).query(Boolean.class).single();
    }

    /** How many parts of a task are still under way. */
    public int openParts(UUID whole) {
        return jdbc.sql("SELECT count(*) FROM tasks.task WHERE whole = :whole AND state NOT IN ('Confirmed', 'Cancelled', 'Refused')").param("whole", whole)
                .query(Integer.class).single();
    }

    /** What the parts of a task take of it, in per cent, but for one of them; refused and cancelled ones take nothing. */
    public BigDecimal taken(UUID whole, @Nullable UUID except) {
        return jdbc.sql("""
                SELECT coalesce(sum(share), 0) FROM tasks.task WHERE whole = :whole AND id IS DISTINCT FROM :except::uuid AND state NOT IN ('Cancelled', 'Refused')
                """).param("whole", whole).param("except", except).query(BigDecimal.class).single();
    }

    /**
     * Keeps the last of a task's facts, and where they leave it.
     *
     * @return the digest of what is kept of the fact
     */
    public String add(Task task, UUID form, Policy policy) {
        var last = task.history().getLast();
        var content = FactJson.write(last.fact());
        jdbc.sql("""
                INSERT INTO tasks.fact (task, number, recorded_at, kind, content, account, post, seat_unit, seat_title, form)
                VALUES (:task, :number, :at, :kind, :content::jsonb, :account, :post, :seatUnit, :seatTitle, :form)
                """).param("task", task.id()).param("number", last.number()).param("at", time(last.at())).param("kind", last.fact().name())
                .param("content", content).param("account", last.by().account()).param("post", last.by().post())
                .param("seatUnit", last.seat().unit()).param("seatTitle", last.seat().title()).param("form", form).update();
        project(task, policy);
        return Sha.of(content.getBytes(StandardCharsets.UTF_8));
    }

    /** Tasks whose row was laid before it held all that it holds now. */
    public List<UUID> unlaid() {
        return jdbc.sql("SELECT id FROM tasks.task WHERE held_by IS NULL ORDER BY id").query(UUID.class).list();
    }

    /** Lays the row of a task from its facts. */
    public void project(Task task, Policy policy) {
        var stretches = Delay.stretches(task);
        var now = stretches.isEmpty() || stretches.getLast().to() != null ? null : stretches.getLast();
        var directive = task.directive();
        jdbc.sql("""
                INSERT INTO tasks.task (id, number, giver, lead_unit, lead_title, cooperating, leader_unit, leader_title, follower_unit, follower_title, text,
                    plain, source_kind, term, reference, whole, deadline, first_deadline, due_at, first_due_at, state, since, waits_for, waits_since, answer_owed, told, counts,
                    handed_in_at, overridden, returns, extensions, share, deliverable, days_lead, days_others, days_confirmation, days_paused, held_by, held_since)
                VALUES (:id, :number, :giver, :leadUnit, :leadTitle, :cooperating, :leaderUnit, :leaderTitle, :followerUnit, :followerTitle, :text,
                    :plain, :sourceKind, :term, :reference, :whole, :deadline, :firstDeadline, :due, :firstDue, :state, :since, :waitsFor, :waitsSince, :answerOwed, :told, :counts,
                    :handedIn, :overridden, :returns, :extensions, :share, :deliverable, :daysLead, :daysOthers, :daysConfirmation, :daysPaused, :heldBy, :heldSince)
                ON CONFLICT (id) DO UPDATE SET number = excluded.number, giver = excluded.giver, lead_unit = excluded.lead_unit, lead_title = excluded.lead_title,
                    cooperating = excluded.cooperating, leader_unit = excluded.leader_unit, leader_title = excluded.leader_title,
                    follower_unit = excluded.follower_unit, follower_title = excluded.follower_title, text = excluded.text, plain = excluded.plain,
                    source_kind = excluded.source_kind, term = excluded.term, reference = excluded.reference, whole = excluded.whole,
                    deadline = excluded.deadline, first_deadline = excluded.first_deadline, due_at = excluded.due_at, first_due_at = excluded.first_due_at, state = excluded.state,
                    since = excluded.since, waits_for = excluded.waits_for, waits_since = excluded.waits_since, answer_owed = excluded.answer_owed,
                    told = excluded.told, counts = excluded.counts, handed_in_at = excluded.handed_in_at, overridden = excluded.overridden,
                    returns = excluded.returns, extensions = excluded.extensions, share = excluded.share,
                    deliverable = excluded.deliverable, days_lead = excluded.days_lead, days_others = excluded.days_others,
                    days_confirmation = excluded.days_confirmation, days_paused = excluded.days_paused, held_by = excluded.held_by, held_since = excluded.held_since
                """)
                .param("id", task.id()).param("number", task.lastNumber()).param("giver", directive.giver())
                .param("leadUnit", directive.lead().unit()).param("leadTitle", directive.lead().title())
                .param("cooperating", directive.cooperating().toArray(String[]::new))
                .param("leaderUnit", directive.leader().unit()).param("leaderTitle", directive.leader().title())
                .param("followerUnit", directive.follower().unit()).param("followerTitle", directive.follower().title())
                .param("text", directive.text()).param("plain", SearchWords.plain(directive.text() + " " + directive.deliverable() + " " + directive.source().reference()))
                .param("sourceKind", directive.source().kind().name()).param("term", directive.source().term()).param("reference", directive.source().reference())
                .param("whole", directive.whole()).param("deadline", directive.deadline())
                .param("firstDeadline", task.firstDeadline())
                .param("due", directive.deadline() == null ? null : time(policy.due(directive.deadline())))
                .param("firstDue", task.firstDeadline() == null ? null : time(policy.due(task.firstDeadline())))
                .param("state", task.state().name()).param("since", time(task.since())).param("waitsFor", task.waitsFor())
                .param("waitsSince", time(task.waitsSince())).param("answerOwed", task.waitsForAnAnswer()).param("told", task.isTold())
                .param("counts", task.state().counts()).param("handedIn", handedIn(task)).param("overridden", task.overridden())
                .param("returns", task.returns()).param("extensions", task.extensions()).param("share", directive.share()).param("deliverable", directive.deliverable())
                .param("daysLead", over(stretches, Holder.LEAD)).param("daysOthers", over(stretches, Holder.OTHER_UNIT))
                .param("daysConfirmation", over(stretches, Holder.CONFIRMATION)).param("daysPaused", over(stretches, Holder.PAUSED))
                .param("heldBy", now == null ? "" : now.holder().name()).param("heldSince", now == null ? null : time(now.from())).update();
    }

    private static long over(List<Delay.Stretch> stretches, Holder holder) {
        return stretches.stream().filter(stretch -> stretch.holder() == holder && stretch.to() != null).mapToLong(stretch -> Delay.days(stretch.from(), stretch.to())).sum();
    }

    /** When the hand-in came that waits or was confirmed. */
    private static @Nullable OffsetDateTime handedIn(Task task) {
        return switch (task.state()) {
            case State.HandedIn(var at, _) -> time(at);
            case State.Confirmed(var at) -> time(at);
            default -> null;
        };
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Recorded recorded(ResultSet row) throws SQLException {
        return new Recorded(row.getInt("number"), row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                new DoneBy(row.getObject("account", UUID.class), row.getObject("post", UUID.class)),
                new Seat(row.getString("seat_unit"), row.getString("seat_title")), FactJson.read(row.getString("kind"), row.getString("content")));
    }
}
