package vn.namro.language.lint;

import java.text.Normalizer;

/**
 * The form by which words are compared: lower case, with the tone at the end of the word, so that {@code hòa} and
 * {@code hoà}, {@code ủy} and {@code uỷ} are one word; a lone final y is read as i ({@code kỹ}, {@code kĩ}), and the ươ before a consonant is read
 * where only one horn was typed ({@code truớc}).
 */
final class Fold {
    /** Grave, acute, tilde, hook above, dot below: the five marks of tone among the combining characters. */
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final int TABLE = 0x1F00;
    private static final char[] BASE = new char[TABLE];
    private static final char[] TONE = new char[TABLE];

    static {
        for (char c = 0; c < TABLE; c++) {
            char lower = Character.toLowerCase(c);
            BASE[c] = lower;
            if (lower < 0xC0) {
                continue;
            }
            var bare = new StringBuilder();
            for (char part : Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD).toCharArray()) {
                int tone = TONES.indexOf(part);
                if (tone < 0) {
                    bare.append(part);
                } else {
                    TONE[c] = (char) ('1' + tone);
                }
            }
            var base = Normalizer.normalize(bare, Normalizer.Form.NFC);
            BASE[c] = base.length() == 1 ? base.charAt(0) : lower;
        }
    }

    private Fold() {}

    static String word(CharSequence text) {
        return word(text, 0, text.length());
    }

    static String word(CharSequence text, int start, int end) {
        var folded = new char[end - start + 1];
        char tone = 0;
        int length = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= TABLE) {
                folded[length++] = c;
                continue;
            }
            folded[length++] = BASE[c];
            tone = TONE[c] == 0 ? tone : TONE[c];
        }
        for (int i = 0; i < length - 2; i++) {
            if (folded[i] == 'u' && folded[i + 1] == 'ơ' && (i == 0 || folded[i - 1] != 'q')) {
                folded[i] = 'ư';
            }
        }
        if (length > 1 && folded[length - 1] == 'y' && !isVowelOtherThanQu(folded, length - 2)) {
            folded[length - 1] = 'i';
        }
        if (tone != 0) {
            folded[length++] = (char) (tone - '0');
        }
        return new String(folded, 0, length);
    }

    /** In {@code quý} the u belongs to the consonant; in {@code thủy} the y is half of the vowel and stays. */
    private static boolean isVowelOtherThanQu(char[] folded, int at) {
        char c = folded[at];
        return "aăâeêioôơuưy".indexOf(c) >= 0 && !(c == 'u' && at > 0 && folded[at - 1] == 'q');
    }
}
