package vn.namro.resolution.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.resolution.Decision;
import vn.namro.resolution.Resolved;
import vn.namro.resolution.Target;
import vn.namro.resolution.TargetVersion;
import vn.namro.web.Problem;

/**
 * A target that is to be changed.
 *
 * @param seen of the version that is shown; the form carries it
 * @param decided the decision by which it was changed last, null for none
 * @param meanwhile what somebody else has written since the form was opened, beside what was typed; null when nobody has
 */
public record AmendPage(Resolved resolved, Target target, TargetForm form, BasisForm basis, long seen, Reading reading, @Nullable Decision decided,
        @Nullable Meanwhile meanwhile, List<Problem> problems) {

    /** @param typed what was typed, as if it had been recorded */
    public record Meanwhile(TargetVersion known, TargetVersion typed) {}

    public String path() {
        return Addresses.target(resolved.term().code(), target.code(), "/amend");
    }
}
