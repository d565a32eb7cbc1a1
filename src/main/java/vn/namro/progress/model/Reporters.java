package vn.namro.progress.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.namro.language.CodeOrder;
import vn.namro.organisation.Organisation;
import vn.namro.resolution.Across;
import vn.namro.resolution.Share;
import vn.namro.resolution.ShareHolders;
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
        return shares.isEmpty() ? new Leaves(organisation, root, lives)
                : new Shared(ShareHolders.of(shares, organisation, lastDay), organisation, lives);
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

    /** The units with a row in shares, and who reports in their place. */
    record Shared(ShareHolders shared, Organisation organisation, Map<String, UnitLife> lives) implements Reporters {
        @Override
        public boolean reports(UnitLife unit, int node) {
            var day = unit.reportingDay(node);
            return day != null && shared.reports(unit.code(), day);
        }

        @Override
        public List<UnitLife> expected(LocalDate lastDay) {
            var expected = new ArrayList<UnitLife>();
            for (var unit : lives.values()) {
                if (organisation.validOn(unit.code(), lastDay)
                        && (shared.holders().contains(unit.code()) || shared.hasInherited(unit.code(), lastDay))) {
                    expected.add(unit);
                }
            }
            expected.sort((a, b) -> CodeOrder.NATURAL.compare(a.code(), b.code()));
            return expected;
        }
    }
}
