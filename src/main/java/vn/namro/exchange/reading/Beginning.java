package vn.namro.exchange.reading;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a file is that offices hand in for CSV, told by how it begins: a workbook with another name, text in UTF-16, cells
 * parted by semicolons. One fault says so, with the cure, where else each cell would be a fault of its own.
 */
public final class Beginning {
    /** Enough to see that a file is none of text. */
    public static final int BYTES = 512;

    /** Archives (so are .xlsx, .ods, .docx), the older documents of Office, PDF. */
    private static final List<byte[]> SIGNATURES = List.of(new byte[] {'P', 'K', 3, 4}, new byte[] {'P', 'K', 5, 6},
            new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, new byte[] {'%', 'P', 'D', 'F'});
    private static final List<byte[]> UTF16_MARKS = List.of(new byte[] {(byte) 0xFF, (byte) 0xFE}, new byte[] {(byte) 0xFE, (byte) 0xFF});
    private static final List<String> SEPARATORS = List.of(";", "\t", "|");

    private static final Pattern CARRIAGE_RETURN_ALONE = Pattern.compile("[^\"\n]*\r[^\n]");

    private Beginning() {}

    /** The rule that the first bytes of a file break; empty while they may be CSV. */
    public static Optional<FormRule> fault(byte[] first) {
        if (SIGNATURES.stream().anyMatch(signature -> startsWith(first, signature))) {
            return Optional.of(FormRule.X25_FILE_IS_TEXT);
        }
        if (UTF16_MARKS.stream().anyMatch(mark -> startsWith(first, mark)) || hasEverySecondByteZero(first)) {
            return Optional.of(FormRule.X26_TEXT_IS_NOT_UTF16);
        }
        return Optional.empty();
    }

    /**
     * The rule that a header breaks when something else than commas and line feeds parts it.
     *
     * @param header how the first record begins, as it stands in the file
     */
    public static Optional<FormRule> foreignSigns(List<String> columns, String header) {
        if (CARRIAGE_RETURN_ALONE.matcher(header).lookingAt()) {
            return Optional.of(FormRule.X28_LINES_END_WITH_LF);
        }
        var line = firstLine(header).replace("\"", "");
        return SEPARATORS.stream().filter(line::contains)
                .anyMatch(separator -> !Collections.disjoint(columns, Arrays.asList(line.split(Pattern.quote(separator)))))
                ? Optional.of(FormRule.X27_COMMAS_SEPARATE_CELLS) : Optional.empty();
    }

    public static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    /** The names of columns are ASCII, of which UTF-16 makes two bytes each, one of them zero. */
    private static boolean hasEverySecondByteZero(byte[] bytes) {
        return bytes.length >= 4 && (bytes[0] == 0 && bytes[2] == 0 || bytes[1] == 0 && bytes[3] == 0);
    }
}
