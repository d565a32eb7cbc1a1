package vn.namro.resolution.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.namro.resolution.Clause;
import vn.namro.resolution.Resolved;
import vn.namro.resolution.Target;

/**
 * What ceases to be with a clause: the clauses below it, and the targets that any of them sets, with their parts.
 *
 * @param clauses the clause itself first
 */
public record ClauseEnd(List<Clause> clauses, List<Target> targets) {

    public static ClauseEnd of(Resolved resolved, String code) {
        Set<String> codes = new LinkedHashSet<>(Set.of(code));
        while (codes.addAll(resolved.clauses().stream().filter(clause -> codes.contains(clause.parent())).map(Clause::code).toList())) {
            // Once more: what stands below those that were added.
        }
        Set<String> targets = new LinkedHashSet<>();
        resolved.targets().stream().filter(target -> codes.contains(target.clause())).forEach(target -> targets.addAll(TargetsChange.withParts(resolved, target.code())));
        return new ClauseEnd(codes.stream().flatMap(one -> resolved.clauses().stream().filter(clause -> clause.code().equals(one))).toList(),
                resolved.targets().stream().filter(target -> targets.contains(target.code())).toList());
    }

    /** Whether nothing of the resolution hangs on the clause. */
    public boolean isAlone() {
        return clauses.size() == 1 && targets.isEmpty();
    }
}
