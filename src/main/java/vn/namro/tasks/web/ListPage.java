package vn.namro.tasks.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.namro.organisation.Unit;
import vn.namro.resolution.Resolved;
import vn.namro.tasks.model.Tally;
import vn.namro.tasks.model.View;
import vn.namro.tasks.store.Listed;

/**
 * The tasks that somebody may see: how they stand, what is news, what is late, stuck and coming, and the list itself.
 *
 * @param news what each short list holds; {@code counts} how many tasks each view holds
 * @param units the units that lead, {@code leaders} the leaders in charge, that the list can be narrowed to
 * @param resolved the newest term, whose clauses, breakthroughs and targets it can be narrowed to; null where there is none
 * @param found how many tasks the filter leaves, {@code from} how many of them stand on the pages before
 */
public record ListPage(Desk desk, Asked asked, Tally tally, Map<View, Integer> counts, Map<View, List<Listed>> news, List<Listed> rows, int found, int from,
        List<Unit> units, List<String> leaders, @Nullable Resolved resolved, boolean mayGive) {
    public static final int ROWS = 50;
    public static final int SHORT = 5;

    /** What the list is narrowed to, as it stands in the address. */
    public record Asked(View view, String unit, String source, String reference, String leader, String words) {
        public boolean isEmpty() {
            return view == View.ALL && unit.isEmpty() && source.isEmpty() && reference.isEmpty() && leader.isEmpty() && words.isEmpty();
        }

        /** Whether the list is narrowed to a part of the resolution. */
        public boolean isFrom(String kind, String code) {
            return source.equals(kind) && reference.equals(code);
        }

        public String link(String path) {
            return link(path, view, 0);
        }

        public Asked only(View other) {
            return new Asked(other, unit, source, reference, leader, words);
        }

        private String link(String path, View seen, int from) {
            var query = new LinkedHashMap<String, String>();
            query.put("view", seen.code());
            query.put("unit", unit);
            query.put("source", source);
            query.put("reference", reference);
            query.put("leader", leader);
            query.put("q", words);
            query.put("from", from == 0 ? "" : Integer.toString(from));
            var text = new StringBuilder();
            query.forEach((name, value) -> {
                if (!value.isEmpty()) {
                    text.append(text.isEmpty() ? '?' : '&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
                }
            });
            return path + text;
        }
    }

    public boolean isIllustrative() {
        return desk.newestTerm().filter(term -> term.illustrative() && !rows.isEmpty()).isPresent();
    }

    public String view(View view) {
        return asked.only(view).link("/tasks") + "#list";
    }

    /** What the list as a file is asked with. */
    public String fileQuery() {
        return asked.link("");
    }

    public String before() {
        return asked.link("/tasks", asked.view(), Math.max(0, from - ROWS)) + "#list";
    }

    public String after() {
        return asked.link("/tasks", asked.view(), from + ROWS) + "#list";
    }

    public boolean hasAfter() {
        return found > from + ROWS;
    }

    /** Whether there is not a single task to be seen. */
    public boolean isEmpty() {
        return asked.isEmpty() && found == 0;
    }
}
