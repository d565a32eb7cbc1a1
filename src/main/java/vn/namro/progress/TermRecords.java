package vn.namro.progress;

import java.util.List;
import vn.namro.organisation.Organisation;
import vn.namro.reporting.Actual;
import vn.namro.resolution.Breakthrough;
import vn.namro.resolution.Clause;
import vn.namro.resolution.Resolution;
import vn.namro.resolution.Share;
import vn.namro.resolution.Target;
import vn.namro.resolution.TermOfOffice;

/** Everything that is known of one term: the judge's whole input, from a folder or from the database. */
public record TermRecords(TermOfOffice term, Organisation organisation, Resolution resolution, List<Clause> clauses,
        List<Breakthrough> breakthroughs, List<Target> targets, List<Share> shares, List<Actual> actuals) {}
