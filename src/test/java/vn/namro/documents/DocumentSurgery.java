package vn.namro.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** What a hand or another program does to a document. */
public final class DocumentSurgery {
    private DocumentSurgery() {}

    public static byte[] change(byte[] docx, String part, UnaryOperator<String> change) {
        var parts = parts(docx);
        parts.computeIfPresent(part, (_, bytes) -> change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    public static String part(byte[] docx, String part) {
        return new String(parts(docx).get(part), StandardCharsets.UTF_8);
    }

    /** The words of a document, a line for each paragraph. */
    public static String words(byte[] docx) {
        return part(docx, "word/document.xml").replaceAll("</w:p>", "\n").replaceAll("<[^>]+>", "").replace("&amp;", "&");
    }

    public static Map<String, byte[]> parts(byte[] docx) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** Deflated and dated, as other programs save. */
    public static byte[] zip(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
