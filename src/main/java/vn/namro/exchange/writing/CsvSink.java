package vn.namro.exchange.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes records by RFC 4180 with LF, quoting only what must be quoted. */
final class CsvSink implements AutoCloseable {
    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 16];
    private int size;
    private boolean begun;

    CsvSink(OutputStream out) {
        this.out = out;
    }

    CsvSink cell(@Nullable String text) throws IOException {
        if (begun) {
            put((byte) ',');
        }
        begun = true;
        if (text != null && !text.isEmpty()) {
            write(mustBeQuoted(text) ? '"' + text.replace("\"", "\"\"") + '"' : text);
        }
        return this;
    }

    CsvSink cell(@Nullable Object value) throws IOException {
        return cell(value == null ? null : value.toString());
    }

    void end() throws IOException {
        put((byte) '\n');
        begun = false;
    }

    @Override
    public void close() throws IOException {
        drain();
        out.close();
    }

    private static boolean mustBeQuoted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ',' && (c == ',' || c == '"' || c == '\n' || c == '\r')) {
                return true;
            }
        }
        return false;
    }

    private void write(String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > buffer.length - size) {
            drain();
        }
        if (bytes.length > buffer.length) {
            out.write(bytes);
        } else {
            System.arraycopy(bytes, 0, buffer, size, bytes.length);
            size += bytes.length;
        }
    }

    private void put(byte b) throws IOException {
        if (size == buffer.length) {
            drain();
        }
        buffer[size++] = b;
    }

    private void drain() throws IOException {
        out.write(buffer, 0, size);
        size = 0;
    }
}
