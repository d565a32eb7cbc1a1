package vn.namro.tasks.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.audit.DoneBy;
import vn.namro.audit.Sha;
import vn.namro.tasks.model.Inspection;
import vn.namro.tasks.model.InspectionFact;
import vn.namro.tasks.model.Seat;

/** The register of inspections, and commendations beside it. */
@Repository
public class InspectionStore {
    /** @param decision its number and date, {@code words} for what */
    public record Commendation(UUID id, String unit, LocalDate day, String decision, String words) {}

    private final JdbcClient jdbc;

    InspectionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that some units carry out or undergo, the newest plan first. */
    public List<Inspection> of(Collection<String> units) {
        record Row(UUID id, Inspection.Recorded recorded) {}
        var facts = new LinkedHashMap<UUID, List<Inspection.Recorded>>();
        jdbc.sql("SELECT * FROM tasks.inspection WHERE inspector = ANY (:units::text[]) OR unit = ANY (:units::text[]) ORDER BY inspection, number")
                .param("units", units.toArray(String[]::new)).query((row, _) -> new Row(row.getObject("inspection", UUID.class), recorded(row))).list()
                .forEach(row -> facts.computeIfAbsent(row.id(), _ -> new ArrayList<>()).add(row.recorded()));
        return facts.entrySet().stream().map(entry -> Inspection.of(entry.getKey(), entry.getValue()))
                .sorted((one, other) -> other.plan().day().compareTo(one.plan().day())).toList();
    }

    public Optional<Inspection> find(UUID id) {
        var facts = jdbc.sql("SELECT * FROM tasks.inspection WHERE inspection = :id ORDER BY number").param("id", id).query((row, _) -> recorded(row)).list();
        return facts.isEmpty() ? Optional.empty() : Optional.of(Inspection.of(id, facts));
    }

    public boolean isDone(UUID form) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM tasks.inspection WHERE form = :form) OR EXISTS (SELECT 1 FROM tasks.commendation WHERE id = :form)").param("form", form)
                .query(Boolean.class).single();
    }

    /** @return the digest of what is kept of the fact */
    public String add(UUID id, InspectionFact.Planned plan, Inspection.Recorded recorded, DoneBy by, UUID form) {
        var content = FactJson.write(recorded.fact());
        jdbc.sql("""
                INSERT INTO tasks.inspection (inspection, number, inspector, unit, recorded_at, kind, content, account, post, seat_unit, seat_title, form)
                VALUES (:id, :number, :inspector, :unit, :at, :kind, :content::jsonb, :account, :post, :seatUnit, :seatTitle, :form)
                """).param("id", id).param("number", recorded.number()).param("inspector", plan.inspector()).param("unit", plan.unit())
                .param("at", recorded.at().atOffset(ZoneOffset.UTC)).param("kind", recorded.fact().name()).param("content", content).param("account", by.account())
                .param("post", by.post()).param("seatUnit", recorded.seat().unit()).param("seatTitle", recorded.seat().title()).param("form", form).update();
        return Sha.of(content.getBytes(StandardCharsets.UTF_8));
    }

    public List<Commendation> commendations(Collection<String> units) {
        return jdbc.sql("SELECT * FROM tasks.commendation WHERE unit = ANY (:units::text[]) ORDER BY day DESC, id").param("units", units.toArray(String[]::new))
                .query((row, _) -> new Commendation(row.getObject("id", UUID.class), row.getString("unit"), row.getObject("day", LocalDate.class),
                        row.getString("decision"), row.getString("words"))).list();
    }

    public void commend(Commendation one, UUID account, UUID post, Instant now) {
        jdbc.sql("""
                INSERT INTO tasks.commendation (id, unit, day, decision, words, recorded_at, account, post) VALUES (:id, :unit, :day, :decision, :words, :now, :account, :post)
                """).param("id", one.id()).param("unit", one.unit()).param("day", one.day()).param("decision", one.decision()).param("words", one.words())
                .param("now", now.atOffset(ZoneOffset.UTC)).param("account", account).param("post", post).update();
    }

    private static Inspection.Recorded recorded(ResultSet row) throws SQLException {
        return new Inspection.Recorded(row.getInt("number"), row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                new Seat(row.getString("seat_unit"), row.getString("seat_title")), FactJson.read(row.getString("kind"), row.getString("content"), InspectionFact.class));
    }
}
