package vn.namro.congress.delegates.web;

import java.util.List;
import java.util.Map;
import vn.namro.congress.Congress;
import vn.namro.congress.Delegate;

/**
 * Everybody on the list.
 *
 * @param byName whether they stand in the order of their names, else by number
 * @param counts of each kind
 */
public record DelegatesPage(Congress congress, List<Row> rows, long convened, Map<Delegate.Kind, Long> counts, boolean byName, boolean mayKeep) {
    /** @param other the number of who is replaced or who stepped in; empty where nobody is */
    public record Row(Delegate delegate, String unit, String other) {}

    public String at() {
        return "/congresses/" + congress.id();
    }
}
