package vn.namro.resolution.web;

import java.util.Map;
import java.util.List;
import vn.namro.resolution.Resolved;
import vn.namro.web.Problem;

/**
 * A clause or a breakthrough to be written down.
 *
 * @param kind {@code clauses} or {@code breakthroughs}
 * @param code of the one that is written anew, empty for a new one
 * @param seen how often it was recorded when the form was opened
 */
public record ClausePage(Resolved resolved, String kind, String code, Map<String, String> fields, long seen, List<Problem> problems) {
    public boolean isClause() {
        return kind.equals("clauses");
    }

    public String value(String name) {
        return fields.getOrDefault(name, "");
    }

    public String path() {
        return Addresses.part(resolved.term().code(), kind, code);
    }
}
