package vn.namro.progress.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.namro.measure.Fraction;
import vn.namro.measure.Metric;
import vn.namro.progress.Coverage;
import vn.namro.reporting.Actual;
import vn.namro.resolution.Across;
import vn.namro.resolution.Base;
import vn.namro.resolution.Target;
import vn.namro.resolution.TimeRule;
import vn.namro.resolution.Within;

/**
 * What figures add up to: of one unit inside a span (rules A1 to A4), across units (A5 to A9), and against a frozen base
 * (A10).
 */
final class SpanFigures {
    private final Target target;
    private final TermGrid grid;
    private final Reporters reporters;
    private final Tiling tiling;
    private final UnitGoals goals;
    private final Collection<UnitLife> units;
    private final Collection<UnitLife> expected;
    private final Collection<UnitLife> everyone;
    /** Each contribution is asked for by the figure, the coverage and the trail, and made once. */
    private final Map<Span, Map<UnitLife, Contribution>> made = new IdentityHashMap<>();

    SpanFigures(Target target, TermGrid grid, Reporters reporters, Tiling tiling, UnitGoals goals,
            Collection<UnitLife> units, Collection<UnitLife> expected, Collection<UnitLife> everyone) {
        this.target = target;
        this.grid = grid;
        this.reporters = reporters;
        this.tiling = tiling;
        this.goals = goals;
        this.units = units;
        this.expected = expected;
        this.everyone = everyone;
    }

    /** Whether figures of the target add inside a span; else the last one stands. */
    private boolean adds() {
        return target.within() != null ? target.within() == Within.SUM
                : target.metric() == Metric.COUNT || target.metric() == Metric.RATIO;
    }

    /** Whether a COUNT's figures can only grow as more is reported. */
    boolean isGrowingCount() {
        return target.metric() == Metric.COUNT && adds();
    }

    /**
     * Whether closed units are joined to their successors (A7): what they reported stays in the sum of a count or a ratio;
     * a state or a last figure does not carry over (A4).
     */
    private boolean joinsClosedUnits() {
        return adds() && (target.metric() == Metric.COUNT || target.metric() == Metric.RATIO);
    }

    /** A YES_NO at the end of the term is judged by the latest figure of the term. */
    private boolean takesLatestOfTerm() {
        return target.metric() == Metric.YES_NO && target.time() == TimeRule.END_OF_TERM;
    }

    boolean covers(UnitLife unit, Span span) {
        return contribution(unit, span).covered();
    }

    boolean coversAll(UnitLife unit, List<Span> spans) {
        return spans.stream().allMatch(span -> covers(unit, span));
    }

    /** Of the units that are expected, how many owe nothing more of any of the spans. */
    Coverage coverage(List<Span> spans) {
        return new Coverage((int) expected.stream().filter(unit -> coversAll(unit, spans)).count(), expected.size());
    }

    private @Nullable Actual latest(UnitLife unit) {
        return tiling.seriesOf(unit).latest(node -> reporters.reports(unit, node), grid);
    }

    private Contribution contribution(UnitLife unit, Span span) {
        return made.computeIfAbsent(span, _ -> new HashMap<>()).computeIfAbsent(unit, _ -> make(unit, span));
    }

    private Contribution make(UnitLife unit, Span span) {
        if (takesLatestOfTerm()) {
            var latest = latest(unit);
            // Any confirmed figure of the unit makes it reported, be it from a time when others reported for it.
            boolean reported = tiling.seriesOf(unit).latest(_ -> true, grid) != null;
            return latest == null ? new Contribution(unit, reported, null, null, List.of()) : last(unit, reported, List.of(latest));
        }
        boolean covered = tiling.covers(unit, span);
        var rows = isGrowingCount() ? tiling.rows(unit, span) : tiling.tiledRows(unit, span);
        if (rows.isEmpty() || !(joinsClosedUnits() || reporters.isDue(unit, span.lastNode()))) {
            return new Contribution(unit, covered, null, null, List.of());
        }
        return adds() ? sum(unit, covered, rows) : last(unit, covered, rows);
    }

    private Contribution sum(UnitLife unit, boolean covered, List<Actual> rows) {
        BigDecimal amount = BigDecimal.ZERO;
        BigDecimal denominator = BigDecimal.ZERO;
        for (var row : rows) {
            amount = amount.add(amount(row));
            denominator = denominator.add(row.denominator() == null ? BigDecimal.ZERO : row.denominator());
        }
        return new Contribution(unit, covered, amount, isRatio() ? denominator : null, rows);
    }

    private Contribution last(UnitLife unit, boolean covered, List<Actual> rows) {
        var row = rows.getLast();
        return new Contribution(unit, covered, amount(row), isRatio() ? row.denominator() : null, rows);
    }

    private BigDecimal amount(Actual row) {
        return isRatio() ? row.numerator() : row.value();
    }

    private boolean isRatio() {
        return target.metric() == Metric.RATIO;
    }

    /**
     * The organisation's figure of a span; EVERY_UNIT has none of this kind.
     *
     * @param over whether the span has ended, so that a figure that is there stays
     */
    Figure across(Span span, boolean over) {
        return switch (target.across()) {
            case SUM, OWN, RATIO_OF_SUMS -> over && isComplete(span) ? total(span).known() : total(span);
            case AVERAGE -> average(span);
            case MIN, MAX -> extreme(span, over);
            case EVERY_UNIT -> throw new IllegalStateException("every unit is judged for itself");
        };
    }

    /** Whether nothing that is owed for a span is missing. */
    private boolean isComplete(Span span) {
        return !expected.isEmpty() && expected.stream().allMatch(unit -> covers(unit, span));
    }

    private Figure total(Span span) {
        BigDecimal amount = null;
        BigDecimal denominator = BigDecimal.ZERO;
        for (var unit : units) {
            var part = contribution(unit, span);
            if (!part.isEmpty()) {
                amount = amount == null ? part.amount() : amount.add(part.amount());
                denominator = isRatio() ? denominator.add(part.denominator()) : denominator;
            }
        }
        return figure(amount, denominator, target.baseValue());
    }

    /** Where a figure lies of which nothing is known: a COUNT is not below 0, a YES_NO is 0 or 1. */
    private Bounds openBounds() {
        return switch (target.metric()) {
            case YES_NO -> new Bounds(Fraction.ZERO, Fraction.ONE);
            case COUNT -> Bounds.atLeast(Fraction.ZERO);
            case RATIO, LEVEL, RANK, COMPOUND -> Bounds.OPEN;
        };
    }

    private Figure average(Span span) {
        Fraction sum = Fraction.ZERO;
        int count = 0;
        for (var unit : units) {
            var part = contribution(unit, span);
            if (!part.isEmpty()) {
                sum = sum.plus(Fraction.of(part.amount()));
                count++;
            }
        }
        return new Figure(count == 0 ? null : sum.dividedBy(Fraction.of(count)), null, null, false, Bounds.OPEN);
    }

    private Figure extreme(Span span, boolean over) {
        boolean lowest = target.across() == Across.MIN;
        Fraction extreme = null;
        boolean withoutDenominator = false;
        var bounds = new ArrayList<Bounds>();
        for (var unit : concerned(span)) {
            var one = joined(unit, span);
            withoutDenominator |= one.withoutDenominator();
            if (one.value() != null) {
                extreme = extreme == null ? one.value() : lowest ? min(extreme, one.value()) : max(extreme, one.value());
            }
            if (!(over && covers(unit, span))) {
                bounds.add(one.bounds());
            } else if (one.value() != null) {
                bounds.add(one.known().bounds());
            }
        }
        return new Figure(extreme, null, null, withoutDenominator && extreme == null, lowest ? Bounds.least(bounds) : Bounds.greatest(bounds));
    }

    /** The units of which the lowest or highest is sought: those that report at the span's end, and those expected. */
    private Collection<UnitLife> concerned(Span span) {
        var concerned = new LinkedHashSet<UnitLife>();
        everyone.stream().filter(unit -> reporters.isDue(unit, span.lastNode())).forEach(concerned::add);
        concerned.addAll(expected);
        return concerned;
    }

    private static Fraction min(Fraction a, Fraction b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static Fraction max(Fraction a, Fraction b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private Figure joined(UnitLife unit, Span span) {
        if (target.metric() == Metric.COUNT) {
            return ofUnit(unit, span, span.lastDay());
        }
        // Only of those that report at its end (A6): a unit that comes back later does not.
        boolean left = isRatio() && !reporters.isDue(unit, span.lastNode());
        return left ? figure(null, null, null) : figure(contribution(unit, span), null);
    }

    /** The figure of one unit, with what the closed units joined to it by a day reported. */
    Figure ofUnit(UnitLife unit, Span span, LocalDate joinedOn) {
        var base = goals.base(unit);
        if (!joinsClosedUnits()) {
            return figure(contribution(unit, span), base);
        }
        var closed = unit.joinedOn(joinedOn);
        Contribution sum = null;
        for (var part : span.parts(grid)) {
            var joined = contribution(unit, part);
            if (isRatio() && !joined.covered()) {
                continue;
            }
            // Of a count every figure of a closed unit is added, of a ratio what tiles the span (A1, A3): as in the sum of all.
            for (var predecessor : closed) {
                var rows = isRatio() ? tiling.tiledRows(predecessor, part) : tiling.rows(predecessor, part);
                joined = rows.isEmpty() ? joined : joined.plus(sum(predecessor, true, rows));
            }
            sum = sum == null ? joined : sum.plus(joined);
        }
        return sum == null ? figure(null, null, base) : figure(sum, base);
    }

    private Figure figure(Contribution sum, @Nullable BigDecimal base) {
        return figure(sum.amount(), sum.denominator(), base);
    }

    private Figure figure(@Nullable BigDecimal amount, @Nullable BigDecimal denominator, @Nullable BigDecimal base) {
        if (amount == null) {
            return new Figure(null, null, null, false, openBounds());
        }
        if (!isRatio()) {
            var figure = againstBase(Fraction.of(amount), base);
            return new Figure(figure, null, null, false, isGrowingCount() ? Bounds.atLeast(figure) : openBounds());
        }
        var numerator = Fraction.of(amount);
        var whole = Fraction.of(denominator);
        boolean none = whole.signum() == 0;
        return new Figure(none ? null : numerator.times(target.scale()).dividedBy(whole), numerator, whole, none, Bounds.OPEN);
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
