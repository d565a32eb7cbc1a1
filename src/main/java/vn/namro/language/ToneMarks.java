package vn.namro.language;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Where the tone mark of an open oa, oe or uy is written: offices differ, and both are read as the same word. */
public enum ToneMarks {
    /** {@code ủy}, {@code hòa}. */
    FIRST,
    /** {@code uỷ}, {@code hoà}. */
    SECOND;

    private static final String TONE = "([\\u0300\\u0301\\u0303\\u0309\\u0323])";
    /** After q the u belongs to the consonant; before another letter the mark has one place only. */
    private static final String FIRST_VOWEL = "((?<![qQ])[uU](?=\\p{M}?[yY])|[oO](?=\\p{M}?[aAeE]))";
    private static final String SECOND_VOWEL = "([yYaAeE])";
    private static final String OPEN = "(?![\\p{L}\\p{M}])";
    private static final Pattern ON_FIRST = Pattern.compile(FIRST_VOWEL + TONE + SECOND_VOWEL + OPEN);
    private static final Pattern ON_SECOND = Pattern.compile(FIRST_VOWEL + SECOND_VOWEL + TONE + OPEN);

    /** The same text, composed, with its marks in this place. */
    public String written(String text) {
        var marks = Normalizer.normalize(text, Normalizer.Form.NFD);
        var moved = this == FIRST ? ON_SECOND.matcher(marks).replaceAll("$1$3$2") : ON_FIRST.matcher(marks).replaceAll("$1$3$2");
        return Normalizer.normalize(moved, Normalizer.Form.NFC);
    }
}
