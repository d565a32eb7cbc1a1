package vn.namro.publishing.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.namro.language.Lang;
import vn.namro.publishing.ReviewSettings;
import vn.namro.resolution.DocumentStyle;
import vn.namro.web.TypedDay;

/**
 * Which review is wanted, as it was asked for: the settings of the command {@code review}. Empty is not given.
 *
 * @param known the past day by whose end everything is taken as it was recorded then
 */
public record ReviewRequest(String term, String day, String style, String language, String number, String known) {

    static ReviewRequest of(Map<String, String> asked) {
        return new ReviewRequest(asked.getOrDefault("term", ""), asked.getOrDefault("as-of", "").strip(), asked.getOrDefault("style", ""),
                asked.getOrDefault("language", ""), asked.getOrDefault("number", "").strip(), asked.getOrDefault("known", "").strip());
    }

    /** What cannot be used goes by the term's own style, Vietnamese, and room for a number. */
    ReviewSettings settings(DocumentStyle own) {
        return new ReviewSettings(styled(own), Lang.parse(language).orElse(Lang.VI), null, ReviewSettings.isNumber(number) ? number : null);
    }

    public boolean numberIsFaulty() {
        return !number.isEmpty() && !ReviewSettings.isNumber(number);
    }

    /** An address that asks for the same review; the day as a machine writes it. */
    public String link(String path) {
        var query = new LinkedHashMap<String, String>();
        var typed = TypedDay.parse(day);
        query.put("term", term);
        query.put("as-of", typed == null ? day : typed.toString());
        query.put("style", style);
        query.put("language", language);
        query.put("number", number);
        var back = TypedDay.parse(known);
        query.put("known", back == null ? "" : back.toString());
        var text = new StringBuilder();
        query.forEach((name, value) -> {
            if (!value.isEmpty()) {
                text.append(text.isEmpty() ? '?' : '&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        return path + text;
    }

    private DocumentStyle styled(DocumentStyle own) {
        return switch (style.toLowerCase(Locale.ROOT)) {
            case "party" -> DocumentStyle.PARTY;
            case "state" -> DocumentStyle.STATE;
            default -> own;
        };
    }
}
