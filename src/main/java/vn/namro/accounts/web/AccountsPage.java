package vn.namro.accounts.web;

import java.util.List;
import java.util.UUID;

/** Every account that the administrator has authority over. */
public record AccountsPage(List<Row> rows, int open) {
    /** @param posts the posts held today, as they are said */
    public record Row(UUID id, String name, String signInName, List<String> posts, boolean oneTimePassword, boolean closed) {}
}
