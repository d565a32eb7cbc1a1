package vn.namro.progress.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.OfficeTime;
import vn.namro.calendar.Period;
import vn.namro.calendar.PeriodLength;
import vn.namro.language.CodeOrder;
import vn.namro.measure.Metric;
import vn.namro.progress.Coverage;
import vn.namro.progress.OwedFigure;
import vn.namro.progress.PeriodFigure;
import vn.namro.progress.TermRecords;
import vn.namro.reporting.Actual;
import vn.namro.reporting.ActualStatus;
import vn.namro.resolution.Across;
import vn.namro.resolution.Share;
import vn.namro.resolution.Target;
import vn.namro.resolution.TimeRule;

/** The figures of a term period by period, joined as the judge joins them, and what is due of them. */
public final class TermPeriods {
    private final TermRecords records;
    private final LocalDate asOf;
    private final LocalDate lastDay;
    private final TermGrid grid;
    private final Map<String, UnitLife> lives;
    private final Map<String, List<Share>> shares;
    private final Map<String, List<Actual>> actuals = new HashMap<>();

    public TermPeriods(TermRecords records, LocalDate asOf) {
        this.records = records;
        this.asOf = asOf;
        var end = records.term().lastJudgedDay();
        lastDay = asOf.isBefore(end) ? asOf : end;
        grid = new TermGrid(records.term());
        lives = UnitLife.all(records.organisation(), records.term().organisation(), grid);
        shares = records.shares().stream().collect(Collectors.groupingBy(Share::target));
        records.actuals().forEach(row -> actuals.computeIfAbsent(row.target(), _ -> new ArrayList<>()).add(row));
    }

    /** One target with its rows, as it is asked for a period. */
    private final class Rows {
        private final Target target;
        private final Reporters reporters;
        private final Tiling tiling;
        private final SpanFigures figures;

        Rows(Target target) {
            this.target = target;
            var own = shares.getOrDefault(target.code(), List.of());
            var series = Series.of(actuals.getOrDefault(target.code(), List.of()), grid, asOf);
            reporters = Reporters.of(target, own, records.organisation(), records.term().organisation(), lives, lastDay);
            tiling = new Tiling(grid, reporters, target.every(), series, lastDay);
            var units = series.keySet().stream().sorted(CodeOrder.NATURAL).map(lives::get).toList();
            figures = new SpanFigures(byPeriod(target), grid, reporters, tiling, new UnitGoals(target, own, lastDay), units, reporters.expected(lastDay), lives.values());
        }

        PeriodFigure at(Period period) {
            int node = grid.node(period);
            var due = due(node);
            int reported = (int) due.stream().filter(unit -> tiling.covers(unit, node)).count();
            return new PeriodFigure(period, figures.across(grid.span(period), true).value(), new Coverage(reported, due.size()));
        }

        private List<UnitLife> due(int node) {
            return lives.values().stream().filter(unit -> reporters.isDue(unit, node)).toList();
        }

        List<OwedFigure> owed() {
            var owed = new ArrayList<OwedFigure>();
            var latest = pending();
            for (var period : needed(target)) {
                int node = grid.node(period);
                due(node).stream().filter(unit -> records.organisation().validOn(unit.code(), asOf) && !isCovered(unit, period))
                        .sorted(Comparator.comparing(UnitLife::code, CodeOrder.NATURAL))
                        .forEach(unit -> owed.add(new OwedFigure(target.code(), unit.code(), period, grid.lastDay(node),
                                latest.get(new Key(unit.code(), period)))));
            }
            return owed;
        }

        /** By a figure of the period, of those that tile it, or of a longer one that holds it. */
        private boolean isCovered(UnitLife unit, Period period) {
            for (var length : PeriodLength.values()) {
                for (var longer : Period.all(period.year(), length)) {
                    if (longer.contains(period) && tiling.covers(unit, grid.node(longer))) {
                        return true;
                    }
                }
            }
            return false;
        }

        private Map<Key, Actual> pending() {
            var end = OfficeTime.endOf(asOf);
            var latest = new HashMap<Key, Actual>();
            for (var row : actuals.getOrDefault(target.code(), List.of())) {
                if (row.status() != ActualStatus.CONFIRMED && row.recordedAt().instant().isBefore(end)) {
                    latest.merge(new Key(row.unit(), row.period()), row, (a, b) -> a.recordedAt().compareTo(b.recordedAt()) <= 0 ? b : a);
                }
            }
            return latest;
        }
    }

    private record Key(String unit, Period period) {}

    /** Where every unit is judged for itself, the course shows what they make together. */
    private static Target byPeriod(Target t) {
        var across = t.across() != Across.EVERY_UNIT ? t.across() : switch (t.metric()) {
            case COUNT -> Across.SUM;
            case RATIO -> Across.RATIO_OF_SUMS;
            case LEVEL -> Across.AVERAGE;
            case RANK, YES_NO, COMPOUND -> Across.MIN;
        };
        return new Target(t.code(), t.title(), t.partOf(), t.clause(), t.breakthrough(), t.metric(), t.unitOfMeasure(), t.goal(),
                TimeRule.EVERY_YEAR, t.givenEvery(), t.within(), t.givenBase(), t.baseValue(), across, t.tolerance(), t.givenMinCoverage());
    }

    public List<PeriodFigure> course(Target target, PeriodLength length) {
        if (target.metric() == Metric.COMPOUND || length.compareTo(target.every()) > 0) {
            return List.of();
        }
        var rows = new Rows(target);
        return ended(length).stream().map(rows::at).toList();
    }

    public List<OwedFigure> owed() {
        return records.targets().stream().filter(target -> target.metric() != Metric.COMPOUND)
                .sorted(Comparator.comparing(Target::code, CodeOrder.NATURAL)).flatMap(target -> new Rows(target).owed().stream()).toList();
    }

    public @Nullable Period next(Target target) {
        if (target.metric() == Metric.COMPOUND) {
            return null;
        }
        return periods(target.every()).filter(period -> grid.lastDay(grid.node(period)).isAfter(asOf)).findFirst().orElse(null);
    }

    /** Of what is judged at the end of the term only the newest state is asked for; a sum needs all that went before. */
    private List<Period> needed(Target target) {
        var ended = ended(target.every());
        if (ended.isEmpty() || target.time() == TimeRule.EVERY_YEAR || target.time() == TimeRule.AVERAGE || target.time() == TimeRule.CUMULATIVE) {
            return ended;
        }
        var lastYear = ended.stream().filter(period -> period.year() == records.term().lastYear()).toList();
        return target.time() == TimeRule.LAST_YEAR && !lastYear.isEmpty() ? lastYear : List.of(ended.getLast());
    }

    private List<Period> ended(PeriodLength length) {
        return periods(length).filter(period -> grid.hasEnded(grid.node(period), asOf)).toList();
    }

    private Stream<Period> periods(PeriodLength length) {
        return IntStream.rangeClosed(records.term().firstYear(), records.term().lastYear()).boxed().flatMap(year -> Period.all(year, length).stream());
    }
}
