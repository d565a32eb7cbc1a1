package vn.namro.reporting.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.namro.calendar.Period;
import vn.namro.calendar.PeriodLength;
import vn.namro.language.CodeOrder;
import vn.namro.measure.Metric;
import vn.namro.organisation.Organisation;
import vn.namro.resolution.Across;
import vn.namro.resolution.Resolved;
import vn.namro.resolution.Share;
import vn.namro.resolution.ShareHolders;
import vn.namro.resolution.Target;
import vn.namro.resolution.TermOfOffice;

/**
 * Which unit owes which figures for which periods: rules R1 to R4 of docs/rules/progress.md, as they stand before anything
 * is reported.
 */
public final class Owed {
    private final TermOfOffice term;
    private final Organisation organisation;
    private final List<Target> targets;
    private final Map<String, ShareHolders> holders;

    public Owed(Resolved resolved) {
        term = resolved.term();
        organisation = resolved.organisation();
        targets = resolved.targets().stream().filter(target -> target.metric() != Metric.COMPOUND)
                .sorted(Comparator.comparing(Target::code, CodeOrder.NATURAL)).toList();
        holders = resolved.shares().stream().collect(Collectors.groupingBy(Share::target, Collectors.collectingAndThen(Collectors.toList(),
                shares -> ShareHolders.of(shares, organisation, term.lastJudgedDay()))));
    }

    /** What a unit owes for a period, in order of codes; empty when it owes nothing. */
    public List<Target> targets(String unit, Period period) {
        if (period.year() < term.firstYear() || period.year() > term.lastYear()) {
            return List.of();
        }
        var day = period.lastDay(term.calendar());
        return !organisation.validOn(unit, day) ? List.of()
                : targets.stream().filter(target -> target.every() == period.length() && reports(target, unit, day)).toList();
    }

    /** The periods of the term that have ended by a day and for which the unit owes something, newest first. */
    public List<Period> periods(String unit, LocalDate today) {
        return ended(today).filter(period -> !targets(unit, period).isEmpty()).toList();
    }

    /** The periods of a year in which something is due, in order, whether they have ended or not. */
    public List<Period> ofYear(int year) {
        return lengths().flatMap(length -> Period.all(year, length).stream()).sorted().toList();
    }

    /** The years of the term of which some period has ended, newest first. */
    public List<Integer> years(LocalDate today) {
        return ended(today).map(Period::year).distinct().toList();
    }

    private Stream<Period> ended(LocalDate today) {
        return IntStream.rangeClosed(term.firstYear(), term.lastYear()).boxed().flatMap(year -> ofYear(year).stream())
                .filter(period -> !period.lastDay(term.calendar()).isAfter(today))
                .sorted(Comparator.<Period, LocalDate>comparing(period -> period.lastDay(term.calendar())).thenComparing(Function.identity()).reversed());
    }

    private Stream<PeriodLength> lengths() {
        return targets.stream().map(Target::every).distinct();
    }

    private boolean reports(Target target, String unit, LocalDate day) {
        if (target.across() == Across.OWN) {
            return unit.equals(term.organisation());
        }
        var shared = holders.get(target.code());
        return shared == null ? organisation.leavesOn(term.organisation(), day).contains(unit) : shared.reports(unit, day);
    }
}
