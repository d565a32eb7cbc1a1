package vn.namro.reporting.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import vn.namro.documents.ReceivedFile;

/** Many files in one archive, and out of it. Of an archive that came from outside nothing is believed: what comes out is counted, no name leads anywhere. */
public final class FileBatch {
    private static final int MOST_FILES = 500;
    private static final int MOST_BYTES = 64 << 20;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private FileBatch() {}

    /** Archives are opened, one level deep; anything else is a file, whatever it is. */
    public static List<ReceivedFile> of(List<ReceivedFile> received) {
        var files = new ArrayList<ReceivedFile>();
        for (var file : received) {
            var inside = file.name().toLowerCase(Locale.ROOT).endsWith(".zip") ? unpacked(file.content()) : List.<ReceivedFile>of();
            files.addAll(inside.isEmpty() ? List.of(file) : inside);
        }
        return files.size() > MOST_FILES ? List.copyOf(files.subList(0, MOST_FILES)) : files;
    }

    /** Some browsers send the whole path. */
    public static ReceivedFile named(String name, byte[] content) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFC).replaceFirst("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return new ReceivedFile(plain.length() > 200 ? plain.substring(plain.length() - 200) : plain, content);
    }

    /** Empty for what is no archive, is damaged, or holds more than anybody sends. */
    public static List<ReceivedFile> unpacked(byte[] archive) {
        var files = new ArrayList<ReceivedFile>();
        int left = MOST_BYTES;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var content = zip.readNBytes(left + 1);
                left -= content.length;
                if (left < 0 || files.size() > MOST_FILES) {
                    return List.of();
                }
                if (!entry.isDirectory() && !entry.getName().startsWith("__MACOSX/") && !entry.getName().matches("(.*/)?\\.[^/]*")) {
                    files.add(named(entry.getName(), content));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return List.of();
        }
        return files;
    }

    public static byte[] packed(List<ReceivedFile> files) {
        var out = new ByteArrayOutputStream();
        var names = new HashSet<String>();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (int i = 0; i < files.size(); i++) {
                var file = files.get(i);
                var name = file.name().matches("\\.?|[.].*") ? "_" + file.name() : file.name();
                // Two of one name stay two: the later one stands in a folder of its number.
                var entry = new ZipEntry(names.add(name) ? name : i + "/" + name);
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.content());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
