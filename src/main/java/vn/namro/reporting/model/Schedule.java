package vn.namro.reporting.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.Period;
import vn.namro.calendar.WorkingDays;
import vn.namro.organisation.Organisation;
import vn.namro.resolution.Target;
import vn.namro.resolution.TermOfOffice;

/**
 * The calendar of reports of a term. A figure belongs to the first kind, in the order of codes, that its target and unit fall
 * under; one that falls under none opens on the last day of its period, never closes, and is confirmed by any level above.
 *
 * @param kinds in the order of their codes
 * @param days the working days of all offices
 */
public record Schedule(List<ReportKind> kinds, Organisation organisation, TermOfOffice term, WorkingDays days) {

    public Optional<ReportKind> kind(Target target, String unit, Period period) {
        var lastDay = period.lastDay(term.calendar());
        return kinds.stream().filter(kind -> kind.length() == period.length() && (kind.targets().isEmpty() || kind.targets().contains(target.code()))
                && (kind.units().isEmpty() || kind.units().stream().anyMatch(above -> organisation.isWithin(unit, above, lastDay)))).findFirst();
    }

    /** The first day on which one of the figures may be handed in. */
    public LocalDate opens(List<Target> targets, String unit, Period period) {
        var lastDay = period.lastDay(term.calendar());
        return targets.stream().map(target -> kind(target, unit, period).map(kind -> kind.opens(lastDay, days)).orElse(lastDay))
                .min(LocalDate::compareTo).orElse(lastDay);
    }

    /** The last day on which a figure is in time; null when it always is. */
    public @Nullable LocalDate closes(Target target, String unit, Period period) {
        return kind(target, unit, period).map(kind -> kind.closes(period.lastDay(term.calendar()), days)).orElse(null);
    }

    /** The first closing day of a report; null when none of its figures has one. */
    public @Nullable LocalDate closes(List<Target> targets, String unit, Period period) {
        LocalDate first = null;
        for (var target : targets) {
            var closes = closes(target, unit, period);
            if (closes != null && (first == null || closes.isBefore(first))) {
                first = closes;
            }
        }
        return first;
    }

    /** Whether a post of a unit may confirm or return a figure of another; a post over the whole system always may. */
    public boolean mayAnswer(@Nullable String post, Target target, String unit, Period period) {
        if (post == null) {
            return true;
        }
        if (unit.equals(term.organisation())) {
            return post.equals(unit) || organisation.isWithin(unit, post, period.lastDay(term.calendar()));
        }
        return switch (kind(target, unit, period).map(ReportKind::confirmer).orElse(Confirmer.ABOVE)) {
            case ABOVE -> !post.equals(unit);
            case PARENT -> post.equals(organisation.nearest(unit, period.lastDay(term.calendar())).map(one -> one.parent()).orElse(null));
            case ORGANISATION -> post.equals(term.organisation());
        };
    }
}
