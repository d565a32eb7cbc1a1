package vn.namro.web.view;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request whose fields hold text alone: control characters, halves of surrogates and code points that are none come along when something is
 * pasted, can be typed by nobody, and fit into no document (XML 1.0, section 2.2).
 */
final class CleanText extends HttpServletRequestWrapper {
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]|\\p{Cs}|[\\ufffe\\uffff]");

    CleanText(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
        var value = super.getParameter(name);
        return value == null ? null : clean(value);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        var values = super.getParameterValues(name);
        return values == null ? null : clean(values);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        var all = new LinkedHashMap<String, String[]>();
        super.getParameterMap().forEach((name, values) -> all.put(name, clean(values)));
        return Collections.unmodifiableMap(all);
    }

    private static String[] clean(String[] values) {
        return Arrays.stream(values).map(CleanText::clean).toArray(String[]::new);
    }

    private static String clean(String text) {
        return NO_TEXT.matcher(text).replaceAll("");
    }
}
