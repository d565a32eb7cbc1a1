package vn.namro.exchange.reading;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.Period;
import vn.namro.exchange.FolderFile;
import vn.namro.reporting.Actual;
import vn.namro.reporting.RecordedAt;
import vn.namro.reporting.model.ActualRule;
import vn.namro.reporting.model.ActualRules;
import vn.namro.rule.Breach;

/** The reported figures. */
final class ActualsFile {
    private ActualsFile() {}

    static List<Actual> read(Path directory, Context context, Faults faults) {
        var rows = Rows.of(directory, FolderFile.ACTUALS, faults);
        var actuals = new java.util.ArrayList<Actual>();
        Map<List<Object>, Integer> seen = new HashMap<>();
        for (var row : rows.rows()) {
            var actual = actual(row);
            if (actual == null) {
                continue;
            }
            var first = seen.putIfAbsent(List.of(actual.target(), actual.unit(), actual.period(), actual.recordedAt().instant()), row.line());
            if (first != null) {
                faults.add(row, Breach.of(ActualRule.A15_ONE_FIGURE_AT_ONE_INSTANT, String.valueOf(first)));
            }
            var target = context.targets().get(actual.target());
            if (target != null) {
                ActualRules.figures(target.metric(), actual.value(), actual.numerator(), actual.denominator())
                        .forEach(breach -> faults.add(row, breach));
            } else if (!context.targetRecords().mayHold(actual.target())) {
                faults.add(row, Breach.of(ActualRule.A1_TARGET_IS_KNOWN));
            }
            if (!context.unitRecords().mayHold(actual.unit())) {
                faults.add(row, Breach.of(ActualRule.A2_UNIT_IS_KNOWN));
            }
            if (context.term() != null) {
                ActualRules.period(actual.period(), context.term()).ifPresent(breach -> faults.add(row, breach));
                ActualRules.existence(actual.unit(), actual.period(), context.organisation(), context.term())
                        .ifPresent(breach -> faults.add(row, breach));
            }
            actuals.add(actual);
        }
        return actuals;
    }

    private static @Nullable Actual actual(Row row) {
        var target = row.code("target");
        var unit = row.code("unit");
        var period = row.required("period", Period::parse, FormRule.X19_PERIOD);
        var value = row.decimal("value");
        var numerator = row.decimal("numerator");
        var denominator = row.decimal("denominator");
        var status = row.requiredOneOf("status", Words.STATUSES);
        var recordedAt = row.required("recorded_at", RecordedAt::parse, FormRule.X20_INSTANT);
        var by = row.optionalText("by");
        var note = row.optionalText("note");
        return row.sound() ? new Actual(target, unit, Objects.requireNonNull(period), value, numerator, denominator,
                Objects.requireNonNull(status), Objects.requireNonNull(recordedAt), by, note) : null;
    }
}
