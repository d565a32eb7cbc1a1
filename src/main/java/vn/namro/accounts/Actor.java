package vn.namro.accounts;

import java.util.UUID;
import vn.namro.audit.DoneBy;

/** A person acting in a post: a handler that acts takes one as an argument. */
public record Actor(UUID account, Post post) {
    public DoneBy by() {
        return new DoneBy(account, post.id());
    }
}
