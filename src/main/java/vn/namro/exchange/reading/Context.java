package vn.namro.exchange.reading;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.Period;
import vn.namro.organisation.Organisation;
import vn.namro.organisation.Unit;
import vn.namro.reporting.model.ActualRules;
import vn.namro.resolution.Target;
import vn.namro.resolution.TermOfOffice;
import vn.namro.rule.Breach;

/**
 * What shares and figures are checked against, as far as it could be read.
 *
 * @param term null when it could not be read or has no years
 */
record Context(Organisation organisation, Records<Unit> unitRecords, @Nullable TermOfOffice term,
        Map<String, Target> targets, Records<Target> targetRecords) {

    /** The one text that all figures of a target share. */
    String sharedTarget(String code) {
        var target = targets.get(code);
        return target == null ? code : target.code();
    }

    /** The one text that all figures of a unit share. */
    String sharedUnit(String code) {
        var spans = organisation.spans(code);
        return spans.isEmpty() ? code : spans.getFirst().code();
    }

    /** What is wrong with a unit's having a figure for a period; nothing while term or unit could not be read. */
    Optional<Breach> placeOf(String unit, Period period) {
        if (term == null) {
            return Optional.empty();
        }
        var outside = ActualRules.period(period, term);
        return outside.isPresent() || unitRecords.hasUnsound(unit) ? outside
                : ActualRules.existence(unit, period, organisation, term);
    }
}
