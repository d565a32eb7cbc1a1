package vn.namro.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One link of the chain. Its hash covers every field and the hash before it; each field goes in with its length, so that
 * no two different entries can read alike.
 */
public record Entry(long seq, Instant recordedAt, String kind, DoneBy by, @Nullable String unit, String subject,
        Map<String, String> particulars) {

    /** What stands before the first entry. */
    public static final byte[] BEGINNING = new byte[32];

    public Entry {
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
        particulars = Map.copyOf(particulars);
    }

    public static Entry of(long seq, Instant recordedAt, Audited fact) {
        return new Entry(seq, recordedAt, fact.kind(), fact.by(), fact.unit(), fact.subject(), fact.particulars());
    }

    public byte[] hash(byte[] previous) {
        try {
            var bytes = new ByteArrayOutputStream();
            var out = new DataOutputStream(bytes);
            out.writeLong(seq);
            out.writeLong(recordedAt.getEpochSecond());
            out.writeInt(recordedAt.getNano());
            write(out, kind);
            write(out, text(by.account()));
            write(out, text(by.post()));
            write(out, unit);
            write(out, subject);
            var sorted = new TreeMap<>(particulars);
            out.writeInt(sorted.size());
            for (var particular : sorted.entrySet()) {
                write(out, particular.getKey());
                write(out, particular.getValue());
            }
            out.write(previous);
            return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static void write(DataOutputStream out, @Nullable String field) throws IOException {
        if (field == null) {
            out.writeInt(-1);
            return;
        }
        var bytes = field.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
