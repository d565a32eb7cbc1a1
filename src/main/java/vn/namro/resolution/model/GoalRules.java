package vn.namro.resolution.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.measure.Comparison;
import vn.namro.rule.Breach;

/** Which rules a comparison and its values break; each may be missing, as in a form that is being filled in. */
public final class GoalRules {
    private GoalRules() {}

    public static List<Breach> breaches(@Nullable Comparison comparison, @Nullable BigDecimal value,
            @Nullable BigDecimal valueTo) {
        var breaches = new ArrayList<Breach>();
        boolean wantsValue = comparison != null && comparison != Comparison.NONE;
        boolean wantsUpper = comparison != null && comparison.hasUpperValue();
        var symbol = comparison == null ? "" : comparison.symbol();
        if (wantsValue && value == null) {
            breaches.add(Breach.of(GoalRule.G1_VALUE_IS_GIVEN, symbol));
        } else if (!wantsValue && value != null) {
            breaches.add(Breach.of(GoalRule.G2_VALUE_STAYS_EMPTY, symbol));
        }
        if (wantsUpper && valueTo == null) {
            breaches.add(Breach.of(GoalRule.G3_UPPER_VALUE_IS_GIVEN, symbol));
        } else if (!wantsUpper && valueTo != null) {
            breaches.add(Breach.of(GoalRule.G4_UPPER_VALUE_STAYS_EMPTY, symbol));
        } else if (valueTo != null && value != null && valueTo.compareTo(value) < 0) {
            breaches.add(Breach.of(GoalRule.G5_UPPER_VALUE_IS_NOT_BELOW, value.toPlainString()));
        }
        return breaches;
    }
}
