package vn.namro.resolution;

import java.util.List;
import vn.namro.organisation.Organisation;

/** What is known of a term before anything is reported: its years, its units, and what the congress resolved. */
public record Resolved(TermOfOffice term, Organisation organisation, Resolution resolution, List<Clause> clauses,
        List<Breakthrough> breakthroughs, List<Target> targets, List<Share> shares) {}
