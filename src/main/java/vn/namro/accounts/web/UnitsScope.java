package vn.namro.accounts.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.namro.web.PathPart;

/**
 * The day on which the tree is looked at.
 *
 * @param fault what was typed as a day and is none, null when nothing is wrong
 */
public record UnitsScope(LocalDate day, LocalDate today, @Nullable String fault) {
    public @Nullable LocalDate otherDay() {
        return day.equals(today) ? null : day;
    }

    /** The page of a unit, on the same day. */
    public String unit(String code) {
        return "/units/" + query(code) + (otherDay() == null ? "" : "?as-of=" + day);
    }

    /** The form by which something is done to a unit. */
    public String change(String code, UnitVerb verb) {
        return "/units/" + query(code) + "/" + verb.path();
    }

    /** A text as a part of an address. */
    public String query(String text) {
        return PathPart.of(text);
    }

    public String list(String under, String typed, int sheet) {
        var text = new StringBuilder();
        add(text, "under", under);
        add(text, "q", typed);
        add(text, "sheet", sheet == 1 ? "" : Integer.toString(sheet));
        add(text, "as-of", otherDay() == null ? "" : day.toString());
        return "/units" + text;
    }

    private static void add(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            text.append(text.isEmpty() ? '?' : '&').append(name).append('=').append(encoded(value));
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
