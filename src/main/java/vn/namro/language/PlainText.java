package vn.namro.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Small letters without marks: what a person types who types no accents, and what is searched then. */
public final class PlainText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private PlainText() {}

    public static String of(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT).replace('\u0111', 'd');
    }
}
