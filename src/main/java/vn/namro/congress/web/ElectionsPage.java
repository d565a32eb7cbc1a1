package vn.namro.congress.web;

import java.util.List;
import java.util.UUID;
import vn.namro.congress.model.Stage;

/** Every election that the visitor has authority over, the latest first. */
public record ElectionsPage(List<Row> rows, boolean maySetUp) {
    public record Row(UUID id, String title, String body, long round, String unit, Stage stage) {}
}
