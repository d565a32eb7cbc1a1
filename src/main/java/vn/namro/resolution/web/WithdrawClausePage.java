package vn.namro.resolution.web;

import java.util.List;
import vn.namro.resolution.Resolved;
import vn.namro.resolution.model.ClauseEnd;
import vn.namro.web.Problem;

/**
 * A clause to be withdrawn.
 *
 * @param end what ceases to be with it
 * @param uses how many tasks come from these clauses
 */
public record WithdrawClausePage(Resolved resolved, ClauseEnd end, long uses, BasisForm basis, long seen, List<Problem> problems) {
    public String code() {
        return end.clauses().getFirst().code();
    }

    /** Whether it takes a decision. */
    public boolean byDecisionOnly() {
        return !end.isAlone() || uses > 0;
    }

    public String path() {
        return Addresses.withdrawal(resolved.term().code(), code());
    }
}
