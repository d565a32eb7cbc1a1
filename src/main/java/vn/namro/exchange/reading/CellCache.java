package vn.namro.exchange.reading;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what bytes mean: of millions of cells few differ, so that most need not be read twice and share one value.
 * Each slot holds the last bytes that fell on it; what cannot be read is never remembered.
 */
final class CellCache<T> {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final Function<String, @Nullable T> reading;
    private final byte[][] keys;
    private final @Nullable Object[] values;
    private int last;

    /** @param bits how many slots, as a power of two */
    CellCache(int bits, Function<String, @Nullable T> reading) {
        this.reading = reading;
        keys = new byte[1 << bits][];
        values = new Object[1 << bits];
        Arrays.fill(keys, new byte[0]);
    }

    /** @return null when the bytes are not UTF-8 in normal form or do not say a value */
    @Nullable T get(byte[] bytes, int from, int to) {
        if (!Arrays.equals(bytes, from, to, keys[last], 0, keys[last].length)) {
            last = slot(bytes, from, to);
            if (!Arrays.equals(bytes, from, to, keys[last], 0, keys[last].length)) {
                return read(bytes, from, to);
            }
        }
        return value(last);
    }

    private @Nullable T read(byte[] bytes, int from, int to) {
        var text = Text.decode(bytes, from, to);
        var value = text.indexOf('\uFFFD') >= 0 ? null : reading.apply(Text.normal(text));
        if (value != null) {
            keys[last] = Arrays.copyOfRange(bytes, from, to);
            values[last] = value;
        }
        return value;
    }

    @SuppressWarnings("unchecked") // only what `reading` gave stands here
    private @Nullable T value(int slot) {
        return (T) values[slot];
    }

    private int slot(byte[] bytes, int from, int to) {
        long hash = to - from;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            hash = (hash ^ (long) LONGS.get(bytes, at)) * MIX;
            hash ^= hash >>> 32;
        }
        for (; at < to; at++) {
            hash = (hash ^ bytes[at]) * MIX;
        }
        return (int) ((hash ^ hash >>> 29) * MIX >>> 40) & keys.length - 1;
    }
}
