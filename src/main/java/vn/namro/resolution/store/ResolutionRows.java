package vn.namro.resolution.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.PeriodLength;
import vn.namro.calendar.ReportingCalendar;
import vn.namro.measure.Comparison;
import vn.namro.measure.Goal;
import vn.namro.measure.Metric;
import vn.namro.organisation.Unit;
import vn.namro.resolution.Across;
import vn.namro.resolution.Amendment;
import vn.namro.resolution.Base;
import vn.namro.resolution.Breakthrough;
import vn.namro.resolution.Clause;
import vn.namro.resolution.Correction;
import vn.namro.resolution.Decision;
import vn.namro.resolution.DocumentStyle;
import vn.namro.resolution.Resolution;
import vn.namro.resolution.Share;
import vn.namro.resolution.Target;
import vn.namro.resolution.TermOfOffice;
import vn.namro.resolution.TimeRule;
import vn.namro.resolution.Within;

/** From rows to records. */
final class ResolutionRows {
    private ResolutionRows() {}

    static TermOfOffice term(ResultSet row, int number) throws SQLException {
        return new TermOfOffice(row.getString("term"), row.getString("organisation"), row.getString("congress"),
                row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class), row.getInt("first_year"),
                row.getInt("last_year"), ReportingCalendar.valueOf(row.getString("calendar")),
                DocumentStyle.valueOf(row.getString("style")), row.getObject("illustrative", Boolean.class));
    }

    static Unit unit(ResultSet row, int number) throws SQLException {
        return new Unit(row.getString("code"), row.getString("name"), row.getString("kind"), row.getString("sector"),
                row.getString("parent"), row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class),
                List.of((String[]) row.getArray("successors").getArray()), row.getObject("members", Integer.class));
    }

    static Resolution resolution(ResultSet row, int number) throws SQLException {
        return new Resolution(row.getString("number"), row.getObject("day", LocalDate.class), row.getString("title"),
                row.getString("organisation"), row.getString("term"));
    }

    static Clause clause(ResultSet row, int number) throws SQLException {
        return new Clause(row.getString("code"), row.getString("parent"), row.getString("heading"), row.getString("content"));
    }

    static Breakthrough breakthrough(ResultSet row, int number) throws SQLException {
        return new Breakthrough(row.getString("code"), row.getString("title"), row.getString("content"));
    }

    static Target target(ResultSet row, int number) throws SQLException {
        return new Target(row.getString("code"), row.getString("title"), row.getString("part_of"), row.getString("clause"),
                row.getString("breakthrough"), Metric.valueOf(row.getString("metric")), row.getString("unit_of_measure"), goal(row),
                constant(TimeRule.class, row.getString("time")), constant(PeriodLength.class, row.getString("every")),
                constant(Within.class, row.getString("within")), constant(Base.class, row.getString("base")),
                row.getBigDecimal("base_value"), constant(Across.class, row.getString("across")), row.getBigDecimal("tolerance"),
                row.getBigDecimal("min_coverage"));
    }

    static Share share(ResultSet row, int number) throws SQLException {
        return new Share(row.getString("target"), row.getString("unit"), goal(row), row.getBigDecimal("base_value"),
                row.getBoolean("compares_as_target"));
    }

    static Correction correction(ResultSet row, int number) throws SQLException {
        return new Correction(row.getObject("id", UUID.class), Correction.Kind.valueOf(row.getString("kind")), row.getString("code"), decision(row),
                row.getString("reason"), row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Decision decision(ResultSet row) throws SQLException {
        var cited = row.getString("number");
        return cited == null ? null : new Decision(cited, row.getObject("day", LocalDate.class), row.getString("body"),
                row.getObject("in_force_from", LocalDate.class));
    }

    static Amendment amendment(ResultSet row, int number) throws SQLException {
        return new Amendment(row.getObject("id", UUID.class), row.getString("target"), decision(row), row.getString("reason"),
                row.getBoolean("withdraws"), row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Goal goal(ResultSet row) throws SQLException {
        var comparison = constant(Comparison.class, row.getString("comparison"));
        return comparison == null ? null : new Goal(comparison, row.getBigDecimal("value"), row.getBigDecimal("value_to"));
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
