package vn.namro.reference;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.namro.reference.TargetReference.Coverage;
import vn.namro.reference.Tree.Unit;

/** Who reports for a target, and who has reported. `judged` is the last judged day: what closed before it is closed. */
final class Reporters {
    private final Rule rule;
    private final List<String> sharers;
    private final Tree tree;
    private final Confirmed confirmed;
    private final Map<LocalDate, List<Unit>> expected = new HashMap<>();
    private final Map<List<Object>, Boolean> reporting = new HashMap<>();
    private final Map<List<Object>, Boolean> coverings = new HashMap<>();

    Reporters(Rule rule, List<Map<String, String>> shares, Tree tree, Confirmed confirmed) {
        this.rule = rule;
        this.sharers = shares.stream().map(row -> row.get("unit")).toList();
        this.tree = tree;
        this.confirmed = confirmed;
    }

    /** The units with a row in shares; without rows, the units without children in the subtree; for OWN the organisation itself. */
    boolean reports(Unit unit, LocalDate day, LocalDate judged) {
        return reporting.computeIfAbsent(List.of(unit, day, judged), key -> isReporter(unit, day, judged));
    }

    private boolean isReporter(Unit unit, LocalDate day, LocalDate judged) {
        if (rule.across().equals("OWN")) {
            return unit.code.equals(tree.organisation);
        }
        if (sharers.isEmpty()) {
            return unit.standsOn(day) && tree.isInSubtree(unit, day) && !tree.hasChildren(unit, day);
        }
        return hasShareOrStandsIn(unit, day) || isHeldBySharer(unit, judged);
    }

    /** A successor reports in place of a closed unit with a share. */
    private boolean hasShareOrStandsIn(Unit unit, LocalDate day) {
        return sharers.contains(unit.code) || tree.predecessors(unit, day).stream().anyMatch(closed -> hasShareOrStandsIn(closed, day));
    }

    /** A closed unit's figures are always added to its successor's. */
    private boolean isHeldBySharer(Unit unit, LocalDate judged) {
        return unit.closedBefore(judged) && tree.successors(unit).stream()
                .anyMatch(heir -> hasShareOrStandsIn(heir, judged) || isHeldBySharer(heir, judged));
    }

    /** Only figures of reporting units count: in the tree of the period's last day, or of the unit's last day in it. */
    boolean counts(Unit unit, Period period, LocalDate judged) {
        return reports(unit, unit.lastDayIn(period), judged);
    }

    /** The reporting units valid on the last day judged. */
    List<Unit> expected(LocalDate judged) {
        return expected.computeIfAbsent(judged, day -> tree.units().stream()
                .filter(unit -> unit.standsOn(day) && reports(unit, day, day)).toList());
    }

    Coverage coverage(List<Span> spans, LocalDate judged) {
        List<Unit> expected = expected(judged);
        return new Coverage((int) expected.stream().filter(unit -> covered(unit, spans, judged)).count(), expected.size());
    }

    boolean covered(Unit unit, List<Span> spans, LocalDate judged) {
        if (rule.latestOfTerm()) {
            return confirmed.any(unit);
        }
        return spans.stream().allMatch(span -> span.periods().stream().allMatch(period -> covered(unit, period, judged)));
    }

    /**
     * A period is covered by its own figure, else by parts that are all covered. Before a unit began all its predecessors must cover
     * it, and without predecessors nothing is owed.
     */
    private boolean covered(Unit unit, Period period, LocalDate judged) {
        List<Object> key = List.of(unit, period, judged);
        if (!coverings.containsKey(key)) {
            coverings.put(key, isCovered(unit, period, judged));
        }
        return coverings.get(key);
    }

    private boolean isCovered(Unit unit, Period period, LocalDate judged) {
        if (confirmed.of(unit, period) != null && counts(unit, period, judged)) {
            return true;
        }
        if (unit.begin().isAfter(period.lastDay())) {
            return tree.predecessors(unit, judged).stream().allMatch(before -> covered(before, period, judged));
        }
        // Due from a reporting unit valid on its last day; while a unit that stood did not report, those did that it took over.
        boolean stands = unit.standsOn(period.lastDay());
        boolean due = stands && reports(unit, period.lastDay(), judged);
        if (stands && !due && !tree.predecessors(unit, judged).isEmpty()) {
            return tree.predecessors(unit, judged).stream().allMatch(before -> covered(before, period, judged));
        }
        if (!due && period.length().compareTo(rule.every()) <= 0) {
            return true;
        }
        return !(due && period.parts().isEmpty()) && period.parts().stream().allMatch(part -> covered(unit, part, judged));
    }
}
