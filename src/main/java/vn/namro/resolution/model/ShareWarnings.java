package vn.namro.resolution.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.namro.measure.Goal;
import vn.namro.resolution.Across;
import vn.namro.resolution.Base;
import vn.namro.resolution.Share;
import vn.namro.resolution.Target;
import vn.namro.rule.Breach;

/**
 * Where the shares of a target would not carry it, even if every unit kept its own. It is said, never refused: a congress
 * may have meant it so. Shares of a sum are added up (but not those of a frozen base, which are per cent of each unit's
 * own); elsewhere each share is compared with the goal.
 */
public final class ShareWarnings {
    private ShareWarnings() {}

    /** @param share the share at which the warning is shown */
    public record ShareWarning(Share share, Breach breach) {}

    /** @param shares all of the target, in order */
    public static List<ShareWarning> of(Target target, List<Share> shares) {
        var goal = target.goal();
        if (goal == null) {
            return List.of();
        }
        var wanted = Passing.of(goal);
        boolean adds = target.across() == Across.SUM && target.base() != Base.FROZEN;
        var warnings = new ArrayList<ShareWarning>();
        var adding = new ArrayList<Share>();
        for (var share : shares) {
            if (share.goal() == null) {
                continue;
            }
            var own = Passing.of(share.goal());
            if (adds && wanted.isBoundedLike(own)) {
                adding.add(share);
            } else if (!wanted.holds(own)) {
                warnings.add(new ShareWarning(share, Breach.of(ShareRule.S9_SHARE_IS_NOT_WEAKER_THAN_THE_GOAL, said(goal))));
            }
        }
        if (!adding.isEmpty()) {
            missedBy(wanted, adding).ifPresent(sum -> warnings.add(new ShareWarning(adding.getFirst(),
                    Breach.of(ShareRule.S8_SHARES_ADD_UP_TO_THE_GOAL, sum.toPlainString(), said(goal)))));
        }
        return warnings;
    }

    /** What the shares add up to, when that is less than the lowest or more than the highest figure that passes. */
    private static Optional<BigDecimal> missedBy(Passing wanted, List<Share> shares) {
        var lowest = sum(shares, Passing::lowest);
        var highest = sum(shares, Passing::highest);
        if (wanted.lowest() != null && lowest.compareTo(wanted.lowest()) < 0) {
            return Optional.of(lowest);
        }
        return wanted.highest() != null && highest.compareTo(wanted.highest()) > 0 ? Optional.of(highest) : Optional.empty();
    }

    private static BigDecimal sum(List<Share> shares, Function<Passing, @Nullable BigDecimal> edge) {
        return shares.stream().map(Share::goal).filter(Objects::nonNull).map(Passing::of).map(edge)
                .filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String said(Goal goal) {
        var text = new StringBuilder(goal.comparison().symbol());
        if (goal.value() != null) {
            text.append(' ').append(goal.value().toPlainString());
        }
        if (goal.valueTo() != null) {
            text.append("..").append(goal.valueTo().toPlainString());
        }
        return text.toString();
    }
}
