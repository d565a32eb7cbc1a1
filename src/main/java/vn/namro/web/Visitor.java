package vn.namro.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whoever looks at a page, as the frame of the page shows them.
 *
 * @param acting the post in which the person acts now, null for a person without a post
 * @param others further posts that the person may act in
 */
public record Visitor(String name, @Nullable Post acting, List<Post> others) {
    /** @param unit the name of the unit that the post belongs to, empty for a post over the whole system */
    public record Post(UUID id, String title, String unit) {}
}
