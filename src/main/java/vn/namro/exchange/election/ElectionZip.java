package vn.namro.exchange.election;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs the files of a record; the same files make the same zip. */
public final class ElectionZip {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ElectionZip() {}

    public static void write(SequencedMap<String, byte[]> files, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
    }
}
