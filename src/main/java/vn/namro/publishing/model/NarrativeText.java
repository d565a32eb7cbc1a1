package vn.namro.publishing.model;

import java.text.Normalizer;
import java.util.stream.Collectors;

/** What people write is plain text: paragraphs, each a line. */
public final class NarrativeText {
    public static final int LONGEST = 20_000;

    private NarrativeText() {}

    /** In normal form C, without empty lines, spaces at the ends of lines, and characters that no document can carry. */
    public static String of(String typed) {
        var printable = typed.codePoints().map(c -> c == '\t' ? ' ' : c).filter(NarrativeText::isPrintable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return Normalizer.normalize(printable, Normalizer.Form.NFC).lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static boolean isPrintable(int c) {
        return c == '\n' || c == '\r' || c >= 0x20 && (c < 0x7F || c > 0x9F) && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF);
    }
}
