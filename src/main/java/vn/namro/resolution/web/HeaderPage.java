package vn.namro.resolution.web;

import java.util.List;
import vn.namro.resolution.HeaderVersion;
import vn.namro.resolution.Resolved;
import vn.namro.web.Problem;

/**
 * What a term and its resolution are headed by, to be put right.
 *
 * @param versions what they were headed by, the newest first
 */
public record HeaderPage(Resolved resolved, TermForm form, long seen, List<HeaderVersion> versions, List<Problem> problems) {
    public String path() {
        return Addresses.resolution(resolved.term().code(), "/header");
    }
}
