package vn.namro.tasks.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.organisation.OfficeDays;
import vn.namro.organisation.Organisation;
import vn.namro.organisation.Unit;
import vn.namro.tasks.model.Policy;

/** How units direct. */
@Repository
public class PolicyStore {
    private final JdbcClient jdbc;
    private final OfficeDays officeDays;

    PolicyStore(JdbcClient jdbc, OfficeDays officeDays) {
        this.jdbc = jdbc;
        this.officeDays = officeDays;
    }

    /** Those that units set for themselves. */
    public Map<String, Policy> own() {
        record Row(String unit, Policy policy) {}
        return jdbc.sql("SELECT DISTINCT ON (unit) * FROM tasks.policy ORDER BY unit, version DESC")
                .query((row, _) -> new Row(row.getString("unit"), policy(row))).list().stream().collect(Collectors.toMap(Row::unit, Row::policy));
    }

    /** What holds for a unit: its own, else that of the nearest unit above that has one. */
    public Policy of(String unit, Organisation organisation, LocalDate day) {
        return of(unit, own(), organisation, day).with(officeDays.now());
    }

    private static Policy of(String unit, Map<String, Policy> own, Organisation organisation, LocalDate day) {
        var seen = new HashSet<String>();
        for (var at = unit; at != null && seen.add(at); at = organisation.nearest(at, day).map(Unit::parent).orElse(null)) {
            var found = own.get(at);
            if (found != null) {
                return found;
            }
        }
        return Policy.FIRST;
    }

    public void add(String unit, Policy policy, Instant now, UUID account, UUID post) {
        jdbc.sql("""
                INSERT INTO tasks.policy (unit, clears, unclear, move, days_off, recorded_at, account, post)
                VALUES (:unit, :clears, :unclear, :move, :daysOff::date[], :now, :account, :post)
                """).param("unit", unit).param("clears", policy.clears()).param("unclear", policy.unclear().name()).param("move", policy.move().name())
                .param("daysOff", policy.daysOff().stream().map(LocalDate::toString).toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC)).param("account", account).param("post", post).update();
    }

    /** Lays the deadlines of the tasks of some units anew, by what holds for each now. */
    public void layDeadlinesAnew(Collection<String> givers, Organisation organisation, LocalDate today) {
        var own = own();
        var offices = officeDays.now();
        for (var giver : givers) {
            var policy = of(giver, own, organisation, today).with(offices);
            for (var deadline : deadlines(giver)) {
                jdbc.sql("""
                        UPDATE tasks.task SET due_at = CASE WHEN deadline = :day THEN :due ELSE due_at END,
                            first_due_at = CASE WHEN first_deadline = :day THEN :due ELSE first_due_at END
                        WHERE giver = :giver AND (deadline = :day OR first_deadline = :day)
                        """).param("giver", giver).param("day", deadline).param("due", policy.due(deadline).atOffset(ZoneOffset.UTC)).update();
            }
        }
    }

    private Set<LocalDate> deadlines(String giver) {
        return new HashSet<>(jdbc.sql("""
                SELECT deadline FROM tasks.task WHERE giver = :giver AND deadline IS NOT NULL
                UNION SELECT first_deadline FROM tasks.task WHERE giver = :giver AND first_deadline IS NOT NULL
                """).param("giver", giver).query((row, _) -> row.getObject(1, LocalDate.class)).list());
    }

    /** The units among some that have given tasks. */
    public List<String> givers(Collection<String> units) {
        return jdbc.sql("SELECT DISTINCT giver FROM tasks.task WHERE giver = ANY (:units::text[]) ORDER BY giver")
                .param("units", units.toArray(String[]::new)).query(String.class).list();
    }

    private static Policy policy(ResultSet row) throws SQLException {
        var daysOff = Arrays.stream((java.sql.Date[]) row.getArray("days_off").getArray()).map(java.sql.Date::toLocalDate).toList();
        return new Policy(row.getString("clears"), Policy.Unclear.valueOf(row.getString("unclear")), Policy.Move.valueOf(row.getString("move")), daysOff);
    }
}
