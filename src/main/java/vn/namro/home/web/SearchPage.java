package vn.namro.home.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.accounts.SearchSource.Found;

/** What was found for the words that were typed, kind by kind. */
public record SearchPage(String typed, List<Kind> kinds) {
    /** So many of a kind are shown; whoever means another types one word more. */
    private static final int SHOWN = 20;

    /** @param place the address where all of the kind are listed; null where there is none */
    public record Kind(String name, List<Found> found, @Nullable String place) {
        public List<Found> shown() {
            return found.stream().limit(SHOWN).toList();
        }

        public int left() {
            return found.size() - shown().size();
        }
    }

    public int all() {
        return kinds.stream().mapToInt(kind -> kind.found().size()).sum();
    }
}
