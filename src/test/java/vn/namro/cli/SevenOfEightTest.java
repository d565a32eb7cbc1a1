package vn.namro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sentence of the article, and that one confirmed figure decides it, the same on stdout, in the JSON and in the document. */
class SevenOfEightTest {
    private static final Path EXAMPLE = Path.of("examples/khoi-co-quan-xii");

    @TempDir
    Path directory;

    @Test
    void theExampleComesOutAsTheArticleSays() throws IOException {
        assertSaysEverywhere("7/8", 7, review(EXAMPLE, "vi"));
        assertThat(review(EXAMPLE, "en").stdout()).endsWith("7 of 8 targets met or exceeded");
    }

    @Test
    void oneMoreVisitIn2017TurnsSevenOfEightIntoEight() throws IOException {
        assertSaysEverywhere("8/8", 8, review(edited("CT4,01,2017,(\\d+),", visits -> visits + 1), "vi"));
    }

    @Test
    void oneModelLessInOneUnitTurnsSevenOfEightIntoSix() throws IOException {
        assertSaysEverywhere("6/8", 6, review(edited("CT6,31,2018,(\\d+),", models -> models - 1), "vi"));
    }

    private static void assertSaysEverywhere(String fraction, int met, Reviewed reviewed) {
        assertThat(reviewed.stdout()).endsWith(fraction + " chỉ tiêu hoàn thành và vượt mức");
        assertThat(reviewed.json()).contains("\"met_or_exceeded\" : " + met, "\"total\" : 8");
        assertThat(reviewed.document()).contains(fraction);
    }

    private Path edited(String row, java.util.function.IntUnaryOperator change) throws IOException {
        var copy = Files.createDirectory(directory.resolve("edited"));
        try (var files = Files.list(EXAMPLE)) {
            for (var file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        var actuals = copy.resolve("actuals.csv");
        var text = Files.readString(actuals);
        var found = java.util.regex.Pattern.compile("(?m)^" + row).matcher(text);
        assertThat(found.find()).isTrue();
        Files.writeString(actuals, text.substring(0, found.start(1)) + change.applyAsInt(Integer.parseInt(found.group(1))) + text.substring(found.end(1)));
        return copy;
    }

    private record Reviewed(String stdout, String json, String document) {}

    private Reviewed review(Path folder, String lang) throws IOException {
        var document = directory.resolve("review-" + lang + ".docx");
        var json = directory.resolve("review.json");
        var out = new StringWriter();
        int code = CommandLineEntry.commandLine().setOut(new PrintWriter(out, true)).execute("review", folder.toString(),
                "--out", document.toString(), "--json", json.toString(), "--lang", lang);
        assertThat(code).isZero();
        return new Reviewed(out.toString().strip(), Files.readString(json), text(Files.readAllBytes(document)));
    }

    /** The words of the document, without its marks. */
    private static String text(byte[] docx) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", "");
                }
            }
        }
        throw new IOException("no document.xml");
    }
}
