package vn.namro.reporting.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.reporting.Actual;
import vn.namro.reporting.RecordedAt;
import vn.namro.reporting.model.Alike;
import vn.namro.reporting.model.CheckRule;
import vn.namro.reporting.model.Entry;
import vn.namro.reporting.model.Question;
import vn.namro.reporting.model.Thresholds;
import vn.namro.reporting.store.ReportStore.Address;

/** What is asked about figures: from where on, and what was answered. */
@Repository
public class QuestionStore {
    /** @param recordedAt of the figure beside which the answer stands */
    public record Answered(String target, RecordedAt recordedAt, Question question, String said) {}

    private final JdbcClient jdbc;
    private final Thresholds standard = standard();

    QuestionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Thresholds thresholds(String term) {
        return jdbc.sql("SELECT * FROM reporting.threshold WHERE term = :term ORDER BY set_at DESC LIMIT 1").param("term", term)
                .query((row, _) -> new Thresholds(row.getInt("earlier"), row.getBigDecimal("jump"), row.getBigDecimal("points"), row.getBigDecimal("telling"),
                        row.getInt("hundred"), row.getInt("copied"))).optional().orElse(standard);
    }

    /** The other units that report the very figures for the same period, handed in or confirmed. */
    public List<Alike> alike(Address report, List<String> targets, List<Entry> entries) {
        if (targets.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                SELECT a.unit, a.target FROM reporting.actual a
                JOIN unnest(CAST(:targets AS text[]), CAST(:values AS text[]), CAST(:numerators AS text[]), CAST(:denominators AS text[]))
                    AS f (target, value, numerator, denominator)
                  ON a.target = f.target AND a.value IS NOT DISTINCT FROM f.value::numeric AND a.numerator IS NOT DISTINCT FROM f.numerator::numeric
                    AND a.denominator IS NOT DISTINCT FROM f.denominator::numeric
                WHERE a.term = :term AND a.period = :period AND a.unit <> :unit AND a.status IN ('SUBMITTED', 'CONFIRMED')
                  AND NOT EXISTS (SELECT 1 FROM reporting.actual b WHERE b.term = a.term AND b.target = a.target AND b.unit = a.unit AND b.period = a.period
                    AND b.recorded_at > a.recorded_at AND b.status <> 'DRAFT')
                """).param("term", report.term()).param("period", report.period().toString()).param("unit", report.unit())
                .param("targets", targets.toArray(String[]::new)).param("values", texts(entries, Entry::value))
                .param("numerators", texts(entries, Entry::numerator)).param("denominators", texts(entries, Entry::denominator))
                .query((row, _) -> new Alike(row.getString("unit"), row.getString("target"))).list();
    }

    public void answered(Address report, Actual row, Question question, String said, UUID account) {
        jdbc.sql("""
                INSERT INTO reporting.answer (term, target, unit, period, recorded_at, rule, targets, other, numbers, said, account)
                VALUES (:term, :target, :unit, :period, :at, :rule, :targets, :other, CAST(:numbers AS numeric[]), :said, :account)
                """).param("term", report.term()).param("target", row.target()).param("unit", report.unit()).param("period", report.period().toString())
                .param("at", row.recordedAt().instant().atOffset(ZoneOffset.UTC)).param("rule", question.rule().name())
                .param("targets", question.targets().toArray(String[]::new)).param("other", question.other())
                .param("numbers", question.numbers().stream().map(BigDecimal::toPlainString).toArray(String[]::new))
                .param("said", said).param("account", account).update();
    }

    /** What was answered about the figures of a report, old ones too. */
    public List<Answered> answers(Address report) {
        return jdbc.sql("""
                SELECT n.*, a.recorded_as FROM reporting.answer n JOIN reporting.actual a USING (term, target, unit, period, recorded_at)
                WHERE n.term = :term AND n.unit = :unit AND n.period = :period ORDER BY n.rule
                """).param("term", report.term()).param("unit", report.unit()).param("period", report.period().toString())
                .query((row, _) -> new Answered(row.getString("target"), RecordedAt.parse(row.getString("recorded_as")).orElseThrow(), question(row),
                        row.getString("said"))).list();
    }

    private static Question question(ResultSet row) throws SQLException {
        return new Question(CheckRule.valueOf(row.getString("rule")), List.of((String[]) row.getArray("targets").getArray()), row.getString("other"),
                List.of((BigDecimal[]) row.getArray("numbers").getArray()));
    }

    private static @Nullable String[] texts(List<Entry> entries, Function<Entry, @Nullable BigDecimal> figure) {
        return entries.stream().map(figure).map(number -> number == null ? null : number.toPlainString()).toArray(String[]::new);
    }

    private static Thresholds standard() {
        var file = new Properties();
        try (var in = QuestionStore.class.getResourceAsStream("/checks/thresholds.properties")) {
            file.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Thresholds(Integer.parseInt(file.getProperty("earlier")), new BigDecimal(file.getProperty("jump")), new BigDecimal(file.getProperty("points")),
                new BigDecimal(file.getProperty("telling")), Integer.parseInt(file.getProperty("hundred")), Integer.parseInt(file.getProperty("copied")));
    }
}
