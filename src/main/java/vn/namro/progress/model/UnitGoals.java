package vn.namro.progress.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.namro.language.CodeOrder;
import vn.namro.measure.Goal;
import vn.namro.measure.Metric;
import vn.namro.resolution.Base;
import vn.namro.resolution.Share;
import vn.namro.resolution.Target;

/**
 * What each unit is held to: its share, else the target's goal. A successor takes over the shares of the closed units
 * that it follows (rule A8): of a count they add up, else its own goes before theirs.
 */
final class UnitGoals {
    private final Target target;
    private final LocalDate lastDay;
    private final Map<String, Share> shares = new HashMap<>();

    UnitGoals(Target target, List<Share> shares, LocalDate lastDay) {
        this.target = target;
        this.lastDay = lastDay;
        shares.forEach(share -> this.shares.put(share.unit(), share));
    }

    /** The goal that a unit is held to; null only where the target has none. */
    @Nullable Goal goal(UnitLife unit) {
        var goal = target.metric() == Metric.COUNT && target.base() != Base.FROZEN ? goalOfAll(sharesJoined(unit)) : nearestGoal(unit);
        return goal != null ? goal : target.goal();
    }

    private static @Nullable Goal goalOfAll(Set<Share> shares) {
        return shares.stream().map(Share::goal).filter(Objects::nonNull).reduce(UnitGoals::plus).orElse(null);
    }

    private static Goal plus(Goal a, Goal b) {
        return new Goal(a.comparison(), plus(a.value(), b.value()), plus(a.valueTo(), b.valueTo()));
    }

    private static @Nullable BigDecimal plus(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null ? b : b == null ? a : a.add(b);
    }

    /**
     * A unit's own share and those of the units joined to it. A unit that split is joined to none of its successors, so
     * its share holds only for one that has none otherwise.
     */
    private Set<Share> sharesJoined(UnitLife unit) {
        var joined = new LinkedHashSet<Share>();
        var own = shares.get(unit.code());
        if (own != null) {
            joined.add(own);
        }
        var closed = closedBefore(unit);
        closed.stream().filter(p -> p.successors().size() == 1).forEach(p -> joined.addAll(sharesJoined(p)));
        if (joined.isEmpty()) {
            closed.forEach(p -> joined.addAll(sharesJoined(p)));
        }
        return joined;
    }

    private List<UnitLife> closedBefore(UnitLife unit) {
        return unit.predecessorsClosedBefore(lastDay).stream()
                .sorted(Comparator.comparing(UnitLife::code, CodeOrder.NATURAL)).toList();
    }

    private @Nullable Goal nearestGoal(UnitLife unit) {
        var own = shares.get(unit.code());
        if (own != null && own.goal() != null) {
            return own.goal();
        }
        return closedBefore(unit).stream().map(this::nearestGoal).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** The frozen base of a unit: its own row's, else that of the rows it inherits, else the target's. */
    @Nullable BigDecimal base(UnitLife unit) {
        if (target.base() != Base.FROZEN) {
            return null;
        }
        var own = shares.get(unit.code());
        var base = own != null ? own.baseValue() : sumOfBases(inherited(unit));
        return base != null ? base : target.baseValue();
    }

    private static @Nullable BigDecimal sumOfBases(Set<Share> inherited) {
        return inherited.stream().map(Share::baseValue).filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
    }

    /** The shares of the nearest closed units that a unit follows; one that came down by two ways is one share still. */
    private Set<Share> inherited(UnitLife unit) {
        var inherited = new LinkedHashSet<Share>();
        for (var predecessor : closedBefore(unit)) {
            var share = shares.get(predecessor.code());
            inherited.addAll(share != null ? Set.of(share) : inherited(predecessor));
        }
        return inherited;
    }
}
