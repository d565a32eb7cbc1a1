package vn.namro.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.namro.exchange.RoundTripTest.Sheet;
import vn.namro.language.Lang;
import vn.namro.language.Wording;
import vn.namro.rule.Fault;

/** A sound folder spoilt at random: it is read whole or its faults are said with their places; nothing in between, and never an exception. */
class MutatedFoldersTest {
    private static final List<String> CELLS = List.of("", "0", "-1", "1", "2", "T1", "T9", "U1", "U4", "DB", "NaN", "1e5", "1,5", "007",
            "99999999999999999999999999999", "9999999999999999999999999999999", "2016", "2016-Q1", "2016-13", "0000", "9999-12",
            "2020-02-30", "0000-01-01", "2016-01-01T00:00Z", "2016-01-01T00:00:00+18:00", ">=", "range", "none", "COUNT", "RATIO", "RANK",
            "COMPOUND", "YES_NO", "FROZEN", "SUM", "EVERY_YEAR", "CUMULATIVE", "confirmed", "draft", "true", "results", "calendar", " ", "\t",
            "\"", "\"\"", "\"a\nb\"", "\u0301", "e\u0301", "\uFEFF", "\uFFFD", "\u0000", "a;b", ";", "x".repeat(200), "đ", "😀");

    private static final int ROUNDS = 250;

    @TempDir
    private Path temporary;
    /** What must be made good again before the next round. */
    private final Set<String> spoiltBefore = new HashSet<>();

    @Test
    void cellsRowsAndColumns() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            var files = Folders.sound();
            for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
                var file = List.copyOf(files.keySet()).get(random.nextInt(files.size()));
                files.computeIfPresent(file, (_, text) -> spoilt(Sheet.of(text), random));
            }
            judge(round, seed, files, Map.of());
        }
    }

    @Test
    void bytes() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            var files = Folders.sound();
            var file = List.copyOf(files.keySet()).get(random.nextInt(files.size()));
            var bytes = spoilt(files.get(file).getBytes(StandardCharsets.UTF_8), random);
            judge(round, seed, files, Map.of(file, bytes));
        }
    }

    private void judge(int round, long seed, Map<String, String> files, Map<String, byte[]> spoilt) {
        var folder = temporary.resolve("in");
        var sound = Folders.sound();
        files.forEach((file, text) -> {
            if (round == 0 || spoiltBefore.contains(file) || !text.equals(sound.get(file))) {
                Folders.write(folder.resolve(file), text.getBytes(StandardCharsets.UTF_8));
            }
        });
        spoilt.forEach((file, bytes) -> Folders.write(folder.resolve(file), bytes));
        spoiltBefore.clear();
        spoiltBefore.addAll(spoilt.keySet());
        files.forEach((file, text) -> {
            if (!text.equals(sound.get(file))) {
                spoiltBefore.add(file);
            }
        });
        var what = "seed %d, round %d".formatted(seed, round);
        switch (read(folder, what)) {
            case ReadOutcome.Faulty(var faults) -> {
                assertThat(faults).as(what).isNotEmpty().isSorted().doesNotHaveDuplicates();
                faults.forEach(fault -> hasAPlace(fault, folder, what));
            }
            case ReadOutcome.Read(var read) -> comesBack(read, what);
        }
    }

    private static ReadOutcome read(Path folder, String what) {
        try {
            return TermFolder.read(folder);
        } catch (RuntimeException e) {
            throw new AssertionError(what, e);
        }
    }

    private static void hasAPlace(Fault fault, Path folder, String what) {
        var file = Arrays.stream(FolderFile.values()).filter(one -> one.fileName().equals(fault.file())).findFirst().orElseThrow();
        var text = new String(Folders.bytes(folder.resolve(fault.file())), StandardCharsets.UTF_8);
        assertThat(fault.line()).as("%s: %s", what, fault).isBetween(1, text.split("\n", -1).length + 1);
        assertThat(fault.column().isEmpty() || file.columns().contains(fault.column())).as("%s: %s", what, fault).isTrue();
        for (var lang : Lang.values()) {
            assertThat(Wording.in(lang).of(fault)).as(what).doesNotContain("\n", "\u0000").startsWith(fault.file() + ":" + fault.line() + ":" + fault.column() + ": '");
        }
    }

    private void comesBack(TermFolder read, String what) {
        try {
            read.write(temporary.resolve("out"));
            var again = Folders.read(temporary.resolve("out"));
            again.write(temporary.resolve("again"));
            for (var file : FolderFile.values()) {
                var out = temporary.resolve("out").resolve(file.fileName());
                assertThat(Files.exists(temporary.resolve("again").resolve(file.fileName()))).as(what).isEqualTo(Files.exists(out));
                if (Files.exists(out)) {
                    assertThat(Files.mismatch(out, temporary.resolve("again").resolve(file.fileName()))).as("%s: %s", what, file).isEqualTo(-1);
                }
            }
            assertThat(again.records().targets()).as(what).containsExactlyInAnyOrderElementsOf(read.records().targets());
            assertThat(again.records().actuals()).as(what).containsExactlyInAnyOrderElementsOf(read.records().actuals());
            assertThat(again.records().shares()).as(what).containsExactlyInAnyOrderElementsOf(read.records().shares());
            assertThat(again.records().term()).as(what).isEqualTo(read.records().term());
            assertThat(again.narratives()).as(what).isEqualTo(read.narratives());
        } catch (Exception e) {
            throw new AssertionError(what, e);
        }
    }

    private static String spoilt(Sheet sheet, Random random) {
        var rows = new ArrayList<List<String>>();
        sheet.rows().forEach(row -> rows.add(new ArrayList<>(row)));
        if (rows.isEmpty()) {
            return "";
        }
        var row = rows.get(random.nextInt(rows.size()));
        int place = random.nextInt(Math.max(row.size(), 1));
        if (row.isEmpty()) {
            row.add("");
        }
        switch (random.nextInt(8)) {
            case 0 -> row.remove(place);
            case 1 -> row.add(place, "");
            case 2 -> rows.remove(row);
            case 3 -> rows.add(row);
            case 4 -> rows.stream().filter(one -> one.size() > place).forEach(one -> one.remove(place));
            case 5 -> row.set(place, row.get(random.nextInt(row.size())));
            default -> row.set(place, CELLS.get(random.nextInt(CELLS.size())));
        }
        return rows.isEmpty() ? "" : new Sheet(rows).text();
    }

    private static byte[] spoilt(byte[] bytes, Random random) {
        var out = new ByteArrayOutputStream();
        int at = random.nextInt(bytes.length);
        out.write(bytes, 0, at);
        switch (random.nextInt(5)) {
            case 0 -> out.write(bytes, at + 1, bytes.length - at - 1);
            case 1 -> {
                out.write("\",\n\r;\u0000é0-".getBytes(StandardCharsets.UTF_8)[random.nextInt(10)]);
                out.write(bytes, at, bytes.length - at);
            }
            case 2 -> {
                out.write(random.nextInt(256));
                out.write(bytes, at + 1, bytes.length - at - 1);
            }
            case 3 -> {
                int end = Math.min(bytes.length, at + random.nextInt(200));
                out.write(bytes, end, bytes.length - end);
            }
            default -> { } // cut short
        }
        return out.toByteArray();
    }
}
