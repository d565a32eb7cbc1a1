package vn.namro.organisation.model;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import vn.namro.organisation.Organisation;
import vn.namro.organisation.Unit;
import vn.namro.rule.Breach;

/** Which rules a unit breaks inside an organisation. */
public final class UnitRules {
    private UnitRules() {}

    public static List<Breach> breaches(Unit unit, Organisation organisation) {
        return breaches(unit, organisation, organisation::knows);
    }

    /**
     * @param organisation with the unit at hand in it
     * @param known which codes stand for a unit; wider than the organisation when some records could not be read
     */
    public static List<Breach> breaches(Unit unit, Organisation organisation, Predicate<String> known) {
        var breaches = new ArrayList<Breach>();
        if (unit.validFrom() != null && unit.validTo() != null && unit.validTo().isBefore(unit.validFrom())) {
            breaches.add(Breach.of(UnitRule.U1_ENDS_NOT_BEFORE_IT_BEGINS, unit.validFrom()));
        } else if (overlapsAnEarlierSpan(unit, organisation)) {
            breaches.add(Breach.of(UnitRule.U2_SPANS_DO_NOT_OVERLAP, unit.code()));
        }
        if (unit.parent() != null && !known.test(unit.parent())) {
            breaches.add(Breach.of(UnitRule.U3_PARENT_IS_KNOWN));
        } else if (standsAboveItself(unit, organisation)) {
            breaches.add(Breach.of(UnitRule.U4_NO_UNIT_STANDS_ABOVE_ITSELF, unit.code()));
        }
        for (var successor : unit.successors()) {
            if (!known.test(successor)) {
                breaches.add(Breach.of(UnitRule.U5_SUCCESSORS_ARE_KNOWN, successor));
            }
        }
        if (!unit.successors().isEmpty() && followsItself(unit, organisation)) {
            breaches.add(Breach.of(UnitRule.U6_NO_UNIT_FOLLOWS_ITSELF, unit.code()));
        }
        if (unit.members() != null && unit.members() < 0) {
            breaches.add(Breach.of(UnitRule.U7_MEMBERS_ARE_NOT_BELOW_ZERO));
        }
        return breaches;
    }

    /** Of two spans that overlap the later one is at fault. Spans with one first day are one key twice, not an overlap. */
    private static boolean overlapsAnEarlierSpan(Unit unit, Organisation organisation) {
        var first = unit.validFrom();
        if (first == null) {
            return false;
        }
        return organisation.spans(unit.code()).stream().anyMatch(other ->
                (other.validFrom() == null || other.validFrom().isBefore(first))
                        && (other.validTo() == null || !other.validTo().isBefore(first)));
    }

    /**
     * Whether the span closes a way from a unit back to itself. The tree changes only on the first days of spans, so a
     * cycle that exists on any day exists on the first day of its latest span, or before all of them.
     */
    private static boolean standsAboveItself(Unit unit, Organisation organisation) {
        return unit.validFrom() != null && onAWayBack(unit, unit.validFrom(), organisation)
                || Objects.equals(unit.validFrom(), organisation.began(unit.code()))
                        && onAWayBack(unit, LocalDate.MIN, organisation);
    }

    private static boolean onAWayBack(Unit unit, LocalDate day, Organisation organisation) {
        var seen = new HashSet<String>();
        var at = unit.parent();
        while (at != null && seen.add(at)) {
            if (at.equals(unit.code())) {
                return true;
            }
            at = organisation.nearest(at, day).map(Unit::parent).orElse(null);
        }
        return false;
    }

    private static boolean followsItself(Unit unit, Organisation organisation) {
        var seen = new HashSet<String>();
        var open = new ArrayDeque<>(unit.successors());
        while (!open.isEmpty()) {
            var at = open.remove();
            if (at.equals(unit.code())) {
                return true;
            }
            if (seen.add(at)) {
                open.addAll(organisation.successors(at));
            }
        }
        return false;
    }
}
