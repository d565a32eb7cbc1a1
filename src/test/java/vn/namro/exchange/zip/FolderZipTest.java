package vn.namro.exchange.zip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.namro.ExampleTerms;
import vn.namro.exchange.ReadOutcome;
import vn.namro.exchange.TermFolder;

class FolderZipTest {
    private static final Map<String, String> FILES = ExampleTerms.files(Path.of("examples", "khoi-co-quan-xii"));

    @TempDir
    private Path temporary;

    @Test
    void whatIsPackedIsReadAgainByteForByte() throws IOException {
        ExampleTerms.write(temporary, FILES);
        var folder = ExampleTerms.read(temporary);
        var packed = packed(folder);
        assertThat(packed).isEqualTo(packed(folder));
        assertThat(FolderZip.read("a.zip", packed)).isInstanceOfSatisfying(ReadOutcome.Read.class, read -> assertThat(packed(read.folder())).isEqualTo(packed));
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(files).containsAllEntriesOf(FILES.entrySet().stream().filter(file -> file.getKey().endsWith(".csv"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Test
    void aFolderRoundTheFilesAndWhatMacintoshesAddAreAllowed() {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("nhiệm kỳ/", new byte[0]);
        FILES.forEach((name, text) -> {
            if (name.endsWith(".csv")) {
                entries.put("nhiệm kỳ/" + name, text.getBytes(StandardCharsets.UTF_8));
            }
        });
        entries.put("__MACOSX/nhiệm kỳ/._units.csv", new byte[] {1});
        entries.put("nhiệm kỳ/.DS_Store", new byte[] {1});
        assertThat(FolderZip.read("a.zip", zip(entries))).isInstanceOf(ReadOutcome.Read.class);
    }

    @Test
    void whatIsNoZipIsSaidSo() {
        refused("Z1", new byte[0]);
        refused("Z1", "units.csv".getBytes(StandardCharsets.UTF_8));
        refused("Z1", new byte[] {'R', 'a', 'r', '!', 26, 7});
    }

    @Test
    void namesThatLeadElsewhereAndOtherFilesAreRefusedAndNothingIsWritten() {
        for (var name : new String[] {"../units.csv", "/etc/units.csv", "a/b/units.csv", "..\\units.csv", "C:\\units.csv", "in.zip", "units.csv.exe", "Units.csv", "./units.csv"}) {
            refused("Z5", zip(Map.of(name, new byte[] {1})));
        }
        var two = new LinkedHashMap<String, byte[]>();
        two.put("a/units.csv", new byte[0]);
        two.put("b/targets.csv", new byte[0]);
        refused("Z5", zip(two));
        var twice = new LinkedHashMap<String, byte[]>();
        twice.put("units.csv", new byte[0]);
        twice.put("a/units.csv", new byte[0]);
        refused("Z6", zip(twice));
    }

    @Test
    void tooManyEntriesAreRefused() {
        var many = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i <= FolderZip.ENTRIES; i++) {
            many.put("__MACOSX/" + i, new byte[0]);
        }
        refused("Z3", zip(many));
    }

    /** A megabyte that unpacks to more than is allowed is given up on the way, whatever sizes it tells. */
    @Test
    void aBombIsRefused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            zip.putNextEntry(new ZipEntry("actuals.csv"));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 1_024; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        assertThat(bytes.size()).isLessThan(2 << 20);
        refused("Z4", bytes.toByteArray());
    }

    @Test
    void aZipThatIsCutOrSpoiltIsRefusedOrReadAndNeverFails() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        ExampleTerms.write(temporary, FILES);
        var whole = packed(ExampleTerms.read(temporary));
        refused("Z2", Arrays.copyOf(whole, whole.length / 3));
        for (int i = 0; i < 60; i++) {
            var spoilt = random.nextBoolean() ? whole.clone() : Arrays.copyOf(whole, 4 + random.nextInt(whole.length - 4));
            for (int j = random.nextInt(20); j >= 0; j--) {
                spoilt[4 + random.nextInt(spoilt.length - 4)] = (byte) random.nextInt();
            }
            assertThat(FolderZip.read("a.zip", spoilt)).isNotNull();
        }
    }

    private static void refused(String rule, byte[] bytes) {
        assertThat(FolderZip.read("tệp.zip", bytes)).isInstanceOfSatisfying(ReadOutcome.Faulty.class, faulty -> assertThat(faulty.faults()).singleElement()
                .satisfies(fault -> assertThat(fault.wanted()).isEqualTo("exchange.rule." + rule)));
    }

    private static byte[] packed(TermFolder folder) {
        var bytes = new ByteArrayOutputStream();
        try {
            FolderZip.write(folder, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
