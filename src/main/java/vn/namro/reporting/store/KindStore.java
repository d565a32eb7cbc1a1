package vn.namro.reporting.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.calendar.PeriodLength;
import vn.namro.language.CodeOrder;
import vn.namro.organisation.OfficeDays;
import vn.namro.reporting.model.Confirmer;
import vn.namro.reporting.model.DayCount;
import vn.namro.reporting.model.ReportKind;
import vn.namro.reporting.model.Schedule;
import vn.namro.resolution.Resolved;

/** The calendar of reports. */
@Repository
public class KindStore {
    private final JdbcClient jdbc;
    private final OfficeDays officeDays;

    KindStore(JdbcClient jdbc, OfficeDays officeDays) {
        this.jdbc = jdbc;
        this.officeDays = officeDays;
    }

    /** In the order of codes. */
    public List<ReportKind> kinds(String term) {
        return jdbc.sql("""
                SELECT * FROM (SELECT DISTINCT ON (code) * FROM reporting.kind WHERE term = :term ORDER BY code, set_at DESC) AS newest WHERE NOT ended
                """).param("term", term).query((row, _) -> kind(row)).list().stream()
                .sorted(Comparator.comparing(ReportKind::code, CodeOrder.NATURAL)).toList();
    }

    public Schedule schedule(Resolved resolved) {
        return new Schedule(kinds(resolved.term().code()), resolved.organisation(), resolved.term(), officeDays.now());
    }

    public void add(String term, ReportKind kind, boolean ended, Instant at, UUID account) {
        jdbc.sql("""
                INSERT INTO reporting.kind (id, term, code, name, length, targets, units, opens, closes, counting, confirmer, evidence, ended, set_at, account)
                VALUES (:id, :term, :code, :name, :length, :targets, :units, :opens, :closes, :counting, :confirmer, :evidence, :ended, :at, :account)
                """).param("id", UUID.randomUUID()).param("term", term).param("code", kind.code()).param("name", kind.name()).param("length", kind.length().name())
                .param("targets", kind.targets().toArray(String[]::new)).param("units", kind.units().toArray(String[]::new)).param("opens", kind.opens())
                .param("closes", kind.closes(), java.sql.Types.INTEGER).param("counting", kind.counting().name())
                .param("confirmer", kind.confirmer().name()).param("evidence", kind.evidence().toArray(String[]::new)).param("ended", ended)
                .param("at", at.atOffset(ZoneOffset.UTC)).param("account", account).update();
    }

    private static ReportKind kind(ResultSet row) throws SQLException {
        return new ReportKind(row.getString("code"), row.getString("name"), PeriodLength.valueOf(row.getString("length")), texts(row, "targets"),
                texts(row, "units"), row.getInt("opens"), row.getObject("closes", Integer.class), DayCount.valueOf(row.getString("counting")), Confirmer.valueOf(row.getString("confirmer")),
                texts(row, "evidence"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
