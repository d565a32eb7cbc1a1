package vn.namro.congress.delegates.web;

import java.time.Instant;
import java.util.List;
import vn.namro.congress.Congress;
import vn.namro.congress.delegates.model.CredentialsReport;

/**
 * The credentials report.
 *
 * @param at when those present were counted
 * @param named whether the visitor sits in the committee and reads who it is; everybody else reads sums
 */
public record CredentialsPage(Congress congress, CredentialsReport report, Instant at, boolean named, List<String> styles) {
    public String here() {
        return "/congresses/" + congress.id();
    }
}
