package vn.namro.resolution;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.namro.organisation.Organisation;

/**
 * Who reports on a target that was shared out: rules R2 and R3 of docs/rules/progress.md. The units with a share; a successor in
 * place of a closed one; and, for what they reported before they closed, the units whose successors report.
 *
 * @param holders the units with a share
 * @param inheritedSince for a successor of a unit with a share: the last day of the earliest closed one
 * @param before closed units without a share whose successors report
 */
public record ShareHolders(Set<String> holders, Map<String, LocalDate> inheritedSince, Set<String> before) {

    /** @param lastDay the last day that is judged */
    public static ShareHolders of(Collection<Share> shares, Organisation organisation, LocalDate lastDay) {
        var holders = shares.stream().map(Share::unit).collect(Collectors.toSet());
        var inherited = new HashMap<String, LocalDate>();
        holders.forEach(code -> passOn(code, organisation, lastDay, inherited));
        var before = new HashSet<String>();
        holders.forEach(code -> lookBack(code, organisation, holders, lastDay, before));
        inherited.keySet().forEach(code -> lookBack(code, organisation, holders, lastDay, before));
        return new ShareHolders(holders, inherited, before);
    }

    /** Whether a unit that stands on a day reports on it. */
    public boolean reports(String unit, LocalDate day) {
        return holders.contains(unit) || before.contains(unit) || hasInherited(unit, day);
    }

    /** Whether a unit reports in place of one that had closed before a day. */
    public boolean hasInherited(String unit, LocalDate day) {
        var since = inheritedSince.get(unit);
        return since != null && since.isBefore(day);
    }

    private static void passOn(String unit, Organisation organisation, LocalDate lastDay, Map<String, LocalDate> inherited) {
        var ended = organisation.ended(unit);
        if (ended == null || !ended.isBefore(lastDay)) {
            return;
        }
        for (var successor : successors(unit, organisation)) {
            inherited.merge(successor, ended, (a, b) -> a.isBefore(b) ? a : b);
            passOn(successor, organisation, lastDay, inherited);
        }
    }

    private static void lookBack(String unit, Organisation organisation, Set<String> holders, LocalDate lastDay, Set<String> before) {
        for (var predecessor : organisation.predecessors(unit)) {
            var ended = organisation.ended(predecessor);
            if (ended != null && ended.isBefore(lastDay) && successors(predecessor, organisation).contains(unit) && !holders.contains(predecessor)
                    && before.add(predecessor)) {
                lookBack(predecessor, organisation, holders, lastDay, before);
            }
        }
    }

    /** A code is one unit, closed after its last span, by the successors named there. */
    private static List<String> successors(String unit, Organisation organisation) {
        return organisation.spans(unit).getLast().successors();
    }
}
