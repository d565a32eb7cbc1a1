package vn.namro.exchange.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;

/**
 * The one reader of CSV that people hand in, of a term or of ballots. Walks over the records of a file by RFC 4180 and says where
 * the cells of each lie, without making anything of them: commas, double quotes, LF or CRLF. A record may go over several
 * lines inside quotes. Why no library: docs/adr/0032-one-csv-reader.md.
 */
public final class CsvCursor {
    public enum Step { RECORD, BROKEN, END }

    /** No record of an office is longer; what is, has lost a closing quote. */
    private static final int LONGEST_RECORD = 1 << 24;
    private static final int LONGEST_BEGINNING = 400;
    private static final int NEEDS_MORE = -1;
    private static final int BROKEN = -2;

    private final ReadableByteChannel channel;
    private byte[] buffer;
    private int start;
    private int position;
    private int limit;
    private boolean drained;
    private long offset;
    private int line = 1;
    private int lineBreaks;
    private int cells;
    private int[] from = new int[32];
    private int[] to = new int[32];
    private boolean[] doubledQuotes = new boolean[32];

    /** @param offset how many bytes of the file stand before the channel's first */
    public CsvCursor(ReadableByteChannel channel, long offset, int bufferSize) {
        this.channel = channel;
        this.offset = offset;
        this.buffer = new byte[bufferSize];
    }

    /** To the next record. After BROKEN nothing that follows can be told apart. */
    public Step next() throws IOException {
        line += lineBreaks;
        lineBreaks = 0;
        start = position;
        while (true) {
            int end = scan();
            if (end >= 0) {
                position = end;
                return Step.RECORD;
            }
            if (end == BROKEN) {
                return Step.BROKEN;
            }
            if (drained) {
                return Step.END;
            }
            if (!fill()) {
                return Step.BROKEN;
            }
        }
    }

    /** How the file begins, before anything of it is read: so many bytes, or all where it has fewer. */
    public byte[] opening(int bytes) throws IOException {
        while (limit < bytes && !drained) {
            fill();
        }
        return Arrays.copyOf(buffer, Math.min(limit, bytes));
    }

    public void skipByteOrderMark() throws IOException {
        opening(3);
        if (limit >= 3 && buffer[0] == (byte) 0xEF && buffer[1] == (byte) 0xBB && buffer[2] == (byte) 0xBF) {
            position = 3;
        }
    }

    /** The physical line on which the record begins, counted from 1 at the channel's first byte. */
    public int line() {
        return line;
    }

    /** The line on which the next record will begin. */
    public int nextLine() {
        return line + lineBreaks;
    }

    /** Where in the file the next record will begin, in bytes from 0. */
    long nextOffset() {
        return offset + position;
    }

    public int cells() {
        return cells;
    }

    public byte[] buffer() {
        return buffer;
    }

    public int from(int cell) {
        return from[cell];
    }

    public int to(int cell) {
        return to[cell];
    }

    /** A cell as text, which holds U+FFFD where its bytes are not UTF-8. */
    public String text(int cell) {
        if (from[cell] == to[cell]) {
            return "";
        }
        var text = Text.decode(buffer, from[cell], to[cell]);
        return doubledQuotes[cell] ? text.replace("\"\"", "\"") : text;
    }

    /** Whether a quoted cell has quotes in it, each of which stands there twice. */
    boolean hasDoubledQuotes(int cell) {
        return doubledQuotes[cell];
    }

    /** Where a place of the buffer stands in the file, from 0. */
    long offsetOf(int place) {
        return offset + place;
    }

    /** How the record begins, as it stands in the file: enough to find it again. */
    public String beginning() {
        int end = Math.min(start + LONGEST_BEGINNING, position > start ? position : limit);
        var text = Text.decode(buffer, start, end).strip();
        return text.endsWith("\uFFFD") ? text.substring(0, text.length() - 1) : text; // it was cut inside a letter
    }

    /** Finds the cells of the record at {@code start}; answers where the next one begins. */
    private int scan() {
        int at = start;
        cells = 0;
        lineBreaks = 0;
        if (at == limit) {
            return NEEDS_MORE;
        }
        while (true) {
            if (at < limit && buffer[at] == '"') {
                int close = closingQuote(at + 1);
                if (close < 0) {
                    return close;
                }
                at = close + 1;
                if (at == limit) {
                    return drained ? at : NEEDS_MORE;
                }
                if (buffer[at] == '\r' && at + 1 == limit && !drained) {
                    return NEEDS_MORE;
                }
                if (buffer[at] == '\r' && at + 1 < limit && buffer[at + 1] == '\n') {
                    at++;
                }
                if (buffer[at] == '\n') {
                    lineBreaks++;
                    return at + 1;
                }
                if (buffer[at] != ',') {
                    return BROKEN;
                }
                at++;
            } else {
                int first = at;
                at = endOfPlainCell(at);
                if (at == limit) {
                    if (drained) {
                        add(first, at, false);
                        return at;
                    }
                    return NEEDS_MORE;
                }
                if (buffer[at] == '"') {
                    return BROKEN;
                }
                if (buffer[at] == '\n') {
                    add(first, at > first && buffer[at - 1] == '\r' ? at - 1 : at, false);
                    lineBreaks++;
                    return at + 1;
                }
                add(first, at, false);
                at++;
            }
        }
    }

    private int endOfPlainCell(int first) {
        int at = first;
        var bytes = buffer;
        int end = limit;
        while (at < end) {
            int b = bytes[at] & 0xFF;
            if (b <= ',' && (b == ',' || b == '\n' || b == '"')) {
                break;
            }
            at++;
        }
        return at;
    }

    /** Adds the quoted cell that begins at a place and answers where its closing quote stands. */
    private int closingQuote(int first) {
        boolean doubled = false;
        for (int at = first; at < limit; at++) {
            if (buffer[at] == '\n') {
                lineBreaks++;
            } else if (buffer[at] == '"') {
                if (at + 1 == limit && !drained) {
                    return NEEDS_MORE;
                }
                if (at + 1 < limit && buffer[at + 1] == '"') {
                    doubled = true;
                    at++;
                } else {
                    add(first, at, doubled);
                    return at;
                }
            }
        }
        return drained ? BROKEN : NEEDS_MORE;
    }

    private void add(int first, int end, boolean doubled) {
        if (cells == from.length) {
            from = Arrays.copyOf(from, cells * 2);
            to = Arrays.copyOf(to, cells * 2);
            doubledQuotes = Arrays.copyOf(doubledQuotes, cells * 2);
        }
        from[cells] = first;
        to[cells] = end;
        doubledQuotes[cells++] = doubled;
    }

    /** Moves the unfinished record to the front and reads on; false when it is too long to be one. */
    private boolean fill() throws IOException {
        System.arraycopy(buffer, start, buffer, 0, limit - start);
        offset += start;
        limit -= start;
        position -= start;
        start = 0;
        if (limit == buffer.length) {
            if (limit >= LONGEST_RECORD) {
                return false;
            }
            buffer = Arrays.copyOf(buffer, limit * 2);
        }
        int read = channel.read(ByteBuffer.wrap(buffer, limit, buffer.length - limit));
        drained = read < 0;
        limit += Math.max(read, 0);
        return true;
    }
}
