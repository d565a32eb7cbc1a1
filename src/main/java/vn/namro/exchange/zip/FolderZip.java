package vn.namro.exchange.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import vn.namro.exchange.FolderFile;
import vn.namro.exchange.ReadOutcome;
import vn.namro.exchange.TermFolder;
import vn.namro.rule.Fault;

/**
 * A packed exchange folder. Of an upload nothing is believed: no name of it becomes the name of a file, what it unpacks to is counted as
 * it comes, and a file that is none of a folder's refuses the whole.
 */
public final class FolderZip {
    static final int ENTRIES = 40;
    static final long UNPACKED = 256L << 20;
    private static final int BUFFER = 1 << 16;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final Map<String, FolderFile> FILES = Arrays.stream(FolderFile.values()).collect(Collectors.toMap(FolderFile::fileName, Function.identity()));

    private final String name;
    private final Path directory;
    private final List<Fault> faults = new ArrayList<>();
    private final TreeSet<String> foreign = new TreeSet<>();
    private final HashSet<String> folders = new HashSet<>();
    private final HashSet<FolderFile> found = new HashSet<>();
    private long unpacked;

    private FolderZip(String name, Path directory) {
        this.name = name;
        this.directory = directory;
    }

    /** The same folder makes the same bytes. */
    public static void write(TermFolder folder, OutputStream out) throws IOException {
        var directory = Files.createTempDirectory("namro-export");
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            folder.write(directory);
            for (var file : FolderFile.values()) {
                var path = directory.resolve(file.fileName());
                if (Files.exists(path)) {
                    var entry = new ZipEntry(file.fileName());
                    entry.setTimeLocal(NO_TIME);
                    zip.putNextEntry(entry);
                    Files.copy(path, zip);
                    zip.closeEntry();
                }
            }
        } finally {
            delete(directory);
        }
    }

    /** @param name of the uploaded file, to say what is wrong with it */
    public static ReadOutcome read(String name, byte[] bytes) {
        try {
            var directory = Files.createTempDirectory("namro-upload");
            try {
                var zip = new FolderZip(Normalizer.normalize(name, Normalizer.Form.NFC), directory);
                zip.unpack(bytes);
                return zip.faults.isEmpty() ? TermFolder.read(directory) : new ReadOutcome.Faulty(zip.faults);
            } finally {
                delete(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void unpack(byte[] bytes) throws IOException {
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K' || bytes[2] != 3 || bytes[3] != 4) {
            fault(ZipRule.Z1_IS_A_ZIP, "");
            return;
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            int entries = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > ENTRIES) {
                    fault(ZipRule.Z3_HAS_FEW_ENTRIES, "", ENTRIES);
                } else {
                    take(entry, zip);
                }
                // Asking for the next entry would unpack the rest of this one.
                if (!faults.isEmpty()) {
                    return;
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            // Broken, encrypted, or with names that are not UTF-8: what a zip says of itself is nobody's to trust.
            fault(ZipRule.Z2_CAN_BE_UNPACKED, "");
            return;
        }
        if (!foreign.isEmpty() || folders.size() > 1) {
            fault(ZipRule.Z5_HOLDS_FILES_OF_A_FOLDER_ONLY, String.join(", ", foreign.isEmpty() ? folders : foreign), Arrays.stream(FolderFile.values()).map(FolderFile::fileName).collect(Collectors.joining(" ")));
        }
    }

    private void take(ZipEntry entry, ZipInputStream zip) throws IOException {
        var parts = entry.getName().split("/", -1);
        var file = entry.isDirectory() ? null : FILES.get(parts[parts.length - 1]);
        boolean besides = parts[0].equals("__MACOSX") || parts[parts.length - 1].equals(".DS_Store");
        // A folder that was packed as a whole has one folder round its files.
        if (file == null || parts.length > 2 || parts[0].equals("..") || parts[0].equals(".") || parts[0].isEmpty()) {
            if (!besides && !entry.isDirectory()) {
                foreign.add(entry.getName());
            }
            drain(zip, null);
            return;
        }
        folders.add(parts.length == 2 ? parts[0] : "");
        if (!found.add(file)) {
            fault(ZipRule.Z6_HOLDS_EACH_FILE_ONCE, file.fileName());
            return;
        }
        try (var out = Files.newOutputStream(directory.resolve(file.fileName()))) {
            drain(zip, out);
        }
    }

    /** The sizes that a zip tells are not asked: what comes out is counted. */
    private void drain(ZipInputStream zip, @Nullable OutputStream out) throws IOException {
        var buffer = new byte[BUFFER];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            unpacked += read;
            if (unpacked > UNPACKED) {
                fault(ZipRule.Z4_UNPACKS_TO_LITTLE, "", UNPACKED >> 20);
                return;
            }
            if (out != null) {
                out.write(buffer, 0, read);
            }
        }
    }

    private void fault(ZipRule rule, String found, Object... arguments) {
        faults.add(Fault.at(name, 1, "", found, rule.key(), arguments));
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (var path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
