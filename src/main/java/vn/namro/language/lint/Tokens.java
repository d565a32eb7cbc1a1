package vn.namro.language.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.namro.language.lint.Token.Kind;

/** Cuts a text into tokens; the offsets are those of the text as it was given. */
final class Tokens {
    private static final Pattern DATE = Pattern.compile("(?:\\d{1,2}[/.-])?\\d{1,2}[/.-](?:19|20)\\d\\d");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d[-–/](?:19|20)?\\d\\d");
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[hg](?:\\d{0,2})'?");

    /** Fewer words in capitals are a heading or an abbreviation. */
    private static final int MANY_WORDS = 6;

    /** What a number counts at the head of a paragraph. */
    static final Set<String> PARTS = Stream.of("điều", "khoản", "điểm", "bước").map(Fold::word)
            .collect(Collectors.toUnmodifiableSet());

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        return new Tokens(text).cut();
    }

    private List<Token> cut() {
        int i = 0;
        while (i < text.length()) {
            int point = text.codePointAt(i);
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                i += Character.charCount(point);
            } else if (isDigit(i)) {
                i = number(i);
            } else if (Character.isLetter(point)) {
                i = word(i);
            } else {
                i = mark(i, Character.charCount(point));
            }
        }
        return isShouted() ? tokens.stream().map(Token::small).toList() : tokens;
    }

    /** Whether nearly everything stands in capitals: then none of them tells a name. */
    private boolean isShouted() {
        long words = tokens.stream().filter(token -> token.is(Kind.WORD)).count();
        long upper = tokens.stream().filter(Token::upper).filter(token -> token.is(Kind.WORD)).count();
        return words >= MANY_WORDS && upper * 10 >= words * 9;
    }

    private int word(int start) {
        int end = start;
        while (end < text.length() && isWordPart(end)) {
            end += Character.charCount(text.codePointAt(end));
        }
        // đ/c, b/c, v/v: abbreviations of two words are one.
        if (end - start == 1 && end + 1 < text.length() && text.charAt(end) == '/' && Character.isLetter(text.charAt(end + 1))
                && (end + 2 == text.length() || !isWordPart(end + 2))) {
            end += 2;
        }
        var word = text.substring(start, end);
        boolean upper = word.length() > 1 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
        add(start, end, Kind.WORD, Fold.word(word), Character.isUpperCase(word.charAt(0)), upper);
        return end;
    }

    private int number(int start) {
        int end = start;
        while (end < text.length() && (isDigit(end) || isJoint(end))) {
            end++;
        }
        int sign = sign(start, end);
        if (sign > 0) {
            add(start, sign, Kind.SIGN, "", false, true);
            return sign;
        }
        var clock = CLOCK.matcher(text).region(start, text.length());
        if (clock.lookingAt() && (clock.end() == text.length() || !isWordPart(clock.end()))) {
            add(start, clock.end(), Kind.CLOCK, "", false, false);
            return clock.end();
        }
        var number = text.substring(start, end);
        add(start, end, kind(number), number, false, false);
        return end;
    }

    private static Kind kind(String number) {
        if (YEAR.matcher(number).matches()) {
            return Kind.YEAR;
        }
        if (YEARS.matcher(number).matches()) {
            return Kind.YEARS;
        }
        if (DATE.matcher(number).matches()) {
            return Kind.DATE;
        }
        var day = DAY.matcher(number);
        return day.matches() && number.indexOf('.') < 0 && number.indexOf('-') < 0
                && Integer.parseInt(day.group(1)) <= 31 && Integer.parseInt(day.group(2)) <= 12 ? Kind.DAY : Kind.NUMBER;
    }

    /** Digits, perhaps a letter, then - or / and a capital: the sign runs to the next space or comma. */
    private int sign(int start, int digitsEnd) {
        int i = digitsEnd;
        if (i < text.length() && text.charAt(i) >= 'a' && text.charAt(i) <= 'z') {
            i++;
        }
        if (i + 1 >= text.length() || "-/".indexOf(text.charAt(i)) < 0 || !Character.isUpperCase(text.charAt(i + 1))) {
            return -1;
        }
        while (i < text.length() && (isWordPart(i) || "-/.&".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        while (i > start && ".-/&".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }

    private int mark(int start, int length) {
        char c = text.charAt(start);
        int end = start + length;
        while (end < text.length() && c == '.' && text.charAt(end) == '.') {
            end++;
        }
        boolean stop = switch (c) {
            case ';', '!', '?', '…' -> true;
            case '.' -> !(end == start + 1 && isAbbreviationBefore());
            default -> false;
        };
        var folded = "\"“”«»„‟".indexOf(c) >= 0 ? "”" : "–—".indexOf(c) >= 0 ? "-" : text.substring(start, end);
        add(start, end, stop ? Kind.STOP : Kind.MARK, folded, false, false);
        return end;
    }

    /** A full stop after {@code TP}, {@code P}, {@code Q}, {@code ThS} or a counting number at the start ends nothing. */
    private boolean isAbbreviationBefore() {
        if (tokens.isEmpty()) {
            return false;
        }
        var last = tokens.getLast();
        int end = last.end();
        boolean touching = end < text.length() && text.charAt(end) == '.';
        boolean goesOn = end + 1 < text.length() && !Character.isWhitespace(text.charAt(end + 1));
        if (!touching) {
            return false;
        }
        if (last.is(Kind.NUMBER)) {
            return tokens.size() == 1 || tokens.size() == 2 && PARTS.contains(tokens.getFirst().folded());
        }
        return last.capital() && last.end() - last.start() <= 2 && (goesOn || followedByCapital(end + 1)) || goesOn && last.is(Kind.WORD)
                && last.end() - last.start() == 1;
    }

    private boolean followedByCapital(int i) {
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i < text.length() && Character.isUpperCase(text.charAt(i));
    }

    private boolean isDigit(int i) {
        return text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    /** A mark between two digits belongs to the number. */
    private boolean isJoint(int i) {
        return ".,/-–".indexOf(text.charAt(i)) >= 0 && i + 1 < text.length() && isDigit(i + 1);
    }

    private boolean isWordPart(int i) {
        int point = text.codePointAt(i);
        return Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    private void add(int start, int end, Kind kind, String folded, boolean capital, boolean upper) {
        tokens.add(new Token(start, end, kind, folded, capital, upper));
    }
}
