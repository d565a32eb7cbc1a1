package vn.namro.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a person typed to find something: words in any order and any case, with accents or without.
 *
 * @param words small letters without marks, none empty
 */
public record SearchWords(List<String> words) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    public SearchWords {
        words = List.copyOf(words);
    }

    public static SearchWords of(String typed) {
        return new SearchWords(Arrays.stream(SPACES.split(plain(typed))).filter(word -> !word.isEmpty()).toList());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether every word stands in a text, be it inside another word. */
    public boolean areIn(String text) {
        var plain = plain(text);
        return words.stream().allMatch(plain::contains);
    }

    /** Small letters without marks. */
    public static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT).replace('\u0111', 'd');
    }
}
