package vn.namro.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.namro.reference.Goal.Range;
import vn.namro.reference.Tree.Unit;

/** One target (not COMPOUND) judged by docs/exchange.md, How a target is judged. */
final class TargetReference {
    record Coverage(int reported, int expected) {}

    record Year(int year, Exact figure, Verdict verdict) {}

    record Judgement(Verdict verdict, String reason, Judgement soFar, Exact figure, Exact attained, Exact exceeded,
            Coverage coverage, List<Year> years) {}

    /** The answer over some spans, and the verdicts that further figures could still give. */
    private record Finding(Verdict verdict, String reason, Exact figure, Coverage coverage, Range possible) {}

    private final Rule rule;
    private final List<Period> years;
    private final LocalDate known;
    private final Reporters reporters;
    private final UnitFigures figures;

    TargetReference(Folder folder, Map<String, String> target, Tree tree, List<Period> years, LocalDate known) {
        this.rule = Rule.of(target);
        this.years = years;
        this.known = known;
        List<Map<String, String>> shares = folder.rows("shares").stream().filter(row -> row.get("target").equals(rule.code())).toList();
        Confirmed confirmed = new Confirmed(folder, rule.code(), tree, years.getFirst().administrative(), known);
        reporters = new Reporters(rule, shares, tree, confirmed);
        figures = new UnitFigures(rule, shares, tree, confirmed, reporters);
    }

    // ---- As of

    Judgement judge() {
        Judgement whole = judge(spans());
        if (!"under_way".equals(whole.reason())) {
            return whole;
        }
        List<Span> ended = endedSpans();
        Judgement soFar = ended.isEmpty() ? nothingEnded() : judge(ended);
        return new Judgement(Verdict.NOT_ASSESSABLE, "under_way", soFar, soFar.figure(), soFar.attained(), null, soFar.coverage(), soFar.years());
    }

    private List<Span> spans() {
        return switch (rule.time()) {
            case "EVERY_YEAR", "AVERAGE" -> Span.eachAlone(years);
            case "CUMULATIVE" -> List.of(new Span(years));
            case "LAST_YEAR" -> List.of(Span.of(years.getLast()));
            case "END_OF_TERM" -> List.of(rule.latestOfTerm() ? new Span(years) : Span.of(years.getLast().within(rule.every()).getLast()));
            default -> throw new IllegalArgumentException(rule.time());
        };
    }

    /** For CUMULATIVE and LAST_YEAR the ended spans are the ended periods of length `every`. */
    private List<Span> endedSpans() {
        List<Span> all = switch (rule.time()) {
            case "CUMULATIVE" -> Span.eachAlone(years.stream().flatMap(year -> year.within(rule.every()).stream()).toList());
            case "LAST_YEAR" -> Span.eachAlone(years.getLast().within(rule.every()));
            default -> spans();
        };
        return all.stream().filter(span -> !span.lastDay().isAfter(known)).toList();
    }

    /** Where no span has ended nothing is judged: the units of the term's last day are expected, none has reported. */
    private Judgement nothingEnded() {
        Coverage coverage = new Coverage(0, reporters.expected(years.getLast().lastDay()).size());
        List<Year> none = rule.time().equals("EVERY_YEAR") ? List.of() : null;
        return new Judgement(Verdict.NOT_ASSESSABLE, "coverage", null, null, null, null, coverage, none);
    }

    // ---- Time

    /** All the spans judged; the last day judged is the last one's. */
    private Judgement judge(List<Span> spans) {
        LocalDate judged = spans.getLast().lastDay();
        return rule.time().equals("EVERY_YEAR") ? everyYear(spans, judged) : judgement(find(spans, judged), null);
    }

    /** Each year is judged and the worst decides; one failing year settles it. */
    private Judgement everyYear(List<Span> spans, LocalDate judged) {
        List<Finding> each = spans.stream().map(year -> find(List.of(year), judged)).toList();
        List<Year> list = new ArrayList<>();
        for (Finding year : each) {
            list.add(new Year(spans.get(list.size()).periods().getFirst().year(), year.figure, year.verdict));
        }
        List<Exact> given = each.stream().map(Finding::figure).filter(Objects::nonNull).toList();
        Exact figure = given.isEmpty() ? null : rule.everyUnit() ? given.stream().sorted().toList().getFirst() : rule.goal().leastFavourable(given);
        Verdict verdict = each.stream().map(Finding::verdict).min(Comparator.naturalOrder()).orElseThrow();
        Range possible = worst(each.stream().map(Finding::possible).toList());
        Coverage coverage = reporters.coverage(spans, judged);
        boolean over = hasEnded(spans);
        if (verdict == Verdict.NOT_MET || possible.equals(Range.only(verdict)) || over && isEnough(coverage)) {
            String reason = verdict != Verdict.NOT_ASSESSABLE ? null
                    : each.stream().anyMatch(year -> "coverage".equals(year.reason)) ? "coverage" : "no_denominator";
            return judgement(new Finding(verdict, reason, figure, coverage, possible), list);
        }
        if (possible.isSettled()) {
            return judgement(new Finding(possible.lowest(), null, figure, coverage, possible), list);
        }
        return judgement(new Finding(Verdict.NOT_ASSESSABLE, over ? "coverage" : "under_way", figure, coverage, possible), list);
    }

    /** The verdicts possible where the worst decides. */
    private static Range worst(List<Range> ranges) {
        return new Range(ranges.stream().map(Range::lowest).min(Comparator.naturalOrder()).orElseThrow(),
                ranges.stream().map(Range::highest).min(Comparator.naturalOrder()).orElseThrow());
    }

    private Judgement judgement(Finding finding, List<Year> list) {
        Exact figure = finding.figure;
        if (rule.everyUnit()) {
            int expected = finding.coverage.expected();
            Exact attained = figure == null || expected == 0 ? null : figure.times(Exact.HUNDRED).over(Exact.of(expected));
            return new Judgement(finding.verdict, finding.reason, null, figure, attained, null, finding.coverage, list);
        }
        return new Judgement(finding.verdict, finding.reason, null, figure, rule.goal().attained(figure),
                rule.goal().exceeded(figure, finding.verdict), finding.coverage, list);
    }

    private boolean hasEnded(List<Span> spans) {
        return !spans.getLast().lastDay().isAfter(known);
    }

    private static boolean isComplete(Coverage coverage) {
        return coverage.expected() > 0 && coverage.reported() == coverage.expected();
    }

    /** Where no unit is expected nothing is covered. */
    private boolean isEnough(Coverage coverage) {
        return coverage.expected() > 0 && !Exact.of(coverage.reported() * 100L).isBelow(rule.minCoverage().times(Exact.of(coverage.expected())));
    }

    // ---- Spans judged together: one, the ended parts of one, or the years of an AVERAGE

    private Finding find(List<Span> spans, LocalDate judged) {
        return rule.everyUnit() ? findEveryUnit(spans, judged) : findAcross(spans, judged);
    }

    private Finding findAcross(List<Span> spans, LocalDate judged) {
        boolean ended = hasEnded(spans);
        Coverage coverage = reporters.coverage(spans, judged);
        boolean complete = ended && isComplete(coverage);
        Estimate estimate = rule.time().equals("AVERAGE")
                ? Estimate.mean(spans.stream().map(year -> figures.across(List.of(year), judged, hasEnded(List.of(year)))).toList())
                : figures.across(spans, judged, ended);
        Exact figure = estimate == null ? null : estimate.figure();
        boolean assessable = estimate != null && estimate.isAssessable();
        Range possible = assessable ? possible(rule.goal(), estimate, judged) : Range.ANY;
        if (complete || ended && isEnough(coverage) && !possible.isSettled()) {
            String reason = assessable ? null : estimate != null && estimate.noDenominator() ? "no_denominator" : "coverage";
            Verdict verdict = assessable ? rule.goal().verdict(figure) : Verdict.NOT_ASSESSABLE;
            return new Finding(verdict, reason, figure, coverage, complete ? Range.only(verdict) : possible);
        }
        if (possible.isSettled()) {
            return new Finding(possible.lowest(), null, figure, coverage, possible);
        }
        return new Finding(Verdict.NOT_ASSESSABLE, ended ? "coverage" : "under_way", figure, coverage, possible);
    }

    /** A COUNT sum that has reached `>=` exactly is MET after the last judged day, although a further figure would exceed it. */
    private Range possible(Goal goal, Estimate estimate, LocalDate judged) {
        boolean sum = rule.counts() && List.of("SUM", "OWN").contains(rule.across());
        boolean reached = goal.comparison().equals(">=") && goal.value().equals(estimate.low());
        return sum && reached && !judged.isAfter(known) ? Range.only(Verdict.MET) : goal.range(estimate.low(), estimate.high());
    }

    /** Each reporting unit against its share; the figure is how many met it. */
    private Finding findEveryUnit(List<Span> spans, LocalDate judged) {
        boolean ended = hasEnded(spans);
        Coverage coverage = reporters.coverage(spans, judged);
        boolean enough = ended && isEnough(coverage);
        List<Verdict> verdicts = new ArrayList<>();
        List<Range> possible = new ArrayList<>();
        boolean lacksDenominator = false;
        boolean given = false;
        int met = 0;
        for (Unit unit : reporters.expected(judged)) {
            Estimate estimate = rule.time().equals("AVERAGE")
                    ? Estimate.mean(spans.stream().map(year -> figures.ofUnit(unit, List.of(year), judged, hasEnded(List.of(year)))).toList())
                    : figures.ofUnit(unit, spans, judged, ended);
            if (estimate == null) {
                continue; // It owes nothing and gave nothing.
            }
            Goal goal = figures.goal(unit, judged);
            boolean reported = ended && reporters.covered(unit, spans, judged);
            Verdict verdict = estimate.isAssessable() ? goal.verdict(estimate.figure()) : Verdict.NOT_ASSESSABLE;
            Range range = reported ? Range.only(verdict) : estimate.isAssessable() ? possible(goal, estimate, judged) : Range.ANY;
            possible.add(range);
            given |= estimate.figure() != null || estimate.noDenominator();
            met += range.lowest().compareTo(Verdict.MET) >= 0 ? 1 : 0;
            if (reported || range.isSettled()) {
                verdicts.add(range.lowest());
                lacksDenominator |= reported && estimate.noDenominator();
            }
        }
        Exact figure = given ? Exact.of(met) : null;
        Range worst = possible.isEmpty() ? Range.ANY : worst(possible);
        if (enough) {
            Verdict verdict = verdicts.stream().min(Comparator.naturalOrder()).orElse(Verdict.NOT_ASSESSABLE);
            String reason = verdict != Verdict.NOT_ASSESSABLE ? null : lacksDenominator ? "no_denominator" : "coverage";
            return new Finding(verdict, reason, figure, coverage, isComplete(coverage) ? Range.only(verdict) : worst);
        }
        boolean settled = worst.isSettled() && worst.lowest() != Verdict.NOT_ASSESSABLE;
        return settled ? new Finding(worst.lowest(), null, figure, coverage, worst)
                : new Finding(Verdict.NOT_ASSESSABLE, ended ? "coverage" : "under_way", figure, coverage, worst);
    }
}
