package vn.namro.progress;

import java.util.List;
import java.util.stream.Collectors;
import vn.namro.organisation.Organisation;
import vn.namro.reporting.Actual;
import vn.namro.resolution.Breakthrough;
import vn.namro.resolution.Clause;
import vn.namro.resolution.Resolution;
import vn.namro.resolution.Resolved;
import vn.namro.resolution.Share;
import vn.namro.resolution.Target;
import vn.namro.resolution.TermOfOffice;

/** Everything that is known of one term: the judge's whole input, from a folder or from the database. */
public record TermRecords(TermOfOffice term, Organisation organisation, Resolution resolution, List<Clause> clauses,
        List<Breakthrough> breakthroughs, List<Target> targets, List<Share> shares, List<Actual> actuals) {

    /** @param actuals those of a target that was withdrawn since are left out: they stay recorded and are judged no longer */
    public static TermRecords of(Resolved resolved, List<Actual> actuals) {
        var standing = resolved.targets().stream().map(Target::code).collect(Collectors.toSet());
        boolean all = actuals.stream().allMatch(row -> standing.contains(row.target()));
        return new TermRecords(resolved.term(), resolved.organisation(), resolved.resolution(), resolved.clauses(), resolved.breakthroughs(),
                resolved.targets(), resolved.shares(), all ? actuals : actuals.stream().filter(row -> standing.contains(row.target())).toList());
    }
}
