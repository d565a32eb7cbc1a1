package vn.namro.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Post;
import vn.namro.accounts.Role;
import vn.namro.accounts.model.Account;

/**
 * Who makes the request at hand, as the database knows it now.
 *
 * @param posts the posts that the person holds today
 * @param acting the one in which the person acts, null without any
 */
record Present(Account account, List<Post> posts, @Nullable Post acting) {
    private static final String NAME = Present.class.getName();
    static final String ACTING = "acting";

    static Present of(Account account, List<Post> posts, @Nullable UUID chosen) {
        var acting = posts.stream().filter(post -> post.id().equals(chosen)).findFirst().orElse(posts.isEmpty() ? null : posts.getFirst());
        return new Present(account, List.copyOf(posts), acting);
    }

    static Optional<Present> in(HttpServletRequest request) {
        return Optional.ofNullable((Present) request.getAttribute(NAME));
    }

    void enter(HttpServletRequest request) {
        request.setAttribute(NAME, this);
    }

    Optional<Actor> actor() {
        return acting == null ? Optional.empty() : Optional.of(new Actor(account.id(), acting));
    }

    boolean has(Role role) {
        return acting != null && acting.role() == role;
    }
}
