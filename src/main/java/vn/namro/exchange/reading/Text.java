package vn.namro.exchange.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Text out of bytes: UTF-8, nothing else, and in normal form C. */
public final class Text {
    /** Below the first combining mark every text is in normal form C. */
    private static final char FIRST_COMBINING = '\u0300';

    private Text() {}

    public static String normal(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_COMBINING) {
                return Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text
                        : Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** What the bytes say; what is not UTF-8 becomes U+FFFD, so that {@link #firstBadByte} need only be asked where one stands. */
    static String decode(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /** Where the bytes cease to be UTF-8; -1 when they never do. */
    public static int firstBadByte(byte[] bytes, int from, int to) {
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes, from, to - from);
        var out = CharBuffer.allocate(1024);
        while (true) {
            var result = decoder.decode(in, out, true);
            if (result.isError()) {
                return in.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
            out.clear();
        }
    }

    /** Tabs and line breaks belong to text; other controls cannot be printed, and a database refuses some. */
    static boolean hasControls(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t' && !(c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n')
                    || c == 0x7F) {
                return true;
            }
        }
        return false;
    }
}
