package vn.namro.language;

import java.text.Normalizer;
import java.util.Comparator;

/**
 * The order of a Vietnamese dictionary, as ICU and PostgreSQL's {@code vi-x-icu} have it: ă, â, đ, ê, ô, ơ and ư are letters of
 * their own; where all letters are the same the tone decides (ngang, huyền, hỏi, ngã, sắc, nặng), then the case. A space goes before
 * every letter, so that whole words compare. It does not hang on the locale data of a machine.
 */
public final class VietnameseOrder implements Comparator<String> {
    public static final Comparator<String> OF_TEXT = new VietnameseOrder();

    private static final String SIGNS = " _-‐–—,;:!?.…'‘’\"“”«»()[]{}§@*/\\&#%‰`´^°+±×<=>|~$0123456789";
    private static final String LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    /** Huyền, hỏi, ngã, sắc, nặng; what other languages put over a letter goes after them. */
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";
    private static final int FIRST_LETTER = SIGNS.length();
    /** Of what stands in neither list, the order of Unicode, after all letters. */
    private static final int ELSEWHERE = FIRST_LETTER + LETTERS.length();
    private static final int TABLE = 0x1F00;
    private static final int CASE = 1;
    private static final int TONE = 1 << CASE;
    private static final int LETTER = 1 << 17;
    private static final int[] WEIGHTS = weights();

    private VietnameseOrder() {}

    @Override
    public int compare(String a, String b) {
        var first = composed(a);
        var second = composed(b);
        int same = Math.min(first.length(), second.length());
        int byTone = 0;
        int byCase = 0;
        for (int i = 0; i < same; i++) {
            int one = weight(first.charAt(i));
            int other = weight(second.charAt(i));
            if (one != other) {
                if (one / LETTER != other / LETTER) {
                    return Integer.compare(one, other);
                }
                if (byTone == 0) {
                    byTone = Integer.compare(one / TONE, other / TONE);
                }
                if (byCase == 0) {
                    byCase = Integer.compare(one % TONE, other % TONE);
                }
            }
        }
        if (first.length() != second.length()) {
            return Integer.compare(first.length(), second.length());
        }
        return byTone != 0 ? byTone : byCase != 0 ? byCase : a.compareTo(b);
    }

    private static String composed(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static int weight(char c) {
        return c < TABLE ? WEIGHTS[c] : elsewhere(c);
    }

    private static int elsewhere(char c) {
        int sign = SIGNS.indexOf(c);
        return sign >= 0 ? sign * LETTER : ELSEWHERE * LETTER + c * TONE;
    }

    private static int[] weights() {
        var weights = new int[TABLE];
        for (char c = 0; c < TABLE; c++) {
            weights[c] = Character.isWhitespace(c) || Character.isSpaceChar(c) ? 0 : weightOf(c);
        }
        return weights;
    }

    /** The letter, then the tone, then the case, each in places of its own. */
    private static int weightOf(char c) {
        var letter = new StringBuilder();
        int tone = 0;
        for (char part : Normalizer.normalize(Character.toString(Character.toLowerCase(c)), Normalizer.Form.NFD).toCharArray()) {
            boolean makesALetter = "\u0306\u0302\u031B".indexOf(part) >= 0 && LETTERS.contains(composed(letter.toString() + part));
            if (Character.getType(part) != Character.NON_SPACING_MARK || makesALetter) {
                letter.append(part);
            } else {
                tone = TONES.indexOf(part) >= 0 ? TONES.indexOf(part) + 1 : part;
            }
        }
        int place = letter.isEmpty() ? -1 : LETTERS.indexOf(composed(letter.toString()));
        return place < 0 ? elsewhere(c) : (FIRST_LETTER + place) * LETTER + tone * TONE + (Character.isUpperCase(c) ? 1 : 0);
    }
}
