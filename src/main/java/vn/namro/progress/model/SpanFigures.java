package vn.namro.progress.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.measure.Fraction;
import vn.namro.measure.Metric;
import vn.namro.reporting.Actual;
import vn.namro.resolution.Across;
import vn.namro.resolution.Base;
import vn.namro.resolution.Target;
import vn.namro.resolution.TimeRule;
import vn.namro.resolution.Within;

/**
 * What figures add up to: of one unit inside a span (rules A1 to A4), across units (A5 to A9), and against a frozen base
 * (A10).
 *
 * @param goals the share and the base of each unit
 * @param units every unit that may bring something
 */
record SpanFigures(Target target, TermGrid grid, Reporters reporters, Tiling tiling, UnitGoals goals,
        Collection<UnitLife> units) {

    /** Whether figures of the target add inside a span; else the last one stands. */
    boolean adds() {
        return target.within() != null ? target.within() == Within.SUM
                : target.metric() == Metric.COUNT || target.metric() == Metric.RATIO;
    }

    /** Whether a COUNT's figures can only grow as more is reported. */
    boolean isGrowingCount() {
        return target.metric() == Metric.COUNT && adds();
    }

    /** Whether closed units are joined to their successors across the spans of the term: A7. */
    boolean joinsClosedUnits() {
        return adds() && (target.metric() == Metric.COUNT || target.metric() == Metric.RATIO);
    }

    /** A YES_NO at the end of the term is judged by the latest figure of the term. */
    private boolean takesLatestOfTerm() {
        return target.metric() == Metric.YES_NO && target.time() == TimeRule.END_OF_TERM;
    }

    boolean covers(UnitLife unit, Span span) {
        return takesLatestOfTerm() ? latest(unit) != null : tiling.covers(unit, span);
    }

    private @Nullable Actual latest(UnitLife unit) {
        return tiling.seriesOf(unit).latest(node -> reporters.reports(unit, node), grid);
    }

    Contribution contribution(UnitLife unit, Span span) {
        if (takesLatestOfTerm()) {
            var latest = latest(unit);
            return latest == null ? new Contribution(unit, false, null, null, List.of()) : last(unit, List.of(latest));
        }
        var rows = tiling.rows(unit, span);
        boolean covered = tiling.covers(unit, span);
        if (rows.isEmpty() || !(covered || isGrowingCount()) || !(carriesOver() || reporters.isDue(unit, span.lastNode()))) {
            return new Contribution(unit, covered, null, null, List.of());
        }
        return adds() ? sum(unit, covered, rows) : last(unit, rows);
    }

    /** What a closed unit reported stays in the sum of a count or a ratio; a state or a last figure does not (A4). */
    private boolean carriesOver() {
        return joinsClosedUnits();
    }

    private Contribution sum(UnitLife unit, boolean covered, List<Actual> rows) {
        BigDecimal amount = BigDecimal.ZERO;
        BigDecimal denominator = BigDecimal.ZERO;
        for (var row : rows) {
            amount = amount.add(amount(row));
            denominator = denominator.add(row.denominator() == null ? BigDecimal.ZERO : row.denominator());
        }
        return new Contribution(unit, covered, Fraction.of(amount), isRatio() ? Fraction.of(denominator) : null, rows);
    }

    private Contribution last(UnitLife unit, List<Actual> rows) {
        var row = rows.getLast();
        return new Contribution(unit, true, Fraction.of(amount(row)), isRatio() ? Fraction.of(row.denominator()) : null, rows);
    }

    private BigDecimal amount(Actual row) {
        return isRatio() ? row.numerator() : row.value();
    }

    private boolean isRatio() {
        return target.metric() == Metric.RATIO;
    }

    /** The organisation's figure of a span; EVERY_UNIT has none of this kind. */
    Figure across(Span span) {
        return switch (target.across()) {
            case SUM, OWN, RATIO_OF_SUMS -> total(span);
            case AVERAGE -> average(span);
            case MIN, MAX -> extreme(span);
            case EVERY_UNIT -> throw new IllegalStateException("every unit is judged for itself");
        };
    }

    private Figure total(Span span) {
        Contribution sum = null;
        for (var unit : units) {
            var part = contribution(unit, span);
            if (!part.isEmpty()) {
                sum = sum == null ? part : sum.plus(part);
            }
        }
        return figure(sum, target.baseValue(), isGrowingCount() ? atLeast(sum, target.baseValue()) : openBounds());
    }

    private Bounds openBounds() {
        return target.metric() == Metric.YES_NO ? new Bounds(Fraction.ZERO, Fraction.ONE) : Bounds.OPEN;
    }

    private Bounds atLeast(@Nullable Contribution part, @Nullable BigDecimal base) {
        return Bounds.atLeast(part == null || part.isEmpty() ? Fraction.ZERO : againstBase(part.amount(), base));
    }

    private Figure average(Span span) {
        Fraction sum = Fraction.ZERO;
        int count = 0;
        for (var unit : units) {
            var part = contribution(unit, span);
            if (!part.isEmpty()) {
                sum = sum.plus(part.amount());
                count++;
            }
        }
        return new Figure(count == 0 ? null : sum.dividedBy(Fraction.of(count)), null, null, false, Bounds.OPEN);
    }

    private Figure extreme(Span span) {
        boolean lowest = target.across() == Across.MIN;
        Fraction extreme = null;
        boolean withoutDenominator = false;
        Fraction low = null;
        Fraction high = null;
        boolean anyUnit = false;
        for (var unit : units) {
            if (!reporters.isDue(unit, span.lastNode()) && !(takesLatestOfTerm() && latest(unit) != null)) {
                continue;
            }
            var one = joined(unit, span);
            withoutDenominator |= one.withoutDenominator();
            if (one.value() != null) {
                extreme = extreme == null ? one.value() : lowest ? min(extreme, one.value()) : max(extreme, one.value());
            }
            // A growing count of a unit lies at or above what it has; the figure of a unit that covers the span is known.
            boolean known = covers(unit, span) && one.value() != null;
            var atLeast = known ? one.value() : one.bounds().low();
            var atMost = known ? one.value() : one.bounds().high();
            if (lowest) {
                low = !anyUnit ? atLeast : low == null || atLeast == null ? null : min(low, atLeast);
                high = atMost == null ? high : high == null ? atMost : min(high, atMost);
            } else {
                low = atLeast == null ? low : low == null ? atLeast : max(low, atLeast);
                high = !anyUnit ? atMost : high == null || atMost == null ? null : max(high, atMost);
            }
            anyUnit = true;
        }
        return new Figure(extreme, null, null, withoutDenominator && extreme == null, anyUnit ? new Bounds(low, high) : Bounds.OPEN);
    }

    private static Fraction min(Fraction a, Fraction b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static Fraction max(Fraction a, Fraction b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private Figure joined(UnitLife unit, Span span) {
        return target.metric() == Metric.COUNT ? ofUnit(unit, span, span.lastDay())
                : figure(contribution(unit, span), null, openBounds());
    }

    /** The figure of one unit, with what the closed units joined to it by a day reported. */
    Figure ofUnit(UnitLife unit, Span span, LocalDate joinedOn) {
        var base = goals.base(unit);
        var sum = contribution(unit, span);
        if (joinsClosedUnits()) {
            for (var closed : unit.joinedOn(joinedOn)) {
                sum = sum.plus(contribution(closed, span));
            }
            if (isRatio() && !sum.covered()) {
                sum = new Contribution(unit, false, null, null, List.of());
            }
        }
        return figure(sum, base, isGrowingCount() ? atLeast(sum, base) : openBounds());
    }

    private Figure figure(@Nullable Contribution sum, @Nullable BigDecimal base, Bounds bounds) {
        if (sum == null || sum.isEmpty()) {
            return new Figure(null, null, null, false, bounds);
        }
        if (!isRatio()) {
            return new Figure(againstBase(sum.amount(), base), null, null, false, bounds);
        }
        boolean none = sum.denominator().signum() == 0;
        return new Figure(none ? null : sum.amount().times(target.scale()).dividedBy(sum.denominator()),
                sum.amount(), sum.denominator(), none, bounds);
    }

    private Fraction againstBase(Fraction count, @Nullable BigDecimal base) {
        return target.base() == Base.FROZEN ? count.times(100).dividedBy(Fraction.of(base)) : count;
    }

    /** Everything that units brought to the spans, for the trail. */
    List<Contribution> contributions(List<Span> spans) {
        var all = new ArrayList<Contribution>();
        for (var unit : units) {
            Contribution sum = null;
            for (var span : spans) {
                var part = contribution(unit, span);
                sum = sum == null ? part : sum.plus(part);
            }
            if (sum != null && !sum.isEmpty()) {
                all.add(sum);
            }
        }
        return all;
    }
}
