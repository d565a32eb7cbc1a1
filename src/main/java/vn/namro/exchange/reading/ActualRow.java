package vn.namro.exchange.reading;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.Period;
import vn.namro.reporting.Actual;
import vn.namro.reporting.RecordedAt;
import vn.namro.reporting.model.ActualRule;
import vn.namro.reporting.model.ActualRules;
import vn.namro.rule.Breach;

/** One row of reported figures, read with care: every fault in it is found. */
final class ActualRow {
    private ActualRow() {}

    /** @return null when the row has a fault in it */
    static @Nullable Actual read(Row row, Context context) {
        var actual = fields(row, context);
        if (actual != null) {
            check(actual, row, context);
        }
        return row.sound() ? actual : null;
    }

    private static @Nullable Actual fields(Row row, Context context) {
        var target = context.sharedTarget(row.code("target"));
        var unit = context.sharedUnit(row.code("unit"));
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

    private static void check(Actual actual, Row row, Context context) {
        var target = context.targets().get(actual.target());
        if (target != null) {
            ActualRules.figures(target.metric(), actual.value(), actual.numerator(), actual.denominator())
                    .forEach(row::breach);
        } else if (!context.targetRecords().mayHold(actual.target())) {
            row.breach(Breach.of(ActualRule.A1_TARGET_IS_KNOWN));
        }
        if (!context.unitRecords().mayHold(actual.unit())) {
            row.breach(Breach.of(ActualRule.A2_UNIT_IS_KNOWN));
        }
        context.placeOf(actual.unit(), actual.period()).ifPresent(row::breach);
    }
}
