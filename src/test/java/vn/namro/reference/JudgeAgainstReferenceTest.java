package vn.namro.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.namro.exchange.ReadOutcome;
import vn.namro.exchange.TermFolder;
import vn.namro.measure.Fraction;
import vn.namro.progress.Judges;
import vn.namro.progress.TermJudgement;
import vn.namro.progress.YearJudgement;
import vn.namro.reference.RandomFolders.Case;
import vn.namro.reference.TargetReference.Coverage;
import vn.namro.reference.TargetReference.Judgement;
import vn.namro.reference.TargetReference.Year;

/**
 * The judge and the reference say the same of every drawn folder, and the order of rows changes nothing.
 *
 * <p>{@code -Dnamro.folders=1000000} makes a long proof of it, {@code -Dnamro.seed=N} begins at a seed. A folder that is judged
 * differently is written to target/reference/seed-N, and {@code -Dnamro.folder=DIR -Dnamro.asOf=D} judges such a folder again.
 */
class JudgeAgainstReferenceTest {
    private static final int SHOWN = 5;

    @TempDir
    Path directory;

    @Test
    void theJudgeAgreesWithTheReferenceOnEveryFolder() {
        long first = Long.getLong("namro.seed", 1);
        List<String> differences = new ArrayList<>();
        LongStream.range(first, first + Long.getLong("namro.folders", 2_000)).takeWhile(seed -> differences.size() < SHOWN).forEach(seed -> {
            Case drawn = RandomFolders.of(seed);
            String difference = difference(drawn.folder(), drawn.asOf(), new Random(seed));
            if (!difference.isEmpty()) {
                Path kept = Path.of("target", "reference", "seed-" + seed);
                drawn.folder().write(kept);
                differences.add("seed %d, as of %s, kept in %s%n%s".formatted(seed, drawn.asOf(), kept, difference));
            }
        });
        assertThat(String.join(System.lineSeparator(), differences)).isEmpty();
    }

    @Test
    void aKeptFolderIsJudgedAgain() {
        String kept = System.getProperty("namro.folder");
        Folder folder = kept == null ? RandomFolders.of(1).folder() : Folder.read(Path.of(kept));
        String day = System.getProperty("namro.asOf");
        LocalDate asOf = day == null ? Reference.defaultDay(folder) : LocalDate.parse(day);
        assertThat(difference(folder, asOf, new Random(1))).isEmpty();
    }

    /** What the judge says otherwise than the reference, or of the same rows in another order; empty where all agree. */
    String difference(Folder folder, LocalDate asOf, Random random) {
        ReadOutcome outcome = read(folder);
        if (!(outcome instanceof ReadOutcome.Read(TermFolder read))) {
            return "refused: " + outcome;
        }
        TermJudgement judged = Judges.judge(read.records(), asOf);
        Map<String, Judgement> wanted = new TreeMap<>(Reference.judgements(folder, asOf));
        StringBuilder text = new StringBuilder();
        Map<String, Judgement> found = translated(judged);
        for (String code : wanted.keySet()) {
            if (!wanted.get(code).equals(found.get(code))) {
                Map<String, String> target = folder.rows("targets").stream().filter(row -> row.get("code").equals(code)).findFirst().orElseThrow();
                text.append("%s%n  judge     %s%n  reference %s%n".formatted(target, found.get(code), wanted.get(code)));
            }
        }
        String summary = judged.metOrExceeded() + "/" + judged.total();
        if (!found.keySet().equals(wanted.keySet()) || !Reference.summary(folder, wanted).equals(summary)) {
            text.append("summary of %s: %s%n".formatted(found.keySet(), summary));
        }
        ReadOutcome shuffled = read(folder.shuffled(random));
        if (!(shuffled instanceof ReadOutcome.Read(TermFolder mixed)) || !translated(Judges.judge(mixed.records(), asOf)).equals(found)) {
            text.append("not the same with its rows in another order%n".formatted());
        }
        if (!Judges.latestDay(read.records()).equals(Reference.defaultDay(folder))) {
            text.append("default day: %s%n".formatted(Judges.latestDay(read.records())));
        }
        return text.toString();
    }

    ReadOutcome read(Folder folder) {
        folder.write(directory);
        return TermFolder.read(directory);
    }

    static Map<String, Judgement> translated(TermJudgement judged) {
        Map<String, Judgement> all = new TreeMap<>();
        for (vn.namro.progress.Judgement one : judged.targets()) {
            vn.namro.progress.SoFar soFar = one.soFar();
            Judgement ended = soFar == null ? null : judgement(soFar.verdict(), soFar.reason(), null, soFar.figure(),
                    soFar.attainedPercent(), soFar.exceededPercent(), soFar.coverage(), soFar.years());
            all.put(one.target().code(), judgement(one.verdict(), one.reason(), ended, one.figure(), one.attainedPercent(),
                    one.exceededPercent(), one.coverage(), one.years()));
        }
        return all;
    }

    private static Judgement judgement(vn.namro.progress.Verdict verdict, vn.namro.progress.Reason reason, Judgement soFar, Fraction figure,
            Fraction attained, Fraction exceeded, vn.namro.progress.Coverage coverage, List<YearJudgement> years) {
        List<Year> list = years == null ? null : years.stream().map(year -> new Year(Integer.parseInt(year.period().toString()),
                exact(year.figure()), Verdict.valueOf(year.verdict().name()))).toList();
        return new Judgement(Verdict.valueOf(verdict.name()), reason == null ? null : reason.name().toLowerCase(java.util.Locale.ROOT), soFar,
                exact(figure), exact(attained), exact(exceeded),
                coverage == null ? null : new Coverage(coverage.reported(), coverage.expected()), list);
    }

    private static Exact exact(Fraction fraction) {
        return fraction == null ? null : new Exact(fraction.numerator(), fraction.denominator());
    }
}
