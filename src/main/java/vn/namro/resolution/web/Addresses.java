package vn.namro.resolution.web;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;
import vn.namro.web.PathPart;

/** The addresses of what these forms are about. */
public final class Addresses {
    private Addresses() {}

    public static String target(String term, String code) {
        return target(term, code, "");
    }

    /** @param verb what is to be done with it, with the slash before it */
    public static String target(String term, String code, String verb) {
        return "/targets/" + PathPart.of(code) + verb + of(term);
    }

    public static String resolution(String term, String verb) {
        return "/resolution" + verb + of(term);
    }

    /**
     * @param kind {@code clauses} or {@code breakthroughs}
     * @param code empty for a new one
     */
    public static String part(String term, String kind, String code) {
        return resolution(term, "/" + kind + "/edit") + (code.isEmpty() ? "" : "&code=" + UriUtils.encode(code, StandardCharsets.UTF_8));
    }

    /** Where the words of a term's resolution are read by the linter. */
    public static String lint(String term) {
        return "/lint" + of(term);
    }

    public static String withdrawal(String term, String clause) {
        return resolution(term, "/clauses/withdraw") + "&code=" + UriUtils.encode(clause, StandardCharsets.UTF_8);
    }

    private static String of(String term) {
        return "?term=" + UriUtils.encode(term, StandardCharsets.UTF_8);
    }
}
