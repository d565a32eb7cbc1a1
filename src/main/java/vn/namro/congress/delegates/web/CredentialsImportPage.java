package vn.namro.congress.delegates.web;

import java.util.List;
import vn.namro.congress.Congress;
import vn.namro.rule.Fault;

/**
 * Taking over what the committee knows.
 *
 * @param rows how many delegates a file without faults speaks of
 * @param held its rows, sent back to be taken over; empty before
 */
public record CredentialsImportPage(Congress congress, String file, List<Fault> faults, int rows, String held) {
    public String here() {
        return "/congresses/" + congress.id() + "/credentials";
    }
}
