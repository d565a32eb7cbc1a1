package vn.namro.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.namro.reference.Confirmed.Figure;
import vn.namro.reference.Tree.Unit;

/** The figures of the units over spans, alone and across units. */
final class UnitFigures {
    private final Rule rule;
    private final List<Map<String, String>> shares;
    private final Tree tree;
    private final Confirmed confirmed;
    private final Reporters reporters;

    UnitFigures(Rule rule, List<Map<String, String>> shares, Tree tree, Confirmed confirmed, Reporters reporters) {
        this.rule = rule;
        this.shares = shares;
        this.tree = tree;
        this.confirmed = confirmed;
        this.reporters = reporters;
    }

    // ---- One unit

    /** The coarsest confirmed figures inside a period, in order; a finer one under a coarser one does not count. */
    private List<Figure> pieces(Unit unit, Period period, LocalDate judged) {
        if (!confirmed.any(unit)) {
            return List.of();
        }
        Figure figure = confirmed.of(unit, period);
        if (figure != null && reporters.counts(unit, period, judged)) {
            return List.of(figure);
        }
        return period.parts().stream().flatMap(part -> pieces(unit, part, judged).stream()).toList();
    }

    private List<Figure> pieces(Unit unit, Span span, LocalDate judged) {
        return span.periods().stream().flatMap(period -> pieces(unit, period, judged).stream()).toList();
    }

    /** What a unit brings by itself: of COUNT every figure, of every other metric those of covered spans, or the last of them. */
    private List<Figure> own(Unit unit, List<Span> spans, LocalDate judged) {
        List<Figure> figures = new ArrayList<>();
        for (Span span : spans) {
            if (rule.counts() || reporters.covered(unit, List.of(span), judged)) {
                figures.addAll(pieces(unit, span, judged));
            }
        }
        return rule.last() && !figures.isEmpty() ? List.of(figures.getLast()) : figures;
    }

    /** What a unit brings together with the closed units that it succeeds; of a RATIO what each of them tiled. */
    private List<Figure> joined(Unit unit, List<Span> spans, LocalDate judged, LocalDate day) {
        List<Unit> group = tree.units().stream().filter(member -> tree.heir(member, day) == unit).toList();
        return spans.stream()
                .filter(span -> rule.counts() || reporters.covered(unit, List.of(span), judged))
                .flatMap(span -> group.stream().flatMap(member -> summed(member, span, judged).stream())).toList();
    }

    private Estimate value(List<Figure> figures, Exact base) {
        if (figures.isEmpty()) {
            return null;
        }
        if (!rule.metric().equals("RATIO")) {
            Exact sum = Exact.sum(figures.stream().map(Figure::value).toList());
            return Estimate.settled(rule.frozen() ? sum.times(Exact.HUNDRED).over(base) : sum);
        }
        Exact denominator = Exact.sum(figures.stream().map(Figure::denominator).toList());
        Exact scale = Exact.of(rule.unitOfMeasure().equals("%") ? 100 : rule.unitOfMeasure().equals("‰") ? 1000 : 1);
        return denominator.isZero() ? Estimate.withoutDenominator()
                : Estimate.settled(Exact.sum(figures.stream().map(Figure::numerator).toList()).times(scale).over(denominator));
    }

    /** A COUNT can only grow and is never below 0; YES_NO is 0 or 1; of the others anything may come. */
    private Estimate open(Estimate now) {
        boolean yesOrNo = rule.metric().equals("YES_NO") && rule.last();
        Exact low = rule.counts() && now != null ? now.figure() : rule.metric().equals("COUNT") || yesOrNo ? Exact.ZERO : null;
        return Estimate.open(now, low, yesOrNo ? Exact.of(1) : null);
    }

    /** EVERY_UNIT joins closed units for COUNT and RATIO; MIN and MAX join COUNT only. */
    Estimate ofUnit(Unit unit, List<Span> spans, LocalDate judged, boolean ended) {
        boolean joins = rule.adds() && (rule.everyUnit() || rule.counts());
        LocalDate end = spans.getLast().lastDay();
        boolean standing = rule.latestOfTerm() || unit.standsOn(end) && reporters.reports(unit, end, judged);
        List<Figure> figures = joins ? joined(unit, spans, judged, rule.everyUnit() ? judged : end)
                : standing ? own(unit, spans, judged) : List.of();
        Estimate now = value(figures, rule.frozen() ? base(unit, judged) : null);
        boolean owes = !(ended && reporters.covered(unit, spans, judged));
        return owes ? open(now) : now;
    }

    // ---- Across units

    Estimate across(List<Span> spans, LocalDate judged, boolean ended) {
        List<Unit> units = new ArrayList<>(present(spans.getLast().lastDay(), judged));
        boolean complete = ended && !reporters.expected(judged).isEmpty()
                && reporters.expected(judged).stream().allMatch(unit -> reporters.covered(unit, spans, judged));
        return switch (rule.across()) {
            case "MIN" -> Estimate.least(estimates(spans, judged, ended));
            case "MAX" -> Estimate.most(estimates(spans, judged, ended));
            case "AVERAGE" -> {
                List<Estimate> values = units.stream().map(unit -> value(own(unit, spans, judged), null)).filter(Objects::nonNull).toList();
                Estimate mean = Estimate.mean(values);
                yield complete ? mean : open(mean);
            }
            default -> {
                Estimate sum = value(summed(units, spans, judged), rule.baseValue());
                yield complete ? sum : open(sum);
            }
        };
    }

    /** The units reporting on a day. */
    private List<Unit> present(LocalDate day, LocalDate judged) {
        return tree.units().stream().filter(unit -> unit.standsOn(day) && reporters.reports(unit, day, judged)).toList();
    }

    private List<Estimate> estimates(List<Span> spans, LocalDate judged, boolean ended) {
        LocalDate day = spans.getLast().lastDay();
        Set<Unit> units = new LinkedHashSet<>(reporters.expected(judged));
        units.addAll(present(day, judged));
        return units.stream().map(unit -> ofUnit(unit, spans, judged, ended)).filter(Objects::nonNull).toList();
    }

    private List<Figure> summed(List<Unit> present, List<Span> spans, LocalDate judged) {
        if (!rule.adds()) {
            return present.stream().flatMap(unit -> own(unit, spans, judged).stream()).toList();
        }
        return spans.stream().flatMap(span -> tree.units().stream()
                .flatMap(unit -> summed(unit, span, judged).stream())).toList();
    }

    /** COUNT adds every figure; RATIO those that tile the span, a closed unit's being part of its successor's tiling. */
    private List<Figure> summed(Unit unit, Span span, LocalDate judged) {
        return rule.counts() || tiles(unit, span, span.lastDay(), judged) ? pieces(unit, span, judged) : List.of();
    }

    private boolean tiles(Unit unit, Span span, LocalDate day, LocalDate judged) {
        return reporters.covered(unit, List.of(span), judged)
                || unit.closedBefore(day) && tree.successors(unit).stream().anyMatch(heir -> tiles(heir, span, day, judged));
    }

    // ---- Shares

    /** The share of a unit, else the target's goal. */
    Goal goal(Unit unit, LocalDate judged) {
        boolean addUp = rule.metric().equals("COUNT") && !rule.frozen();
        List<Map<String, String>> rows = addUp ? rowsJoined(unit, judged) : rowsFor(unit, judged);
        if (rows.isEmpty()) {
            return rule.goal();
        }
        List<Map<String, String>> counting = addUp ? rows : rows.subList(0, 1);
        String comparison = rows.getFirst().get("goal").isEmpty() ? rule.goal().comparison() : rows.getFirst().get("goal");
        Exact value = sumOf(counting, "value");
        return value == null ? rule.goal(comparison, rule.goal().value(), rule.goal().valueTo())
                : rule.goal(comparison, value, sumOf(counting, "value_to"));
    }

    /** A unit's own base, else those nearest to it of the units that it succeeds, together, else the target's. */
    private Exact base(Unit unit, LocalDate judged) {
        Exact base = sumOf(rowsNearest(unit, judged), "base_value");
        return base == null ? rule.baseValue() : base;
    }

    /** A row goes before those of its unit's predecessors, also for who comes after the unit. */
    private List<Map<String, String>> rowsNearest(Unit unit, LocalDate judged) {
        List<Map<String, String>> own = shares.stream().filter(row -> row.get("unit").equals(unit.code)).toList();
        return !own.isEmpty() ? own
                : tree.predecessors(unit, judged).stream().flatMap(before -> rowsNearest(before, judged).stream()).distinct().toList();
    }

    /** A unit's own row, then those of the closed units in whose place it reports. */
    private List<Map<String, String>> rowsFor(Unit unit, LocalDate judged) {
        return Stream.concat(shares.stream().filter(row -> row.get("unit").equals(unit.code)),
                tree.predecessors(unit, judged).stream().flatMap(before -> rowsFor(before, judged).stream())).distinct().toList();
    }

    /**
     * A unit's own row with those of the units that are joined to it. A split unit is joined to nobody: its rows hold for a successor
     * that has none else.
     */
    private List<Map<String, String>> rowsJoined(Unit unit, LocalDate judged) {
        List<Unit> before = tree.predecessors(unit, judged);
        List<Map<String, String>> rows = Stream.concat(shares.stream().filter(row -> row.get("unit").equals(unit.code)),
                before.stream().filter(closed -> tree.successors(closed).size() == 1).flatMap(closed -> rowsJoined(closed, judged).stream())).distinct().toList();
        return !rows.isEmpty() ? rows : before.stream().flatMap(closed -> rowsJoined(closed, judged).stream()).distinct().toList();
    }

    private static Exact sumOf(List<Map<String, String>> rows, String column) {
        List<Exact> given = rows.stream().map(row -> Exact.of(row.get(column))).filter(Objects::nonNull).toList();
        return given.isEmpty() ? null : Exact.sum(given);
    }
}
