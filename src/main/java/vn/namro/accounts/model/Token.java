package vn.namro.accounts.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.namro.accounts.Post;

/**
 * Lets a program in as a person in a post, and only while that person holds the post.
 *
 * @param purpose which program, in the words of whoever made it
 * @param endedAt when it was taken back, null while it was not
 */
public record Token(UUID id, UUID account, Post post, String purpose, Instant madeAt, Instant expiresAt, @Nullable Instant endedAt) {
    public boolean holdsAt(Instant instant) {
        return endedAt == null && instant.isBefore(expiresAt);
    }
}
