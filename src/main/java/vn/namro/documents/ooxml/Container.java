package vn.namro.documents.ooxml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import vn.namro.documents.FaultyFile;

/** The zip that holds the parts, by name, in the order in which they are written. */
public final class Container {
    private static final int MOST_PARTS = 1_000;
    private static final int MOST_BYTES = 64 << 20;
    /** No clock in a document. The very first moment that a zip can carry would add a field that depends on the zone. */
    private static final LocalDateTime FIXED = LocalDateTime.of(2000, 1, 1, 0, 0);

    private Container() {}

    /** Reads at most {@value #MOST_BYTES} unpacked bytes, however small the file is. */
    public static Map<String, byte[]> read(String file, byte[] bytes) {
        var parts = new LinkedHashMap<String, byte[]>();
        int left = MOST_BYTES;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                var name = entry.getName();
                var content = zip.readNBytes(left + 1);
                left -= content.length;
                if (left < 0) {
                    throw FaultyFile.of(file, name, "documents.wanted.size", MOST_BYTES >> 20);
                }
                if (parts.size() == MOST_PARTS) {
                    throw FaultyFile.of(file, name, "documents.wanted.parts", MOST_PARTS);
                }
                if (parts.put(name, content) != null) {
                    throw FaultyFile.of(file, name, "documents.wanted.once");
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw FaultyFile.of(file, "", "documents.wanted.docx");
        } catch (IOException e) {
            throw FaultyFile.of(file, "", "documents.wanted.docx");
        }
        if (!parts.containsKey("[Content_Types].xml")) {
            throw FaultyFile.of(file, "", "documents.wanted.docx");
        }
        return parts;
    }

    /** Parts are stored, not deflated: deflate differs between builds of zlib, and the same folder must be the same bytes. */
    public static byte[] write(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (var part : parts.entrySet()) {
                var sum = new CRC32();
                sum.update(part.getValue());
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(FIXED);
                entry.setSize(part.getValue().length);
                entry.setCompressedSize(part.getValue().length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
