package vn.namro.resolution.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;
import vn.namro.Visit;

/** The form of a page: what it would send as it stands, and what is typed into it. */
public final class Form {
    private static final Pattern INPUT = Pattern.compile("<input[^>]* name=\"([^\"]+)\"[^>]*?>");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");
    private static final Pattern SELECT = Pattern.compile("(?s)<select[^>]* name=\"([^\"]+)\"[^>]*>(.*?)</select>");
    private static final Pattern SELECTED = Pattern.compile("<option value=\"([^\"]*)\" selected>");
    private static final Pattern FIRST = Pattern.compile("<option value=\"([^\"]*)\"");
    private static final Pattern AREA = Pattern.compile("(?s)<textarea[^>]* name=\"([^\"]+)\"[^>]*>(.*?)</textarea>");

    private Form() {}

    public static Map<String, String> of(String page) {
        var main = page.substring(page.indexOf("<main"));
        var form = main.substring(main.indexOf("<form method=\"post\""));
        var fields = new LinkedHashMap<String, String>();
        INPUT.matcher(form).results().filter(found -> !found.group().matches(".*type=\"(radio|checkbox)\".*") || found.group().contains(" checked")).forEach(found -> {
            var value = VALUE.matcher(found.group());
            fields.put(found.group(1), value.find() ? HtmlUtils.htmlUnescape(value.group(1)) : "");
        });
        SELECT.matcher(form).results().forEach(found -> {
            var selected = SELECTED.matcher(found.group(2));
            var first = FIRST.matcher(found.group(2));
            fields.put(found.group(1), selected.find() ? HtmlUtils.htmlUnescape(selected.group(1)) : first.find() ? HtmlUtils.htmlUnescape(first.group(1)) : "");
        });
        AREA.matcher(form).results().forEach(found -> fields.put(found.group(1), HtmlUtils.htmlUnescape(found.group(2))));
        fields.remove("_csrf");
        return fields;
    }

    /** @return the page, or where it leads */
    public static String post(Visit visit, String path, Map<String, String> fields) {
        var sent = new ArrayList<String>();
        fields.forEach((name, value) -> sent.addAll(List.of(name, value)));
        var answer = visit.post(path, sent.toArray(String[]::new));
        assertThat(answer.statusCode()).isIn(200, 302, 422);
        return answer.headers().firstValue("Location").map(place -> place.replaceFirst("^https?://[^/]+", "")).orElse(answer.body());
    }
}
