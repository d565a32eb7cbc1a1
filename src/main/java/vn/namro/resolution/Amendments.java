package vn.namro.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of a term was changed by people's hands.
 *
 * @param all in the order in which they were recorded
 */
public record Amendments(List<Amendment> all) {
    public Amendments {
        all = List.copyOf(all);
    }

    /** A row that says something else of a target than the decision by which it was amended last. */
    public record Overridden(String target, Amendment by, Decision decision) {}

    public Optional<Amendment> of(@Nullable UUID id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The decision by which a target was changed last. */
    public Optional<Amendment> deciding(String target) {
        return Optional.ofNullable(deciding().get(target));
    }

    /** The withdrawals that stand, one a target. */
    public List<Amendment> withdrawals() {
        return deciding().values().stream().filter(Amendment::withdraws).toList();
    }

    /**
     * What rows that cite no decision would set aside. They are refused (docs/rules/resolution.md, D11): what was decided is
     * changed by citing what decides otherwise.
     *
     * @param rows that would be added, which say something else than what is known
     */
    public List<Overridden> overriddenBy(Resolutions.Rows rows) {
        var deciding = deciding();
        var asked = new ArrayList<String>();
        rows.targets().forEach(target -> asked.add(target.code()));
        rows.shares().forEach(share -> asked.add(share.target()));
        var seen = new HashSet<String>();
        var overridden = new ArrayList<Overridden>();
        for (var target : asked) {
            var by = deciding.get(target);
            if (by != null && by.decision() != null && seen.add(target)) {
                overridden.add(new Overridden(target, by, by.decision()));
            }
        }
        return overridden;
    }

    private Map<String, Amendment> deciding() {
        var last = new HashMap<String, Amendment>();
        all.stream().filter(one -> one.decision() != null).forEach(one -> last.put(one.target(), one));
        return last;
    }
}
