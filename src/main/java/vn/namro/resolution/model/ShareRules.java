package vn.namro.resolution.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.Period;
import vn.namro.measure.Comparison;
import vn.namro.measure.Metric;
import vn.namro.organisation.Organisation;
import vn.namro.resolution.Base;
import vn.namro.resolution.Share;
import vn.namro.resolution.Target;
import vn.namro.resolution.TermOfOffice;
import vn.namro.rule.Breach;

/** Which rules the share of a target breaks. */
public final class ShareRules {
    private ShareRules() {}

    /** How a share is compared that gives a value only: as its target, and a YES_NO always with {@code =}. */
    public static @Nullable Comparison comparisonOf(Target target) {
        return target.goal() != null ? target.goal().comparison()
                : target.metric() == Metric.YES_NO ? Comparison.EQUAL : null;
    }

    /**
     * @param target the one that is shared out, null when there is none or it could not be read
     * @param knownTarget which codes stand for a target, if only for one that could not be read
     */
    public static List<Breach> breaches(Share share, @Nullable Target target, Predicate<String> knownTarget,
            Predicate<String> knownUnit) {
        var breaches = new ArrayList<Breach>();
        if (target != null) {
            breaches.addAll(breaches(share, target));
        } else if (!knownTarget.test(share.target())) {
            breaches.add(Breach.of(ShareRule.S1_TARGET_IS_KNOWN));
        }
        if (!knownUnit.test(share.unit())) {
            breaches.add(Breach.of(ShareRule.S2_UNIT_IS_KNOWN));
        }
        return breaches;
    }

    private static List<Breach> breaches(Share share, Target target) {
        var breaches = new ArrayList<Breach>();
        var goal = share.goal();
        if (target.metric() == Metric.COMPOUND) {
            breaches.add(Breach.of(ShareRule.S3_COMPOUND_IS_NOT_SHARED_OUT));
        } else if (goal != null && target.metric() == Metric.RANK && !TargetRules.suitsRank(goal)) {
            breaches.add(Breach.of(ShareRule.S4_RANK_IS_AT_MOST));
        } else if (goal != null && target.metric() == Metric.YES_NO && !TargetRules.suitsYesNo(goal)) {
            breaches.add(Breach.of(ShareRule.S5_YES_NO_IS_ONE));
        }
        if (target.base() == Base.FROZEN && share.baseValue() != null && share.baseValue().signum() <= 0) {
            breaches.add(Breach.of(ShareRule.S6_FROZEN_BASE_IS_ABOVE_ZERO));
        }
        return breaches;
    }

    /**
     * A figure stands for its unit's whole subtree, so of one target no unit that has a share stands above another, on
     * any day of the years that are judged.
     *
     * @param sharing the units with a share of the same target
     */
    public static Optional<Breach> kinship(Share share, Set<String> sharing, Organisation organisation, TermOfOffice term) {
        var first = Period.year(term.firstYear()).firstDay(term.calendar());
        return above(share.unit(), share.unit(), first, term.lastJudgedDay(), sharing, organisation, new HashSet<>())
                .map(ancestor -> Breach.of(ShareRule.S7_NO_SHARE_ABOVE_A_SHARE, ancestor));
    }

    /** The nearest other unit of the set that stands above a unit on some of the days. */
    private static Optional<String> above(String of, String unit, LocalDate first, LocalDate last, Set<String> sharing,
            Organisation organisation, Set<String> seen) {
        for (var span : organisation.spans(unit)) {
            var from = span.validFrom() == null || span.validFrom().isBefore(first) ? first : span.validFrom();
            var to = span.validTo() == null || span.validTo().isAfter(last) ? last : span.validTo();
            if (span.parent() == null || from.isAfter(to) || !seen.add(span.parent() + '\n' + from + to)) {
                continue;
            }
            if (sharing.contains(span.parent()) && !span.parent().equals(of)) {
                return Optional.of(span.parent());
            }
            var higher = above(of, span.parent(), from, to, sharing, organisation, seen);
            if (higher.isPresent()) {
                return higher;
            }
        }
        return Optional.empty();
    }
}
