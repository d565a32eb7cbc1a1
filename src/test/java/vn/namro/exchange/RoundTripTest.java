package vn.namro.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {
    @TempDir
    private Path temporary;

    @Test
    void aFolderInCanonicalOrderComesBackByteForByte() throws Exception {
        var in = Folders.write(temporary.resolve("in"), Folders.sound());
        assertThat(written(in)).isEqualTo(Folders.sound());
    }

    @Test
    void aFolderInAnyOrderOfRowsAndColumnsIsPutInOrder() throws Exception {
        long seed = 12;
        var random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            var files = Folders.sound();
            files.replaceAll((file, text) -> file.equals("narrative.csv") ? text : Sheet.of(text).shuffled(random).text());
            var in = Folders.write(temporary.resolve("in" + round), files);
            assertThat(written(in)).as("seed %d, round %d", seed, round).isEqualTo(Folders.sound());
        }
    }

    @Test
    void byteOrderMarksCarriageReturnsAndQuotesThatAreNotNeededAreRead() throws Exception {
        var files = Folders.sound();
        files.replaceAll((_, text) -> "\uFEFF" + Sheet.of(text).quoted("\r\n"));
        assertThat(written(Folders.write(temporary.resolve("in"), files))).isEqualTo(Folders.sound());
    }

    @Test
    void theLastLineNeedsNoBreak() throws Exception {
        var files = Folders.sound();
        files.replaceAll((_, text) -> text.substring(0, text.length() - 1));
        assertThat(written(Folders.write(temporary.resolve("in"), files))).isEqualTo(Folders.sound());
    }

    @Test
    void decomposedTextIsReadAsComposed() throws Exception {
        var files = Folders.sound();
        files.replaceAll((_, text) -> Normalizer.normalize(text, Normalizer.Form.NFD));
        assertThat(written(Folders.write(temporary.resolve("in"), files))).isEqualTo(Folders.sound());
    }

    @Test
    void absentFilesAndColumnsThatNobodyNeedsAreEmpty() throws Exception {
        var files = Folders.sound();
        files.keySet().removeAll(List.of("clauses.csv", "breakthroughs.csv", "shares.csv", "narrative.csv"));
        files.replaceAll((file, text) -> file.equals("units.csv") ? Sheet.of(text).without("sector").without("members").text()
                : file.equals("targets.csv") ? Sheet.of(text).without("clause").without("breakthrough").text() : text);
        var folder = Folders.read(Folders.write(temporary.resolve("in"), files));
        assertThat(folder.records().organisation().units()).allMatch(unit -> unit.sector() == null && unit.members() == null);
        assertThat(folder.records().targets()).allMatch(target -> target.clause() == null);
        assertThat(folder.narratives()).isEmpty();
        folder.write(temporary.resolve("out"));
        assertThat(temporary.resolve("out/shares.csv")).doesNotExist();
        assertThat(temporary.resolve("out/actuals.csv")).exists();
    }

    @Test
    void figuresStandInTheOrderOfTheFileAndAreShared() {
        var actuals = Folders.read(Folders.write(temporary.resolve("in"), Folders.sound())).records().actuals();
        assertThat(actuals).hasSize(12);
        assertThat(actuals.get(1).hasFigures()).isFalse();
        assertThat(actuals.get(4).note()).isEqualTo("hai\ndòng");
        assertThat(actuals.get(0).unit()).isSameAs(actuals.get(1).unit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"khoi-co-quan-xii", "khoi-co-quan-xiii"})
    void theExamplesComeBackByteForByte(String name) throws Exception {
        var in = Path.of("examples", name);
        var out = temporary.resolve(name);
        var folder = Folders.read(in);
        folder.write(out);
        for (var file : FolderFile.values()) {
            assertThat(Files.exists(out.resolve(file.fileName()))).as(file.fileName()).isEqualTo(Files.exists(in.resolve(file.fileName())));
            if (Files.exists(out.resolve(file.fileName()))) {
                assertThat(Files.mismatch(in.resolve(file.fileName()), out.resolve(file.fileName()))).as(file.fileName()).isEqualTo(-1);
            }
        }
        assertThat(folder.warnings()).isEmpty();
    }

    @Test
    void anOldFolderIsReplacedAndOtherFilesInItStay() throws Exception {
        var folder = Folders.read(Folders.write(temporary.resolve("in"), Folders.sound()));
        var place = Folders.write(temporary.resolve("place"), Map.of("units.csv", "old", "README", "mine", "shares.csv", "old"));
        TermFolder.of(folder.records(), List.of()).write(place);
        assertThat(place.resolve("README")).hasContent("mine");
        assertThat(place.resolve("units.csv")).hasContent(Folders.sound().get("units.csv"));
        assertThat(place.resolve("narrative.csv")).doesNotExist();
        try (var beside = Files.list(temporary)) {
            assertThat(beside.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("in", "place");
        }
    }

    @Test
    void whenAMoveFailsTheOldFolderIsAsItWas() throws Exception {
        var folder = Folders.read(Folders.write(temporary.resolve("in"), Folders.sound()));
        var place = Folders.write(temporary.resolve("place"), Map.of("units.csv", "old units", "term.csv", "old term"));
        Files.createSymbolicLink(place.resolve("targets.csv"), temporary.resolve("nowhere")); // nothing can be moved onto it
        assertThatThrownBy(() -> folder.write(place)).isInstanceOf(IOException.class);
        assertThat(place.resolve("units.csv")).hasContent("old units");
        assertThat(place.resolve("term.csv")).hasContent("old term");
        assertThat(place.resolve("resolution.csv")).doesNotExist();
        try (var beside = Files.list(temporary)) {
            assertThat(beside.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("in", "place");
        }
    }

    private Map<String, String> written(Path in) throws Exception {
        var out = Files.createTempDirectory(temporary, "out").resolve("folder");
        Folders.read(in).write(out);
        var files = Folders.sound();
        files.replaceAll((file, _) -> new String(Folders.bytes(out.resolve(file)), StandardCharsets.UTF_8));
        try (var all = Files.list(out)) {
            assertThat(all).hasSize(files.size());
        }
        return files;
    }

    /** A file as rows of cells. */
    record Sheet(List<List<String>> rows) {
        static Sheet of(String text) {
            var rows = new ArrayList<List<String>>();
            var row = new ArrayList<String>();
            var cell = new StringBuilder();
            boolean quoted = false;
            for (char c : text.toCharArray()) {
                if (c == '"') {
                    quoted = !quoted;
                    cell.append(c);
                } else if (!quoted && (c == ',' || c == '\n')) {
                    row.add(cell.toString());
                    cell.setLength(0);
                    if (c == '\n') {
                        rows.add(new ArrayList<>(row));
                        row.clear();
                    }
                } else {
                    cell.append(c);
                }
            }
            return new Sheet(rows);
        }

        Sheet shuffled(Random random) {
            var order = new ArrayList<Integer>();
            for (int i = 0; i < rows.getFirst().size(); i++) {
                order.add(i);
            }
            Collections.shuffle(order, random);
            var shuffled = new ArrayList<List<String>>(rows.stream().map(row -> order.stream().map(row::get).toList()).toList());
            Collections.shuffle(shuffled.subList(1, shuffled.size()), random);
            return new Sheet(shuffled);
        }

        Sheet without(String column) {
            int place = rows.getFirst().indexOf(column);
            return new Sheet(rows.stream().map(row -> {
                var shorter = new ArrayList<>(row);
                shorter.remove(place);
                return (List<String>) shorter;
            }).toList());
        }

        String text() {
            return String.join("\n", rows.stream().map(row -> String.join(",", row)).toList()) + "\n";
        }

        String quoted(String lineEnd) {
            return String.join(lineEnd, rows.stream().map(row -> String.join(",", row.stream()
                    .map(cell -> cell.startsWith("\"") ? cell : '"' + cell + '"').toList())).toList()) + lineEnd;
        }
    }
}
