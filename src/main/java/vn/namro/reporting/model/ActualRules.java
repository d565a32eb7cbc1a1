package vn.namro.reporting.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.Period;
import vn.namro.measure.Metric;
import vn.namro.organisation.Organisation;
import vn.namro.reporting.Actual;
import vn.namro.resolution.Target;
import vn.namro.resolution.TermOfOffice;
import vn.namro.rule.Breach;

/** Which rules a reported figure breaks. The parts are asked one by one where millions of figures are read. */
public final class ActualRules {
    private ActualRules() {}

    /** @param target null when no target has the figure's code */
    public static List<Breach> breaches(Actual actual, @Nullable Target target, Organisation organisation, TermOfOffice term) {
        var breaches = new ArrayList<Breach>();
        if (target == null) {
            breaches.add(Breach.of(ActualRule.A1_TARGET_IS_KNOWN));
        } else {
            breaches.addAll(figures(target.metric(), actual.value(), actual.numerator(), actual.denominator()));
        }
        if (!organisation.knows(actual.unit())) {
            breaches.add(Breach.of(ActualRule.A2_UNIT_IS_KNOWN));
        }
        period(actual.period(), term).ifPresent(breaches::add);
        existence(actual.unit(), actual.period(), organisation, term).ifPresent(breaches::add);
        return breaches;
    }

    /** A confirmed row without figures is a withdrawal, so none need be there. */
    public static List<Breach> figures(Metric metric, @Nullable BigDecimal value, @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {
        return switch (metric) {
            case RATIO -> ratio(value, numerator, denominator);
            case COMPOUND -> List.of(Breach.of(ActualRule.A3_COMPOUND_HAS_NO_FIGURES));
            case COUNT, LEVEL, RANK, YES_NO -> single(metric, value, numerator, denominator);
        };
    }

    public static Optional<Breach> period(Period period, TermOfOffice term) {
        return period.year() < term.firstYear() || period.year() > term.lastYear()
                ? Optional.of(Breach.of(ActualRule.A4_PERIOD_IS_IN_THE_TERM, String.valueOf(term.firstYear()),
                        String.valueOf(term.lastYear())))
                : Optional.empty();
    }

    /** A unit reports for periods in which it existed, if only on one day; an unknown unit breaks another rule. */
    public static Optional<Breach> existence(String unit, Period period, Organisation organisation, TermOfOffice term) {
        var spans = organisation.spans(unit);
        var first = period.firstDay(term.calendar());
        var last = period.lastDay(term.calendar());
        return spans.isEmpty() || spans.stream().anyMatch(span -> span.existedBetween(first, last)) ? Optional.empty()
                : Optional.of(Breach.of(ActualRule.A5_UNIT_EXISTED, period));
    }

    private static List<Breach> ratio(@Nullable BigDecimal value, @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {
        if (value == null && numerator != null && denominator != null && denominator.signum() > 0) {
            return List.of();
        }
        var breaches = new ArrayList<Breach>();
        if (value != null) {
            breaches.add(Breach.of(ActualRule.A6_RATIO_HAS_NO_VALUE));
        }
        if (numerator == null && denominator != null) {
            breaches.add(Breach.of(ActualRule.A7_NUMERATOR_IS_GIVEN));
        }
        if (denominator == null) {
            if (numerator != null) {
                breaches.add(Breach.of(ActualRule.A8_DENOMINATOR_IS_GIVEN));
            }
        } else if (denominator.signum() < 0) {
            breaches.add(Breach.of(ActualRule.A11_DENOMINATOR_IS_NOT_BELOW_ZERO));
        } else if (denominator.signum() == 0 && numerator != null && numerator.signum() != 0) {
            breaches.add(Breach.of(ActualRule.A12_ZERO_DENOMINATOR_ONLY_UNDER_ZERO, numerator.toPlainString()));
        }
        return breaches;
    }

    private static List<Breach> single(Metric metric, @Nullable BigDecimal value, @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {
        boolean suits = value == null || switch (metric) {
            case COUNT -> value.signum() >= 0;
            case YES_NO -> value.signum() == 0 || value.compareTo(BigDecimal.ONE) == 0;
            default -> true;
        };
        if (suits && numerator == null && denominator == null) {
            return List.of();
        }
        var breaches = new ArrayList<Breach>();
        if (!suits) {
            breaches.add(Breach.of(metric == Metric.COUNT ? ActualRule.A13_COUNT_IS_NOT_BELOW_ZERO
                    : ActualRule.A14_YES_NO_IS_ONE_OR_ZERO));
        }
        if (numerator != null) {
            breaches.add(Breach.of(ActualRule.A9_ONLY_RATIOS_HAVE_A_NUMERATOR, metric));
        }
        if (denominator != null) {
            breaches.add(Breach.of(ActualRule.A10_ONLY_RATIOS_HAVE_A_DENOMINATOR, metric));
        }
        return breaches;
    }
}
