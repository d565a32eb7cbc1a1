package vn.namro.resolution.model;

import java.util.HashSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Ways up from a part to its whole. */
final class Ancestry {
    private Ancestry() {}

    /** Whether the way up from {@code above} comes back to {@code code}. */
    static boolean leadsBack(String code, @Nullable String above, Function<String, @Nullable String> next) {
        var seen = new HashSet<String>();
        for (var at = above; at != null && seen.add(at); at = next.apply(at)) {
            if (at.equals(code)) {
                return true;
            }
        }
        return false;
    }
}
