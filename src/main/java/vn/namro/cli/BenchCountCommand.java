package vn.namro.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.namro.congress.BallotStyle;
import vn.namro.congress.Ballots;
import vn.namro.congress.Election;
import vn.namro.congress.Election.Candidate;
import vn.namro.congress.Election.Figures;
import vn.namro.congress.Elections;
import vn.namro.congress.Mark;
import vn.namro.congress.RulePacks;
import vn.namro.exchange.election.ElectionFolder;
import vn.namro.language.Lang;
import vn.namro.language.Numbers;
import vn.namro.language.Wording;
import vn.namro.measure.Fraction;

/** How long it takes to count ballots that are read, and to read a record; ballots are made up from a fixed seed. */
@Command(name = "count", mixinStandardHelpOptions = true, description = "Kiểm phiếu. / Counting an election.")
final class BenchCountCommand implements Callable<Integer> {
    private static final long SEED = 20_200_804;
    private static final int PATTERNS = 4_096;

    @Option(names = "--ballots", defaultValue = "100000", description = "Số phiếu để kiểm, mặc định ${DEFAULT-VALUE}. / Ballots to count.")
    private int ballots;

    @Option(names = "--rows", defaultValue = "1000000", description = "Số dòng để đọc, mặc định ${DEFAULT-VALUE}. / Rows to read.")
    private int rows;

    @Option(names = "--candidates", defaultValue = "20", description = "Số người, mặc định ${DEFAULT-VALUE}. / Candidates.")
    private int candidates;

    @Option(names = "--lang", paramLabel = "vi|en", description = "Ngôn ngữ. / The language.", defaultValue = "vi")
    private Lang lang = Lang.VI;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var patterns = patterns();
        var box = Ballots.of(candidates);
        IntStream.range(0, ballots).forEach(i -> box.add(serial(i), null, patterns.get(i % PATTERNS)));
        var election = election(ballots);
        var filled = box.build();
        say("congress.count.bench.counted", ballots, Times.of(51, () -> Elections.count(election, filled)));
        var folder = Files.createTempDirectory("namro-bench");
        try {
            write(folder, patterns);
            say("congress.count.bench.read", rows, Times.of(5, () -> ElectionFolder.read(folder, fault -> {
                throw new IllegalStateException(Wording.in(lang).of(fault));
            })));
        } finally {
            for (var name : List.of("election.json", "ballots.csv")) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Files.delete(folder);
        }
        return 0;
    }

    /** Nanoseconds: the first run of all, as somebody meets it who counts once, and the runs after it, shortest first. */
    private record Times(long first, long[] sorted) {
        static Times of(int runs, Runnable work) {
            long first = once(work);
            return new Times(first, LongStream.generate(() -> once(work)).limit(runs).sorted().toArray());
        }

        private static long once(Runnable work) {
            long start = System.nanoTime();
            work.run();
            return System.nanoTime() - start;
        }
    }

    private void say(String key, int count, Times times) {
        var numbers = Numbers.in(lang);
        int runs = times.sorted().length;
        spec.commandLine().getOut().println(Wording.in(lang).of(key, numbers.whole(count), numbers.whole(candidates),
                milliseconds(times.first()), milliseconds(times.sorted()[runs / 2]), milliseconds(times.sorted()[0]), numbers.whole(runs)));
    }

    private String milliseconds(long nanoseconds) {
        return Numbers.in(lang).figure(Fraction.of(nanoseconds, 1_000_000));
    }

    private List<Mark[]> patterns() {
        var random = new Random(SEED);
        return IntStream.range(0, PATTERNS).mapToObj(i -> IntStream.range(0, candidates)
                .mapToObj(candidate -> random.nextInt(100) < 45 ? Mark.YES : Mark.NO).toArray(Mark[]::new)).toList();
    }

    private static String serial(int number) {
        return "P" + (1_000_000_000L + number);
    }

    private Election election(int count) {
        var figures = new Figures(count, List.of(), count, count, count, count, 0, 0, 0);
        return new Election("bench", candidates / 2 + 1, 1, RulePacks.named("plain").orElseThrow(), BallotStyle.TICK, figures,
                IntStream.range(0, candidates).mapToObj(i -> new Candidate("C" + i, "C" + i, null)).toList(), List.of());
    }

    private void write(Path folder, List<Mark[]> patterns) throws IOException {
        var ids = IntStream.range(0, candidates).mapToObj(i -> "C" + i).toList();
        Files.writeString(folder.resolve("election.json"), """
                {"title": "bench", "seats": %d, "rule_pack": "plain", "style": "tick", "convened": %d, "entitled": %2$d, "present": %2$d,
                 "issued": %2$d, "returned": %2$d, "not_returned": 0, "spoiled": 0, "candidates": [%s]}
                """.formatted(candidates / 2 + 1, rows, ids.stream().map(id -> "{\"id\": \"" + id + "\", \"name\": \"" + id + "\"}")
                .collect(Collectors.joining(", "))));
        var lines = patterns.stream().map(marks -> Arrays.stream(marks).map(mark -> mark == Mark.YES ? ",1" : ",0").collect(Collectors.joining())).toList();
        try (var out = Files.newBufferedWriter(folder.resolve("ballots.csv"))) {
            out.write("ballot,void," + String.join(",", ids) + "\n");
            for (int i = 0; i < rows; i++) {
                out.write(serial(i) + ',' + lines.get(i % PATTERNS) + '\n');
            }
        }
    }
}
