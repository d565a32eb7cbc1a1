package vn.namro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.namro.exchange.ReadOutcome;
import vn.namro.exchange.TermFolder;

/** The example terms, each copy under a code that no other test has. */
public final class ExampleTerms {
    private ExampleTerms() {}

    /** @return the code of the copy's term */
    public static String copy(String example, Path to) {
        var code = People.unique("NK-");
        var files = files(Path.of("examples", example));
        files.compute("term.csv", (_, text) -> text.replaceFirst("\n[^,]+,", "\n" + code + ","));
        files.compute("resolution.csv", (_, text) -> text.replaceFirst(",[^,]+\n$", "," + code + "\n"));
        write(to, files);
        return code;
    }

    public static TermFolder read(Path directory) {
        var outcome = TermFolder.read(directory);
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        return ((ReadOutcome.Read) outcome).folder();
    }

    /** Every file of a folder with its text. */
    public static Map<String, String> files(Path directory) {
        try (var all = Files.list(directory)) {
            var files = new TreeMap<String, String>();
            for (var file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder packed as it is, but for some files. */
    public static byte[] packed(Path directory, Map<String, String> changed) {
        var files = files(directory);
        files.putAll(changed);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                if (file.getKey().endsWith(".csv")) {
                    zip.putNextEntry(new ZipEntry(file.getKey()));
                    zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                    zip.closeEntry();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static void write(Path directory, Map<String, String> files) {
        try {
            Files.createDirectories(directory);
            for (var file : files.entrySet()) {
                Files.writeString(directory.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
