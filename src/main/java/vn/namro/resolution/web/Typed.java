package vn.namro.resolution.web;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.namro.language.Lang;
import vn.namro.language.TypedNumber;
import vn.namro.web.Problem;

/**
 * Fields as they were typed, read one after the other; what cannot be read becomes a problem at its field. What is read is
 * what a cell of an exchange folder may hold (docs/exchange.md), so that everything typed here goes out and comes in again.
 *
 * @param prefix before the names of the fields, where several targets stand in one form
 */
record Typed(Map<String, String> form, String prefix, Lang written, List<Problem> problems) {
    private static final int LONGEST_LINE = 1_000;
    private static final int LONGEST_TEXT = 20_000;
    /** Narrower than a folder's: a code stands in addresses of pages. */
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}_-](?:[\\p{L}\\p{M}\\p{N}._ -]{0,98}[\\p{L}\\p{M}\\p{N}_-])?");
    private static final int MOST_DIGITS = 30;

    static Typed of(Map<String, String> form, String prefix) {
        return new Typed(form, prefix, Lang.parse(form.getOrDefault("written", "")).orElse(Lang.VI), new ArrayList<>());
    }

    /** Line breaks as LF, no other controls, normal form C, no space at the ends. */
    static String clean(String typed) {
        var text = Normalizer.normalize(typed.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC).strip();
        return text.codePoints().filter(c -> c >= ' ' && c != 0x7f || c == '\n' || c == '\t')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    String text(String name) {
        return clean(form.getOrDefault(prefix + name, ""));
    }

    /** On one line, and no longer than a person writes. */
    String line(String name) {
        return limited(name, text(name).replaceAll("\\s+", " "), LONGEST_LINE);
    }

    String longText(String name) {
        return limited(name, text(name), LONGEST_TEXT);
    }

    String required(String name) {
        var text = line(name);
        if (text.isEmpty()) {
            problem(name, "resolution.form.required");
        }
        return text;
    }

    String code(String name) {
        var code = line(name);
        if (!CODE.matcher(code).matches()) {
            problem(name, "resolution.form.code");
        }
        return code;
    }

    @Nullable BigDecimal number(String name) {
        var text = text(name);
        var number = number(text, written);
        if (!text.isEmpty() && number.isEmpty()) {
            problem(name, "resolution.form.number." + written.code(), text);
        }
        return number.orElse(null);
    }

    static Optional<BigDecimal> number(String text, Lang written) {
        return TypedNumber.parse(text, written).filter(number -> number.toPlainString().replaceAll("\\D", "").length() <= MOST_DIGITS);
    }

    /** One of some words; null for nothing, which a hand-made request may send for anything. */
    <E> @Nullable E one(String name, Function<String, Optional<E>> parsed) {
        return parsed.apply(text(name)).orElse(null);
    }

    <E extends Enum<E>> @Nullable E one(String name, Class<E> of) {
        var text = text(name);
        for (var constant : of.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        return null;
    }

    void problem(String name, String wording, Object... arguments) {
        problems.add(new Problem(prefix + name, wording, List.of(arguments)));
    }

    private String limited(String name, String text, int longest) {
        if (text.length() > longest) {
            problem(name, "resolution.form.too_long", String.valueOf(longest));
        }
        return text;
    }
}
