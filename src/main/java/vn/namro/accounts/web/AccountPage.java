package vn.namro.accounts.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.namro.accounts.Role;
import vn.namro.web.Problem;

/**
 * One account.
 *
 * @param oneTimePassword shown this once, right after it was made; null otherwise
 */
public record AccountPage(UUID id, String name, String signInName, boolean closed, boolean mustChange, boolean oneself,
        @Nullable String oneTimePassword, List<TenureRow> tenures, AccountFormPage newPost, List<Problem> problems) {

    /** @param now whether the post is held today */
    public record TenureRow(UUID id, String title, String unit, Role role, LocalDate from, @Nullable LocalDate to, boolean now) {}
}
