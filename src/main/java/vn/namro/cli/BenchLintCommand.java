package vn.namro.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.namro.language.Clear;
import vn.namro.language.ClearList;
import vn.namro.language.Lang;
import vn.namro.language.Linter;
import vn.namro.language.LintMeasure;
import vn.namro.language.LintMeasure.Labelled;
import vn.namro.language.Wording;

/**
 * How well and how fast the linter reads: precision and recall of each clear on the labelled directives, and directives a
 * second. Of the set to measure by only counts are printed, never a text: rules must not be written towards it. Of the
 * others {@code --errors} prints what is read wrongly, except in the fifth that is held out.
 */
@Command(name = "lint", mixinStandardHelpOptions = true, description = "Đo việc soát câu chữ. / Measure the linter.")
final class BenchLintCommand implements Runnable {
    private static final String FOLDER = "src/test/resources/lint/";
    /** The set that nobody who writes rules has seen. */
    private static final String MEASURED = "measuring-3";
    private static final ClearList ALL = ClearList.of("all").orElseThrow();

    @Option(names = "--runs", defaultValue = "9", description = "Số lượt đo tốc độ. / Runs for the speed.")
    private int runs;

    @Option(names = "--set", split = ",", defaultValue = "measuring-3,measuring-2,measuring,tuning-2,developing", description = "Bộ đo. / The sets.")
    private List<String> sets = List.of();

    @Option(names = "--errors", description = "In các câu đọc sai, trừ phần để riêng. / Print what is read wrongly, except in the part held out.")
    private boolean errors;

    @Option(names = "--held-out", description = "Chỉ đo phần để riêng. / Measure only the part held out.")
    private boolean heldOut;

    @Option(names = "--lang", paramLabel = "vi|en", description = "Ngôn ngữ. / The language.", defaultValue = "vi")
    private Lang lang = Lang.VI;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        var out = spec.commandLine().getOut();
        var all = new ArrayList<Labelled>();
        if (errors && sets.contains(MEASURED)) {
            throw new ParameterException(spec.commandLine(), wording("lint.bench.unseen", MEASURED));
        }
        for (var set : sets) {
            var lines = read(FOLDER + set + ".tsv");
            if (errors) {
                misread(lines, out);
            } else if (!heldOut) {
                print(set, lines, out);
            }
            all.addAll(lines);
        }
        if (errors) {
            out.flush();
            return;
        }
        if (heldOut) {
            print(wording("lint.bench.heldOut", String.join(", ", sets)), all.stream().filter(Labelled::isHeldOut).toList(), out);
        }
        out.println(wording("lint.bench.speed", speed(all), runs));
        out.flush();
    }

    private List<Labelled> read(String set) {
        try {
            return LintMeasure.read(Files.readString(Path.of(System.getProperty("namro.home", "."), set)));
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), wording("lint.bench.absent", set), e);
        }
    }

    private void misread(List<Labelled> lines, PrintWriter out) {
        for (var one : LintMeasure.misread(lines.stream().filter(line -> !line.isHeldOut()).toList())) {
            out.println(ALL.name(one.clear(), lang) + " " + (one.rule().isEmpty() ? "–" : one.rule() + " [" + one.words() + "]") + ": " + one.text());
        }
    }

    private void print(String set, List<Labelled> lines, PrintWriter out) {
        var measure = LintMeasure.of(lines);
        out.println(wording("lint.bench.head", set, lines.size()));
        var table = new TextTable("lrrrrr").row(wording("lint.bench.clear"), wording("lint.bench.precision"), wording("lint.bench.recall"),
                wording("lint.bench.right"), wording("lint.bench.wrong"), wording("lint.bench.lost"));
        for (var clear : Clear.values()) {
            var count = measure.of(clear);
            table.row(ALL.name(clear, lang), per(count.precision()), per(count.recall()), String.valueOf(count.right()),
                    String.valueOf(count.wrong()), String.valueOf(count.lost()));
        }
        table.lines().forEach(out::println);
        out.println(wording("lint.bench.rightRules", rules(measure.rightByRule())));
        out.println(wording("lint.bench.wrongRules", rules(measure.wrongByRule())));
        out.println();
    }

    /** Thousandths, cut. */
    private String per(int thousandths) {
        return thousandths / 1000 + (lang == Lang.VI ? "," : ".") + "%03d".formatted(thousandths % 1000);
    }

    private static String rules(Map<String, Integer> counts) {
        return counts.entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue()).collect(Collectors.joining(", "));
    }

    /** Marks and findings of every line, one after the other on one thread. */
    private long speed(List<Labelled> lines) {
        var times = new long[runs];
        for (int run = -2; run < runs; run++) { // two runs to warm up
            long start = System.nanoTime();
            lines.forEach(line -> Linter.lint(line.text(), ALL));
            if (run >= 0) {
                times[run] = System.nanoTime() - start;
            }
        }
        Arrays.sort(times);
        return lines.size() * 1_000_000_000L / times[runs / 2];
    }

    private String wording(String key, Object... arguments) {
        return Wording.in(lang).of(key, arguments);
    }
}
