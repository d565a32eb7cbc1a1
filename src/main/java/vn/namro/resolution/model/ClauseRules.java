package vn.namro.resolution.model;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.namro.resolution.Clause;
import vn.namro.rule.Breach;

/** Which rules a clause breaks among the clauses of its resolution. */
public final class ClauseRules {
    private ClauseRules() {}

    /** @param clauses by code, the one at hand too */
    public static List<Breach> breaches(Clause clause, Map<String, Clause> clauses) {
        return breaches(clause, clauses, clauses::containsKey);
    }

    /** @param known which codes stand for a clause; wider than the clauses when some records could not be read */
    public static List<Breach> breaches(Clause clause, Map<String, Clause> clauses, Predicate<String> known) {
        if (clause.parent() == null) {
            return List.of();
        }
        if (!known.test(clause.parent())) {
            return List.of(Breach.of(ClauseRule.C1_PARENT_IS_KNOWN));
        }
        return Ancestry.leadsBack(clause.code(), clause.parent(), code -> {
            var at = clauses.get(code);
            return at == null ? null : at.parent();
        }) ? List.of(Breach.of(ClauseRule.C2_NO_CLAUSE_HOLDS_ITSELF, clause.code())) : List.of();
    }
}
