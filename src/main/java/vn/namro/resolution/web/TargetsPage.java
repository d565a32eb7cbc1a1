package vn.namro.resolution.web;

import java.util.List;
import vn.namro.resolution.Resolved;
import vn.namro.web.Problem;

/**
 * Targets that are to be written down.
 *
 * @param forms the target, and where it has parts one for each of them
 * @param readings of the forms, in their order
 */
public record TargetsPage(Resolved resolved, List<TargetForm> forms, List<Reading> readings, BasisForm basis, List<Problem> problems) {
    public String path() {
        return Addresses.resolution(resolved.term().code(), "/targets/new");
    }

    public int parts() {
        return forms.size() - 1;
    }
}
