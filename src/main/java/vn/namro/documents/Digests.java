package vn.namro.documents;

import java.util.HexFormat;

/**
 * Short marks by which one content is told from another. They guard against mistakes, not against malice, so they need no
 * cryptography, whose providers take a short command longer to load than all else that is done here.
 */
final class Digests {
    static final int LENGTH = 16;

    private static final long START = 0xcbf29ce484222325L;
    private static final long FACTOR = 0x100000001b3L;

    private Digests() {}

    /** FNV-1a, 64 bits. */
    static String of(byte[] bytes) {
        long hash = START;
        for (byte b : bytes) {
            hash = (hash ^ (b & 0xff)) * FACTOR;
        }
        return HexFormat.of().toHexDigits(hash);
    }
}
