package vn.namro.progress.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.namro.language.CodeOrder;
import vn.namro.organisation.Organisation;
import vn.namro.resolution.Across;
import vn.namro.resolution.Share;
import vn.namro.resolution.Target;

/** Who owes figures of a target: rules R1 to R4 of docs/rules/progress.md. */
sealed interface Reporters {

    /** Whether a figure of the unit for a period counts, in the tree of the period's last day. */
    boolean reports(UnitLife unit, int node);

    /** The units that are expected to have reported, on the last day that is judged, in order. */
    List<UnitLife> expected(LocalDate lastDay);

    /** Whether a figure for the period is due from the unit: it stood and reported on the period's last day. */
    default boolean isDue(UnitLife unit, int node) {
        return unit.validAtEndOf(node) && reports(unit, node);
    }

    static Reporters of(Target target, List<Share> shares, Organisation organisation, String root, Map<String, UnitLife> lives,
            LocalDate lastDay) {
        if (target.across() == Across.OWN) {
            return new Own(lives.get(root), organisation);
        }
        return shares.isEmpty() ? new Leaves(organisation, root, lives) : Shared.of(shares, organisation, lives, lastDay);
    }

    /** The organisation itself. */
    record Own(UnitLife unit, Organisation organisation) implements Reporters {
        @Override
        public boolean reports(UnitLife other, int node) {
            return other == unit;
        }

        @Override
        public List<UnitLife> expected(LocalDate lastDay) {
            return organisation.validOn(unit.code(), lastDay) ? List.of(unit) : List.of();
        }
    }

    /** Without shares: the units of the subtree that have no children. */
    record Leaves(Organisation organisation, String root, Map<String, UnitLife> lives) implements Reporters {
        @Override
        public boolean reports(UnitLife unit, int node) {
            return unit.isLeafIn(node);
        }

        @Override
        public List<UnitLife> expected(LocalDate lastDay) {
            return organisation.leavesOn(root, lastDay).stream().sorted(CodeOrder.NATURAL).map(lives::get).toList();
        }
    }

    /**
     * The units with a row in shares; a successor reports in place of a closed one, and what a predecessor reported is
     * its successor's.
     *
     * @param inheritedSince for a successor of a unit with a share: the last day of the earliest closed one
     * @param before closed units without a share whose successors report
     */
    record Shared(Set<String> holders, Map<UnitLife, LocalDate> inheritedSince, Set<UnitLife> before,
            Organisation organisation, Map<String, UnitLife> lives) implements Reporters {

        static Shared of(List<Share> shares, Organisation organisation, Map<String, UnitLife> lives, LocalDate lastDay) {
            var holders = shares.stream().map(Share::unit).collect(Collectors.toSet());
            var inherited = new HashMap<UnitLife, LocalDate>();
            holders.forEach(code -> passOn(lives.get(code), organisation, lastDay, inherited));
            var before = new HashSet<UnitLife>();
            holders.forEach(code -> lookBack(lives.get(code), holders, lastDay, before));
            inherited.keySet().forEach(unit -> lookBack(unit, holders, lastDay, before));
            return new Shared(holders, inherited, before, organisation, lives);
        }

        private static void passOn(UnitLife unit, Organisation organisation, LocalDate lastDay, Map<UnitLife, LocalDate> inherited) {
            if (!unit.closedBefore(lastDay)) {
                return;
            }
            var ended = organisation.ended(unit.code());
            for (var successor : unit.successors()) {
                inherited.merge(successor, ended, (a, b) -> a.isBefore(b) ? a : b);
                passOn(successor, organisation, lastDay, inherited);
            }
        }

        private static void lookBack(UnitLife unit, Set<String> holders, LocalDate lastDay, Set<UnitLife> before) {
            for (var predecessor : unit.predecessors()) {
                if (predecessor.closedBefore(lastDay) && !holders.contains(predecessor.code()) && before.add(predecessor)) {
                    lookBack(predecessor, holders, lastDay, before);
                }
            }
        }

        @Override
        public boolean reports(UnitLife unit, int node) {
            var day = unit.reportingDay(node);
            return day != null && (holders.contains(unit.code()) || before.contains(unit) || hasInherited(unit, day));
        }

        private boolean hasInherited(UnitLife unit, LocalDate day) {
            @Nullable LocalDate since = inheritedSince.get(unit);
            return since != null && since.isBefore(day);
        }

        @Override
        public List<UnitLife> expected(LocalDate lastDay) {
            var expected = new ArrayList<UnitLife>();
            for (var unit : lives.values()) {
                if (organisation.validOn(unit.code(), lastDay)
                        && (holders.contains(unit.code()) || hasInherited(unit, lastDay))) {
                    expected.add(unit);
                }
            }
            expected.sort((a, b) -> CodeOrder.NATURAL.compare(a.code(), b.code()));
            return expected;
        }
    }
}
