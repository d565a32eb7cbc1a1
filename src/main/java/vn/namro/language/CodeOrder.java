package vn.namro.language;

import java.util.Comparator;

/**
 * The natural order of codes: runs of digits compare as numbers, so that {@code T2} stands before {@code T10}; all else
 * compares by character. Codes that differ only in leading zeros stand in the order of their characters, so that the
 * order is total and says equal only of equal codes.
 */
public final class CodeOrder implements Comparator<String> {
    public static final Comparator<String> NATURAL = new CodeOrder();

    private CodeOrder() {}

    @Override
    public int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
                int endOfA = endOfDigits(a, i);
                int endOfB = endOfDigits(b, j);
                int byNumber = compareNumbers(a, i, endOfA, b, j, endOfB);
                if (byNumber != 0) {
                    return byNumber;
                }
                i = endOfA;
                j = endOfB;
            } else {
                int byCharacter = Character.compare(a.charAt(i++), b.charAt(j++));
                if (byCharacter != 0) {
                    return byCharacter;
                }
            }
        }
        int byRest = Integer.compare(a.length() - i, b.length() - j);
        return byRest != 0 ? byRest : a.compareTo(b);
    }

    /** Of two numbers without leading zeros the longer is the greater, else the digits decide: no number is too long. */
    private static int compareNumbers(String a, int from, int to, String b, int start, int end) {
        int i = skipZeros(a, from, to);
        int j = skipZeros(b, start, end);
        if (to - i != end - j) {
            return Integer.compare(to - i, end - j);
        }
        while (i < to) {
            int byDigit = Character.compare(a.charAt(i++), b.charAt(j++));
            if (byDigit != 0) {
                return byDigit;
            }
        }
        return 0;
    }

    private static int skipZeros(String text, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) == '0') {
            at++;
        }
        return at;
    }

    private static int endOfDigits(String text, int from) {
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
