package vn.namro.exchange.reading;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.Period;
import vn.namro.measure.Metric;
import vn.namro.reporting.Actual;
import vn.namro.reporting.ActualStatus;
import vn.namro.reporting.RecordedAt;
import vn.namro.reporting.model.ActualRules;

/**
 * Takes reported figures out of bytes without making text of them, where a row is plain and right: that is nearly always.
 * Of everything else it says nothing but null, and {@link ActualRow} looks closer. Equal values are shared.
 */
final class QuickRow {
    /** A target that has figures. */
    private record Measured(String code, Metric metric) {}

    /** A period and the place of its bit. */
    private record Numbered(Period period, int number) {}

    /** A unit, with a bit for each period that is known to be right for it. */
    private record Reporter(String code, BitSet periods) {}

    private final Context context;
    private final int target;
    private final int unit;
    private final int period;
    private final int value;
    private final int numerator;
    private final int denominator;
    private final int status;
    private final int recordedAt;
    private final int by;
    private final int note;
    private final CellCache<Measured> targets;
    private final CellCache<Reporter> units;
    private final CellCache<Numbered> periods = new CellCache<>(9, this::numbered);
    private final Map<Period, Numbered> allPeriods = new HashMap<>();
    private final Map<String, Reporter> allUnits = new HashMap<>();
    private final CellCache<ActualStatus> statuses = new CellCache<>(4, text -> Words.STATUSES.meanings().get(text));
    private final CellCache<String> texts = new CellCache<>(12, text -> Text.hasControls(text) ? null : text);
    private final DecimalCache decimals = new DecimalCache();
    private final Ascii ascii = new Ascii();
    private final @Nullable RecordedAt[] instants = new RecordedAt[1 << 12];
    private boolean right;

    QuickRow(Header header, Context context) {
        this.context = context;
        target = header.place("target");
        unit = header.place("unit");
        period = header.place("period");
        value = header.place("value");
        numerator = header.place("numerator");
        denominator = header.place("denominator");
        status = header.place("status");
        recordedAt = header.place("recorded_at");
        by = header.place("by");
        note = header.place("note");
        targets = new CellCache<>(10, this::measured);
        units = new CellCache<>(15, this::reporter);
    }

    @Nullable Actual read(CsvCursor cursor) {
        right = true;
        var measured = required(cursor, target, targets);
        var reporter = required(cursor, unit, units);
        var when = required(cursor, period, periods);
        var state = required(cursor, status, statuses);
        var known = instant(cursor);
        var figure = decimal(cursor, value);
        var over = decimal(cursor, numerator);
        var under = decimal(cursor, denominator);
        var post = optional(cursor, by);
        var remark = optional(cursor, note);
        return right && measured != null && reporter != null && when != null && state != null && known != null
                && ActualRules.figures(measured.metric(), figure, over, under).isEmpty() && hasPlace(reporter, when)
                ? new Actual(measured.code(), reporter.code(), when.period(), figure, over, under, state, known, post, remark) : null;
    }

    private boolean hasPlace(Reporter reporter, Numbered when) {
        if (!reporter.periods().get(when.number())) {
            if (context.placeOf(reporter.code(), when.period()).isPresent()) {
                return false;
            }
            reporter.periods().set(when.number());
        }
        return true;
    }

    private boolean isEmpty(CsvCursor cursor, int place) {
        return place < 0 || cursor.from(place) == cursor.to(place);
    }

    private <T> @Nullable T required(CsvCursor cursor, int place, CellCache<T> cache) {
        return isEmpty(cursor, place) ? null : cache.get(cursor.buffer(), cursor.from(place), cursor.to(place));
    }

    private @Nullable String optional(CsvCursor cursor, int place) {
        if (isEmpty(cursor, place)) {
            return null;
        }
        var text = cursor.hasDoubledQuotes(place) ? null : required(cursor, place, texts);
        right &= text != null;
        return text;
    }

    private @Nullable BigDecimal decimal(CsvCursor cursor, int place) {
        if (isEmpty(cursor, place)) {
            return null;
        }
        var decimal = decimals.get(cursor.buffer(), cursor.from(place), cursor.to(place));
        right &= decimal != null;
        return decimal;
    }

    private @Nullable RecordedAt instant(CsvCursor cursor) {
        if (isEmpty(cursor, recordedAt)) {
            return null;
        }
        var known = RecordedAt.parse(ascii.over(cursor.buffer(), cursor.from(recordedAt), cursor.to(recordedAt))).orElse(null);
        if (known == null) {
            return null;
        }
        int slot = (known.hashCode() * 0x9E3779B9 >>> 20) & instants.length - 1;
        var shared = instants[slot];
        if (known.equals(shared)) {
            return shared;
        }
        instants[slot] = known;
        return known;
    }

    private @Nullable Measured measured(String code) {
        var found = context.targets().get(code);
        return found == null ? null : new Measured(found.code(), found.metric());
    }

    private @Nullable Reporter reporter(String code) {
        return context.organisation().knows(code)
                ? allUnits.computeIfAbsent(context.sharedUnit(code), shared -> new Reporter(shared, new BitSet())) : null;
    }

    private @Nullable Numbered numbered(String text) {
        return Period.parse(text).map(one -> allPeriods.computeIfAbsent(one, fresh -> new Numbered(fresh, allPeriods.size())))
                .orElse(null);
    }
}
