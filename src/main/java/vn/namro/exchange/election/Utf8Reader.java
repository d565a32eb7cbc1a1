package vn.namro.exchange.election;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Text read strictly as UTF-8, with or without a byte order mark. Bytes that are not UTF-8 are remembered with their line
 * and read on as U+FFFD, so that the rest of the file is checked too.
 */
final class Utf8Reader extends Reader {
    private static final int BLOCK = 1 << 16;
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

    /** The first bytes of a line that are not UTF-8. */
    record BadBytes(int line, String hex) {}

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK).flip();
    private final CharBuffer chars = CharBuffer.allocate(BLOCK).flip();
    private final List<BadBytes> bad = new ArrayList<>();
    private boolean started;
    private boolean ended;
    private int scanned;
    private int line = 1;
    private int badLine;
    private boolean afterCarriageReturn;

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    /** What was found up to here, in order of lines. */
    List<BadBytes> bad() {
        return bad;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (!chars.hasRemaining() && !decode()) {
            return -1;
        }
        int given = Math.min(length, chars.remaining());
        chars.get(target, offset, given);
        return given;
    }

    /** Fills {@code chars}; false when nothing is left. */
    private boolean decode() throws IOException {
        chars.clear();
        scanned = 0;
        while (chars.hasRemaining()) {
            var result = decoder.decode(bytes, chars, ended);
            scan();
            if (result.isMalformed()) {
                remember(result.length());
            } else if (result.isOverflow() || chars.position() > 0 || ended) {
                break;
            } else {
                fill();
            }
        }
        chars.flip();
        if (!started && chars.hasRemaining()) {
            started = true;
            if (chars.get(0) == '\uFEFF') {
                chars.get();
                return chars.hasRemaining() || decode();
            }
        }
        return chars.hasRemaining();
    }

    private void remember(int length) {
        var found = new byte[length];
        bytes.get(found);
        if (badLine != line) {
            badLine = line;
            bad.add(new BadBytes(line, HEX.formatHex(found)));
        }
        chars.put('\uFFFD');
        scanned = chars.position();
        afterCarriageReturn = false;
    }

    /** Lines end as the reader of JSON sees them: LF, CR LF, or CR alone. */
    private void scan() {
        var array = chars.array();
        int end = chars.position();
        for (int i = scanned; i < end; i++) {
            char c = array[i];
            if (c == '\n') {
                line += afterCarriageReturn ? 0 : 1;
            } else if (c == '\r') {
                line++;
            }
            afterCarriageReturn = c == '\r';
        }
        scanned = end;
    }

    /** Reads more bytes behind those left over from a character cut in two. */
    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(0, read));
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
