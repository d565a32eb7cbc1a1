package vn.namro.accounts.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.namro.accounts.Post;

/**
 * A person's time in a post.
 *
 * @param to the last day, null while it is open; the day before {@code from} when it was taken back
 */
public record Tenure(UUID id, UUID account, Post post, LocalDate from, @Nullable LocalDate to) {
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
