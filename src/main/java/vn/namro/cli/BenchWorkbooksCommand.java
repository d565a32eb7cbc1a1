package vn.namro.cli;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.namro.language.Lang;
import vn.namro.language.Numbers;
import vn.namro.language.Wording;
import vn.namro.measure.Fraction;
import vn.namro.reporting.action.AskQuestions;
import vn.namro.reporting.action.OpenReport.Opened;
import vn.namro.reporting.model.Checks;
import vn.namro.reporting.workbook.ReportPlan;
import vn.namro.reporting.workbook.ReturnedWorkbook;
import vn.namro.reporting.workbook.UnitWorkbook;

/**
 * How long a folder of returned workbooks takes, read, compared and checked; beside it, in the same run, the same folder only read by Apache POI
 * and only turned into text by LibreOffice, where they are there.
 */
@Command(name = "workbooks", mixinStandardHelpOptions = true, description = "Nhận sổ nhập số liệu. / Collecting workbooks.")
final class BenchWorkbooksCommand implements Callable<Integer> {
    private static final byte[] KEY = new byte[32];
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 10);
    private static final int RUNS = 5;

    @Option(names = "--units", defaultValue = "68", description = "Số sổ, mặc định ${DEFAULT-VALUE}. / Workbooks.")
    private int units;

    @Option(names = "--targets", defaultValue = "20", description = "Số chỉ tiêu, mặc định ${DEFAULT-VALUE}. / Targets.")
    private int targets;

    @Option(names = "--poi", paramLabel = "DIR", description = "Thư mục có các tệp .jar của Apache POI, để so. / A folder of the jars of Apache POI, to compare with.")
    private @Nullable Path poi;

    @Option(names = "--lang", paramLabel = "vi|en", description = "Ngôn ngữ. / The language.", defaultValue = "vi")
    private Lang lang = Lang.VI;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException, ReflectiveOperationException {
        var folder = Files.createTempDirectory("namro-bench");
        try {
            var term = Files.createDirectory(folder.resolve("term"));
            var books = Files.createDirectory(folder.resolve("books"));
            var madeUp = MadeUpReports.of(term, units, targets);
            var reports = madeUp.reports();
            long start = System.nanoTime();
            for (int i = 0; i < units; i++) {
                Files.write(books.resolve("%03d.xlsx".formatted(i)), UnitWorkbook.filled(reports.get(i), lang, new UUID(0, i), Instant.EPOCH, KEY, madeUp.answers()));
            }
            say("reporting.workbook.bench.made", whole(units), whole(targets * 12), milliseconds(System.nanoTime() - start));
            System.gc();
            heaps().forEach(MemoryPoolMXBean::resetPeakUsage);
            var threads = ManagementFactory.getThreadMXBean();
            long busy = threads.getCurrentThreadCpuTime();
            long first = collected(books, reports);
            busy = threads.getCurrentThreadCpuTime() - busy;
            long peak = heaps().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
            var sorted = LongStream.range(0, RUNS).map(_ -> collected(books, reports)).sorted().toArray();
            say("reporting.workbook.bench.collected", milliseconds(first), milliseconds(sorted[RUNS / 2]), whole(RUNS), whole(peak >> 20), milliseconds(busy));
            poi(books, first);
            libreOffice(books, folder, first);
            return 0;
        } finally {
            delete(folder);
        }
    }

    /** From the files on the disk to what would be handed in; every figure must come through, with every check. */
    private long collected(Path books, List<List<Opened>> reports) {
        long start = System.nanoTime();
        int figures = 0;
        for (int i = 0; i < units; i++) {
            try {
                var file = ReturnedWorkbook.read("x.xlsx", Files.readAllBytes(books.resolve("%03d.xlsx".formatted(i))), KEY);
                for (var opened : reports.get(i)) {
                    var plan = ReportPlan.of(opened, file, Map.of(), TODAY, (of, entries) -> new Checks(of.thresholds()).questions(of.report().cells().stream()
                            .filter(cell -> entries.containsKey(cell.target().code())).map(cell -> AskQuestions.checked(of, cell, entries.get(cell.target().code()))).toList(), List.of()));
                    figures += plan.faults().isEmpty() ? plan.figures() : 0;
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        if (figures != units * targets * 12) {
            throw new IllegalStateException(figures + " figures came through");
        }
        return System.nanoTime() - start;
    }

    /** Reading alone: every cell is made a text once. */
    private void poi(Path books, long ours) throws IOException, ReflectiveOperationException {
        if (poi == null || !Files.isDirectory(poi)) {
            say("reporting.workbook.bench.no_poi");
            return;
        }
        var jars = new ArrayList<URL>();
        try (var all = Files.list(poi)) {
            for (var jar : all.filter(one -> one.toString().endsWith(".jar")).toList()) {
                jars.add(jar.toUri().toURL());
            }
        }
        try (var loader = new URLClassLoader(jars.toArray(URL[]::new))) {
            var create = loader.loadClass("org.apache.poi.ss.usermodel.WorkbookFactory").getMethod("create", InputStream.class);
            long start = System.nanoTime();
            long signs = 0;
            for (int i = 0; i < units; i++) {
                try (var in = Files.newInputStream(books.resolve("%03d.xlsx".formatted(i))); var book = (AutoCloseable) create.invoke(null, in)) {
                    for (var sheet : (Iterable<?>) book) {
                        for (var row : (Iterable<?>) sheet) {
                            for (var cell : (Iterable<?>) row) {
                                signs += cell.toString().length();
                            }
                        }
                    }
                } catch (Exception e) {
                    throw new IOException(e);
                }
            }
            peer("Apache POI", System.nanoTime() - start, ours, signs);
        } catch (ClassNotFoundException e) {
            say("reporting.workbook.bench.no_poi");
        }
    }

    /** What an office does today at best: every sheet of every file as text, in one run. */
    private void libreOffice(Path books, Path folder, long ours) throws IOException, InterruptedException {
        var out = Files.createDirectory(folder.resolve("csv"));
        var command = new ArrayList<>(List.of("soffice", "--headless", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--convert-to",
                "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1", "--outdir", out.toString()));
        try (var all = Files.list(books)) {
            all.sorted().forEach(book -> command.add(book.toString()));
        }
        try {
            long start = System.nanoTime();
            var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (!process.waitFor(180, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                say("reporting.workbook.bench.no_office");
                return;
            }
            long took = System.nanoTime() - start;
            try (var made = Files.list(out)) {
                peer("LibreOffice", took, ours, made.count());
            }
        } catch (IOException e) {
            say("reporting.workbook.bench.no_office");
        }
    }

    private void peer(String name, long took, long ours, long proof) {
        say("reporting.workbook.bench.peer", name, milliseconds(took), Numbers.in(lang).exact(BigDecimal.valueOf(took).divide(BigDecimal.valueOf(ours), 1, RoundingMode.HALF_UP)), whole(proof));
    }

    private static List<MemoryPoolMXBean> heaps() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).toList();
    }

    private String whole(long number) {
        return Numbers.in(lang).whole(number);
    }

    private String milliseconds(long nanoseconds) {
        return Numbers.in(lang).figure(Fraction.of(nanoseconds, 1_000_000));
    }

    private void say(String key, Object... arguments) {
        spec.commandLine().getOut().println(Wording.in(lang).of(key, arguments));
        spec.commandLine().getOut().flush();
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
