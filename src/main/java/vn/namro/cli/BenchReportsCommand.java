package vn.namro.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reports of twenty figures that arrive at a steady rate, each typed and handed in by a program in two requests; the time of each runs from when
 * it was due until its hand-in is acknowledged. Afterwards the database is asked whether it holds just what was acknowledged.
 */
@Command(name = "reports", mixinStandardHelpOptions = true, description = "Đo việc tiếp nhận báo cáo. / Measure reports that arrive.")
final class BenchReportsCommand implements Callable<Integer> {
    private static final String TERM = "BENCH";
    private static final int TARGETS = 20;
    private static final int MONTHS = 12;
    private static final int ROWS_AT_ONCE = 5_000;

    @Option(names = "--rate", defaultValue = "200", description = "Báo cáo mỗi giây. / Reports a second.")
    private int rate;

    @Option(names = "--seconds", defaultValue = "60", description = "Thời gian đo. / For how long.")
    private int seconds;

    @Spec
    private CommandSpec spec;

    private record Report(int unit, int month) {
        String path() {
            return "/api/v1/terms/" + TERM + "/reports/U" + unit + "/2025-" + (month < 10 ? "0" : "") + month;
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var out = spec.commandLine().getOut();
        int count = rate * seconds;
        int units = (count + MONTHS - 1) / MONTHS + 10;
        var data = Files.createTempDirectory("namro-bench-reports");
        out.println(Runtime.getRuntime().availableProcessors() + " cores, load at the beginning " + BenchWebCommand.load());
        try {
            BenchServer.run(data, "import", folder(units, data.resolve("folder")).toString());
            try (var server = BenchServer.start(data)) {
                var token = BenchServer.run(data, "token", "vanphong");
                var program = BenchVisitor.nobody(server.port());
                // Ten more units for a server that has seen such reports before.
                Arrivals.at(10, MONTHS * 10, number -> arrives(program, token, new Report(units - 1 - number / MONTHS, 1 + number % MONTHS)));
                Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
                var arrivals = Arrivals.at(rate, count, number -> arrives(program, token, new Report(number / MONTHS, 1 + number % MONTHS)) && acknowledged.add(number));
                out.println(count + " reports of " + TARGETS + " figures at " + rate + "/s for " + seconds + " s: median " + arrivals.percentile(50) + " ms, p95 "
                        + arrivals.percentile(95) + " ms, p99 " + arrivals.percentile(99) + " ms, not acknowledged " + arrivals.failed() + ", load at the end " + BenchWebCommand.load());
                int stored = stored(program, token, units);
                out.println("acknowledged " + acknowledged.size() + ", stored " + stored / TARGETS + " reports, " + stored + " figures");
                out.println("verify: " + BenchServer.run(data, "verify"));
                return stored == acknowledged.size() * TARGETS ? 0 : 1;
            }
        } finally {
            BenchServer.delete(data);
        }
    }

    private static boolean arrives(BenchVisitor program, String token, Report report) {
        var cells = new StringBuilder();
        for (int target = 1; target <= TARGETS; target++) {
            cells.append(cells.isEmpty() ? "" : ", ").append("{\"target\": \"T").append(target).append("\", \"value\": \"").append(1 + (report.unit() + report.month() + target) % 9).append("\"}");
        }
        var typed = program.ask(token, "PUT", report.path(), "{\"cells\": [" + cells + "]}", "If-Match", "\"0\"", "Content-Type", "application/json");
        if (typed.statusCode() != 200) {
            return false;
        }
        return program.ask(token, "POST", report.path() + "/submit", "{\"answers\": {}}", "If-Match", typed.headers().firstValue("ETag").orElse(""),
                "Idempotency-Key", report.unit() + "-" + report.month(), "Content-Type", "application/json").statusCode() == 200;
    }

    /** The figures that were handed in, but for those of the units that came before it counted. */
    private static int stored(BenchVisitor program, String token, int units) {
        int stored = 0;
        for (int offset = 0; offset >= 0;) {
            var page = new JsonMapper().readTree(program.ask(token, "GET", "/api/v1/terms/" + TERM + "/figures?limit=" + ROWS_AT_ONCE + "&offset=" + offset, "").body());
            for (var row : page.get("figures")) {
                stored += Integer.parseInt(row.get("unit").asString().substring(1)) < units - 10 && row.get("status").asString().equals("SUBMITTED") ? 1 : 0;
            }
            offset = page.get("next").isNull() ? -1 : page.get("next").asInt();
        }
        return stored;
    }

    private static Path folder(int units, Path to) throws IOException {
        Files.createDirectories(to);
        // With the units of the example: the demonstration has posts and a congress in them.
        var tree = new StringBuilder(Files.readString(Path.of(System.getProperty("namro.home", "."), "examples/khoi-co-quan-xiii/units.csv")));
        for (int i = 0; i < units; i++) {
            tree.append('U').append(i).append(",Đảng bộ cơ sở ").append(i).append(",,,DBK,,,,\n");
        }
        var targets = new StringBuilder("code,title,part_of,clause,breakthrough,metric,unit_of_measure,goal,value,value_to,time,every,within,base,base_value,across,tolerance,min_coverage\n");
        for (int i = 1; i <= TARGETS; i++) {
            targets.append('T').append(i).append(",Chỉ tiêu ").append(i).append(",,,,COUNT,việc,>=,100,,CUMULATIVE,month,,,,SUM,,\n");
        }
        write(to, "units.csv", tree.toString());
        write(to, "targets.csv", targets.toString());
        write(to, "term.csv", "code,organisation,congress,from,to,first_year,last_year,calendar,style,illustrative\n" + TERM + ",DBK,Đại hội,2025-01-01,,2025,2025,calendar,party,\n");
        write(to, "resolution.csv", "number,date,title,organisation,term\n01-NQ/ĐH,2025-01-01,Nghị quyết,DBK," + TERM + "\n");
        write(to, "actuals.csv", "target,unit,period,value,numerator,denominator,status,recorded_at,by,note\n");
        return to;
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }
}
