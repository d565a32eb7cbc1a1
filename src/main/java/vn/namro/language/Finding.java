package vn.namro.language;

import java.util.List;

/**
 * Something that a text leaves unclear, with where it stands and what its wording needs to say.
 *
 * @param rule the rule's id, for instance {@code T3}
 * @param start in UTF-16 units of the text, inclusive
 * @param end exclusive
 */
public record Finding(String rule, Clear clear, int start, int end, List<Object> arguments) {
    public Finding {
        arguments = List.copyOf(arguments);
    }

    public String message(Lang lang) {
        return said("message", lang);
    }

    public String suggestion(Lang lang) {
        return said("suggestion", lang);
    }

    private String said(String part, Lang lang) {
        return Wording.in(lang).of("lint.rule." + rule + "." + part, arguments);
    }
}
