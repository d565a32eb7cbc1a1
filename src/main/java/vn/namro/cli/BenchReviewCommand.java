package vn.namro.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.namro.exchange.ReadOutcome;
import vn.namro.exchange.TermFolder;
import vn.namro.language.Lang;
import vn.namro.progress.Judges;
import vn.namro.publishing.ReviewSettings;
import vn.namro.publishing.TermReviews;

/**
 * How long a review takes: the example from a cold start, and made terms of 30 targets over 20 quarters from 68 to 5,200
 * units, read, judged and written. Printed: the median of the runs in milliseconds, and the most heap that was in use.
 */
@Command(name = "review", mixinStandardHelpOptions = true, description = "Đo việc đánh giá nhiệm kỳ. / Measure the review of a term.")
final class BenchReviewCommand implements Callable<Integer> {
    private static final int TARGETS = 30;
    private static final int FIRST_YEAR = 2015;
    private static final int YEARS = 5;

    @Option(names = "--runs", defaultValue = "5", description = "Số lần đo. / Runs.")
    private int runs;

    @Option(names = "--units", split = ",", defaultValue = "68,520,1300,2600,5200", description = "Số đơn vị. / Units.")
    private List<Integer> sizes = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var out = spec.commandLine().getOut();
        cold(out);
        warm(out);
        var table = new TextTable("rrrrrrrr").row("units", "rows", "read ms", "judge ms", "docx ms", "all ms", "us/row", "heap MB");
        for (int units : sizes) {
            table.row(measure(units));
        }
        table.lines().forEach(out::println);
        return 0;
    }

    /** The whole command in a new process, as a person starts it. */
    private void cold(PrintWriter out) throws IOException, InterruptedException {
        var home = Path.of(System.getProperty("namro.home", "."));
        var document = Files.createTempFile("namro-bench", ".docx");
        var times = new long[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            var process = new ProcessBuilder(home.resolve("namro").toString(), "review", home.resolve("examples/khoi-co-quan-xii").toString(),
                    "--out", document.toString()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (process.waitFor() != 0) {
                throw new IOException("review of the example failed");
            }
            times[i] = System.nanoTime() - start;
        }
        Files.delete(document);
        out.println("examples/khoi-co-quan-xii, cold, to the .docx: " + millis(median(times)) + " ms");
    }

    private void warm(PrintWriter out) {
        var term = read(Path.of(System.getProperty("namro.home", "."), "examples/khoi-co-quan-xii"));
        var day = Judges.latestDay(term.records());
        var times = new long[200];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            Judges.judge(term.records(), day);
            times[i] = System.nanoTime() - start;
        }
        out.println("examples/khoi-co-quan-xii, judging and rolling up: first " + tenths(times[0]) + " ms, median of 200 "
                + tenths(median(times)) + " ms");
    }

    private String[] measure(int units) throws IOException {
        var folder = Files.createTempDirectory("namro-bench");
        try {
            long rows = write(folder, units);
            var steps = new long[4][runs];
            resetPeaks();
            for (int i = 0; i < runs; i++) {
                long start = System.nanoTime();
                var term = read(folder);
                long read = System.nanoTime();
                var judgement = Judges.judge(term.records(), Judges.latestDay(term.records()));
                long judged = System.nanoTime();
                TermReviews.docx(term.records(), judgement, term.narratives(), ReviewSettings.of(term.records().term().style(), Lang.VI));
                long written = System.nanoTime();
                steps[0][i] = read - start;
                steps[1][i] = judged - read;
                steps[2][i] = written - judged;
                steps[3][i] = written - start;
            }
            long all = median(steps[3]);
            return new String[] {String.valueOf(units), String.valueOf(rows), millis(median(steps[0])), millis(median(steps[1])),
                millis(median(steps[2])), millis(all), "%d.%02d".formatted(all / rows / 1000, all / rows / 10 % 100), String.valueOf(peak() >> 20)};
        } finally {
            try (var files = Files.list(folder)) {
                files.forEach(BenchReviewCommand::delete);
            }
            Files.delete(folder);
        }
    }

    private static TermFolder read(Path folder) {
        return switch (TermFolder.read(folder)) {
            case ReadOutcome.Read read -> read.folder();
            case ReadOutcome.Faulty faulty -> throw new IllegalStateException(faulty.faults().toString());
        };
    }

    /** Half of the targets count, half are ratios; every unit reports every quarter. */
    private static long write(Path folder, int units) throws IOException {
        lines(folder, "units.csv", "code,name,kind,sector,parent,valid_from,valid_to,successor,members", file -> {
            file.write("R,Tổ chức,,,,,,,\n");
            for (int unit = 0; unit < units; unit++) {
                file.write("U" + unit + ",Đơn vị " + unit + ",chi bộ cơ sở,sở ban ngành,R,,,,40\n");
            }
        });
        lines(folder, "term.csv", "code,organisation,first_year,last_year,calendar,style,illustrative",
                file -> file.write("B,R," + FIRST_YEAR + "," + (FIRST_YEAR + YEARS - 1) + ",calendar,party,true\n"));
        lines(folder, "resolution.csv", "number,date,title,organisation,term", file -> file.write("1,2015-01-01,Nghị quyết,R,B\n"));
        lines(folder, "targets.csv", "code,title,metric,unit_of_measure,goal,value,time,every,across", file -> {
            for (int target = 0; target < TARGETS; target++) {
                file.write("T" + target + ",Chỉ tiêu " + target + (target % 2 == 0 ? ",COUNT,lượt,>=," + units * 50L + ",CUMULATIVE,quarter,SUM\n"
                        : ",RATIO,%,>=,90,EVERY_YEAR,quarter,RATIO_OF_SUMS\n"));
            }
        });
        lines(folder, "actuals.csv", "target,unit,period,value,numerator,denominator,status,recorded_at,by,note", file -> {
            for (int target = 0; target < TARGETS; target++) {
                for (int unit = 0; unit < units; unit++) {
                    for (int quarter = 0; quarter < YEARS * 4; quarter++) {
                        int year = FIRST_YEAR + quarter / 4;
                        file.write("T" + target + ",U" + unit + "," + year + "-Q" + (quarter % 4 + 1)
                                + (target % 2 == 0 ? "," + (quarter * 7 + unit) % 9 + ",," : ",," + (90 + (unit + quarter) % 11) + ",100")
                                + ",confirmed," + (year + (quarter % 4 == 3 ? 1 : 0)) + "-" + (quarter % 4 == 3 ? "01" : "%02d".formatted(quarter % 4 * 3 + 4))
                                + "-10,Chuyên viên tổng hợp,\n");
                    }
                }
            }
        });
        return (long) units * TARGETS * YEARS * 4;
    }

    private interface Lines {
        void to(BufferedWriter file) throws IOException;
    }

    private static void lines(Path folder, String name, String header, Lines lines) throws IOException {
        try (var file = Files.newBufferedWriter(folder.resolve(name))) {
            file.write(header + "\n");
            lines.to(file);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void resetPeaks() {
        System.gc();
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peak() {
        return heapPools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .sorted(Comparator.comparing(MemoryPoolMXBean::getName)).toList();
    }

    private static long median(long[] times) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static String millis(long nanos) {
        return String.valueOf(nanos / 1_000_000);
    }

    private static String tenths(long nanos) {
        return nanos / 1_000_000 + "." + nanos / 100_000 % 10;
    }
}
