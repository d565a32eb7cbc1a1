package vn.namro.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The folders under examples/ are what their generators make; {@code -Dnamro.examples=write} lays them anew. */
class ExamplesTest {
    @Test
    void termXiiIsWhatItsGeneratorMakes() throws IOException {
        compare("khoi-co-quan-xii", TermXii.folder());
    }

    @Test
    void termXiiiIsWhatItsGeneratorMakes() throws IOException {
        compare("khoi-co-quan-xiii", TermXiii.folder());
    }

    private static void compare(String name, Map<String, String> made) throws IOException {
        var folder = Path.of("examples", name);
        if ("write".equals(System.getProperty("namro.examples"))) {
            Files.createDirectories(folder);
            for (var file : made.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
        }
        for (var file : made.entrySet()) {
            assertThat(Files.readString(folder.resolve(file.getKey()))).as(name + "/" + file.getKey()).isEqualTo(file.getValue());
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString())).containsExactlyInAnyOrderElementsOf(made.keySet());
        }
    }
}
