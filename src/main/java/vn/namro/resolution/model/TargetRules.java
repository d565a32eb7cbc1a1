package vn.namro.resolution.model;

import java.util.ArrayList;
import java.util.List;
import java.math.BigDecimal;
import java.util.Set;
import vn.namro.measure.Comparison;
import vn.namro.measure.Goal;
import vn.namro.measure.Metric;
import vn.namro.resolution.Across;
import vn.namro.resolution.Base;
import vn.namro.resolution.Target;
import vn.namro.resolution.TimeRule;
import vn.namro.rule.Breach;

/** Which rules a target breaks, alone and among what else its resolution holds. */
public final class TargetRules {
    private static final Set<Metric> STATES = Set.of(Metric.LEVEL, Metric.RANK, Metric.YES_NO);

    private TargetRules() {}

    public static List<Breach> breaches(Target target, Surroundings among) {
        var breaches = new ArrayList<Breach>();
        if (target.metric() == Metric.COMPOUND) {
            compound(target, among, breaches);
        } else {
            goal(target, breaches);
            time(target, breaches);
            across(target, breaches);
        }
        base(target, breaches);
        margins(target, breaches);
        references(target, among, breaches);
        return breaches;
    }

    private static void compound(Target target, Surroundings among, List<Breach> breaches) {
        if (target.goal() != null) {
            breaches.add(Breach.of(TargetRule.T2_COMPOUND_HAS_NO_GOAL));
        }
        if (!among.hasParts(target.code())) {
            breaches.add(Breach.of(TargetRule.T20_COMPOUND_HAS_PARTS, target.code()));
        }
    }

    private static void goal(Target target, List<Breach> breaches) {
        var goal = target.goal();
        if (goal == null) {
            if (target.metric() != Metric.YES_NO) {
                breaches.add(Breach.of(TargetRule.T1_GOAL_IS_GIVEN));
            }
        } else if (target.metric() == Metric.RANK && !suitsRank(goal)) {
            breaches.add(Breach.of(TargetRule.T5_RANK_IS_AT_MOST));
        } else if (target.metric() == Metric.YES_NO && !suitsYesNo(goal)) {
            breaches.add(Breach.of(TargetRule.T6_YES_NO_IS_ONE));
        }
    }

    private static void time(Target target, List<Breach> breaches) {
        if (target.time() == null) {
            breaches.add(Breach.of(TargetRule.T3_TIME_IS_GIVEN));
        } else if (target.time() == TimeRule.CUMULATIVE && STATES.contains(target.metric())) {
            breaches.add(Breach.of(TargetRule.T7_STATES_DO_NOT_CUMULATE, target.metric()));
        }
    }

    private static void across(Target target, List<Breach> breaches) {
        var metric = target.metric();
        if (target.across() == null) {
            breaches.add(Breach.of(TargetRule.T4_ACROSS_IS_GIVEN));
        } else if (target.across() == Across.RATIO_OF_SUMS && metric != Metric.RATIO) {
            breaches.add(Breach.of(TargetRule.T8_RATIO_OF_SUMS_IS_OF_RATIOS, metric));
        } else if (target.across() == Across.SUM && metric != Metric.COUNT && metric != Metric.LEVEL) {
            breaches.add(Breach.of(TargetRule.T9_SUM_IS_OF_COUNTS_OR_LEVELS, metric));
        } else if (target.across() == Across.AVERAGE && metric != Metric.LEVEL) {
            breaches.add(Breach.of(TargetRule.T10_AVERAGE_IS_OF_LEVELS, metric));
        }
    }

    private static void base(Target target, List<Breach> breaches) {
        if (target.base() != Base.FROZEN) {
            return;
        }
        if (target.metric() != Metric.COUNT) {
            breaches.add(Breach.of(TargetRule.T11_FROZEN_BASE_IS_FOR_COUNTS, target.metric()));
        }
        if (target.baseValue() == null || target.baseValue().signum() <= 0) {
            breaches.add(Breach.of(TargetRule.T12_FROZEN_BASE_IS_ABOVE_ZERO));
        }
    }

    private static void margins(Target target, List<Breach> breaches) {
        if (target.tolerance() != null && target.tolerance().signum() < 0) {
            breaches.add(Breach.of(TargetRule.T13_TOLERANCE_IS_NOT_BELOW_ZERO));
        }
        if (target.minCoverage().signum() < 0 || target.minCoverage().compareTo(BigDecimal.valueOf(100)) > 0) {
            breaches.add(Breach.of(TargetRule.T14_COVERAGE_IS_PER_CENT));
        }
    }

    private static void references(Target target, Surroundings among, List<Breach> breaches) {
        if (target.clause() != null && !among.clause().test(target.clause())) {
            breaches.add(Breach.of(TargetRule.T15_CLAUSE_IS_KNOWN));
        }
        if (target.breakthrough() != null && !among.breakthrough().test(target.breakthrough())) {
            breaches.add(Breach.of(TargetRule.T16_BREAKTHROUGH_IS_KNOWN));
        }
        var whole = target.partOf();
        if (whole == null) {
            return;
        }
        var known = among.targets().get(whole);
        if (!among.target().test(whole)) {
            breaches.add(Breach.of(TargetRule.T17_WHOLE_IS_KNOWN));
        } else if (Ancestry.leadsBack(target.code(), whole, among::wholeOf)) {
            breaches.add(Breach.of(TargetRule.T19_NO_TARGET_IS_PART_OF_ITSELF, target.code()));
        } else if (known != null && known.metric() != Metric.COMPOUND) {
            breaches.add(Breach.of(TargetRule.T18_WHOLE_IS_COMPOUND, known.metric()));
        }
    }

    static boolean suitsRank(Goal goal) {
        return goal.comparison() == Comparison.AT_MOST || goal.comparison() == Comparison.BELOW;
    }

    static boolean suitsYesNo(Goal goal) {
        return goal.comparison() == Comparison.EQUAL && goal.value() != null
                && goal.value().compareTo(BigDecimal.ONE) == 0;
    }
}
