package vn.namro.audit;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a chain stood: kept outside the database, it shows entries that were cut off or a chain that was rewritten. */
public record Head(long seq, String hash) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

    public static final Head EMPTY = new Head(0, HexFormat.of().formatHex(Entry.BEGINNING));

    /** Reads {@code 1234:9f86…}, the form that {@link #toString} writes. */
    public static Optional<Head> parse(String text) {
        var m = FORM.matcher(text);
        return m.matches() ? Optional.of(new Head(Long.parseLong(m.group(1)), m.group(2))) : Optional.empty();
    }

    @Override
    public String toString() {
        return seq + ":" + hash;
    }
}
