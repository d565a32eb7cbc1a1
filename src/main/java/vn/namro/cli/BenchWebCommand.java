package vn.namro.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * How long the pages of a leader take while they are asked for at a steady rate; the start of the server, the memory that it holds when nobody
 * asks, and the bytes of a page on the wire. The example term with its 68 units, and widened to more.
 */
@Command(name = "web", mixinStandardHelpOptions = true, description = "Đo các trang của máy chủ. / Measure the pages of the server.")
final class BenchWebCommand implements Callable<Integer> {
    private static final String EXAMPLE = "khoi-co-quan-xiii";
    private static final List<String> PAGES = List.of("/", "/targets");
    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/static/[^\"]+\\.(?:css|js)[^\"]*)\"");

    @Option(names = "--units", split = ",", defaultValue = "68,5200", description = "Số đơn vị. / Units.")
    private List<Integer> sizes = List.of();

    @Option(names = "--rate", defaultValue = "50", description = "Yêu cầu mỗi giây. / Requests a second.")
    private int rate;

    @Option(names = "--seconds", defaultValue = "20", description = "Thời gian đo. / For how long.")
    private int seconds;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var out = spec.commandLine().getOut();
        out.println(Runtime.getRuntime().availableProcessors() + " cores, load at the beginning " + load());
        for (int units : sizes) {
            var data = Files.createTempDirectory("namro-bench-web");
            try {
                if (units > 68) {
                    BenchServer.run(data, "import", widened(units, data.resolve("folder")).toString());
                }
                measure(units, data, out);
            } finally {
                BenchServer.delete(data);
            }
        }
        return 0;
    }

    private void measure(int units, Path data, PrintWriter out) throws IOException, InterruptedException {
        try (var first = BenchServer.start(data)) {
            out.println(units + " units: first start, with a new database, " + first.startMillis() + " ms");
        }
        try (var server = BenchServer.start(data)) {
            Thread.sleep(2_000);
            out.println(units + " units: start " + server.startMillis() + " ms, idle " + server.memory());
            var leader = server.visitor("lanhdao");
            for (var page : PAGES) {
                weigh(leader, page, out);
            }
            // As long again before it counts: a server that runs has seen its pages.
            Arrivals.at(rate, rate * seconds, number -> isShown(leader, number));
            var arrivals = Arrivals.at(rate, rate * seconds, number -> isShown(leader, number));
            out.println(units + " units: " + String.join(" and ", PAGES) + " at " + rate + "/s for " + seconds + " s: median " + arrivals.percentile(50) + " ms, p95 "
                    + arrivals.percentile(95) + " ms, p99 " + arrivals.percentile(99) + " ms, failed " + arrivals.failed() + ", load at the end " + load());
            out.println(units + " units: after it " + server.memory());
            out.flush();
        }
    }

    private static boolean isShown(BenchVisitor leader, int number) {
        return leader.get(PAGES.get(number % PAGES.size())).statusCode() == 200;
    }

    private static void weigh(BenchVisitor leader, String page, PrintWriter out) throws IOException {
        var answer = leader.get(page);
        var html = BenchVisitor.unpacked(answer);
        var assets = ASSET.matcher(html).results().map(found -> found.group(1)).distinct().collect(Collectors.groupingBy(
                path -> path.contains(".css") ? "css" : "js", Collectors.summingInt(path -> leader.get(path).body().length)));
        out.println("  " + page + ": html " + answer.body().length + " bytes packed (" + html.getBytes(StandardCharsets.UTF_8).length + " unpacked), css "
                + assets.getOrDefault("css", 0) + ", js " + assets.getOrDefault("js", 0));
    }

    static String load() throws IOException {
        var file = Path.of("/proc/loadavg");
        return Files.isReadable(file) ? Files.readString(file).split(" ")[0] : "unknown";
    }

    /** The example with further units below its organisation, each with the figures of one that is there. */
    private static Path widened(int units, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(Path.of(System.getProperty("namro.home", "."), "examples", EXAMPLE))) {
            for (var file : files.filter(path -> path.toString().endsWith(".csv")).toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        }
        var figures = Files.readAllLines(to.resolve("actuals.csv")).stream().filter(line -> line.split(",", 3)[1].equals("06")).toList();
        var tree = new StringBuilder(Files.readString(to.resolve("units.csv")));
        var actuals = new StringBuilder(Files.readString(to.resolve("actuals.csv")));
        for (int i = 69; i <= units; i++) {
            tree.append('W').append(i).append(",Đảng bộ cơ sở ").append(i).append(",đảng bộ cơ sở,,DBK,,,,50\n");
            for (var line : figures) {
                actuals.append(line.replaceFirst(",06,", ",W" + i + ",")).append('\n');
            }
        }
        Files.writeString(to.resolve("units.csv"), tree);
        Files.writeString(to.resolve("actuals.csv"), actuals);
        return to;
    }
}
