package vn.namro.congress.delegates.web;

import java.util.List;
import vn.namro.congress.Congress;

/** Every congress that the visitor has authority over, the latest first. */
public record CongressesPage(List<Row> rows, boolean mayCall) {
    public record Row(Congress congress, String unit) {}
}
