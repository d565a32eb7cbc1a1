package vn.namro.congress.delegates.web;

import java.util.List;
import java.util.Map;
import vn.namro.congress.Congress;
import vn.namro.congress.delegates.model.Allotment;
import vn.namro.web.Problem;

/**
 * The seats of each unit beside whom it sent.
 *
 * @param names of the units by code
 * @param typed what was typed for a unit and refused, by its code
 */
public record AllotmentPage(Congress congress, Allotment allotment, Map<String, String> names, Map<String, String> typed, boolean mayAllot, List<Problem> problems) {
    public String at() {
        return "/congresses/" + congress.id();
    }
}
