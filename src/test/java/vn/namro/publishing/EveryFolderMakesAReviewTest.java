package vn.namro.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.namro.documents.DocumentNumbers;
import vn.namro.documents.DocumentSurgery;
import vn.namro.exchange.ReadOutcome;
import vn.namro.exchange.TermFolder;
import vn.namro.language.Lang;
import vn.namro.progress.Judges;
import vn.namro.resolution.DocumentStyle;

/** Real targets, some variants of each by chance, and the examples: each can be written down, in either style and language, and agrees with itself. */
class EveryFolderMakesAReviewTest {
    @TempDir
    private Path scratch;

    @Test
    void realTargetsAndEveryExample() throws IOException {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (var folder : Stream.concat(examples(), cases(random)).toList()) {
            var term = read(folder);
            var last = Judges.latestDay(term.records());
            for (var asOf : List.of(last, term.records().term().lastJudgedDay().minusDays(random.nextInt(1500)))) {
                var settings = ReviewSettings.of(DocumentStyle.values()[random.nextInt(2)], Lang.values()[random.nextInt(2)]);
                agreesWithItself(term, asOf, settings, "%s as of %s, %s, seed %d".formatted(folder, asOf, settings, seed));
            }
        }
    }

    private static void agreesWithItself(TermFolder term, LocalDate asOf, ReviewSettings settings, String what) {
        var judgement = Judges.judge(term.records(), asOf);
        var docx = TermReviews.docx(term.records(), judgement, term.narratives(), settings);
        assertThat(TermReviews.origin("x", docx)).as(what).contains(new ReviewOrigin(asOf, settings.lang(), settings.style()));
        assertThat(TermReviews.check("x", docx, term.records(), judgement, term.narratives(), settings)).as(what).isEmpty();
        var texts = new HashMap<String, String>();
        DocumentNumbers.read("x", docx).figures().forEach(figure ->
                assertThat(texts.merge(figure.id(), figure.text(), (a, b) -> a.equals(b) ? a : a + " | " + b)).as(what + ": " + figure.id()).doesNotContain(" | "));
        assertThat(texts).as(what).containsKeys("summary/met_or_exceeded", "summary/total");
        assertThat(DocumentSurgery.words(docx)).as(what).doesNotContain("[review.").doesNotContain("null");
    }

    private static Stream<Path> examples() throws IOException {
        return Stream.of("khoi-co-quan-xii", "khoi-co-quan-xiii").map(name -> Path.of("examples", name));
    }

    private Stream<Path> cases(Random random) {
        return directories(Path.of("src/test/resources/cases/targets")).flatMap(target -> {
            var variants = new ArrayList<>(directories(target.resolve("variants")).toList());
            Collections.shuffle(variants, random);
            return variants.stream().limit(2).map(variant -> assembled(target, variant));
        });
    }

    private Path assembled(Path target, Path variant) {
        try {
            var folder = Files.createDirectories(scratch.resolve(target.getFileName()).resolve(variant.getFileName()));
            for (var from : List.of(target, variant)) {
                try (var files = Files.list(from)) {
                    for (var file : files.filter(Files::isRegularFile).filter(f -> !f.endsWith("expected.csv")).toList()) {
                        Files.copy(file, folder.resolve(file.getFileName()));
                    }
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> directories(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TermFolder read(Path folder) {
        return switch (TermFolder.read(folder)) {
            case ReadOutcome.Read read -> read.folder();
            case ReadOutcome.Faulty faulty -> throw new AssertionError(folder + ": " + faulty.faults());
        };
    }
}
