package vn.namro.resolution.web;

import java.util.List;
import vn.namro.resolution.Resolved;
import vn.namro.resolution.Target;
import vn.namro.web.Problem;

/** @param parts what is withdrawn with it */
public record WithdrawPage(Resolved resolved, Target target, List<Target> parts, BasisForm basis, long seen, List<Problem> problems) {
    public String path() {
        return Addresses.target(resolved.term().code(), target.code(), "/withdraw");
    }
}
