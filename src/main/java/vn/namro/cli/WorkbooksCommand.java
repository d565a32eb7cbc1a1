package vn.namro.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.namro.calendar.Period;
import vn.namro.home.NamRoServer;
import vn.namro.organisation.Unit;
import vn.namro.reporting.action.SendWorkbooks;
import vn.namro.resolution.Resolutions;
import vn.namro.resolution.TermOfOffice;

/** Makes the workbooks of a period, one a unit, beside a running server or without one. */
@Command(name = "workbooks", mixinStandardHelpOptions = true,
        description = "Tạo sổ nhập số liệu của một kỳ, mỗi đơn vị một tệp .xlsx. / Makes the workbooks of a period, one .xlsx a unit.")
final class WorkbooksCommand implements Callable<Integer> {
    @Mixin
    private ServerOptions options = new ServerOptions();

    @Option(names = "--period", required = true, paramLabel = "P", description = "Kỳ báo cáo: 2026, 2026-H1, 2026-Q3, 2026-09. / The period.")
    private String period = "";

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Thư mục sẽ ghi; tệp cùng tên được thay. / Where to write; files of the same names are replaced.")
    private Path out = Path.of("");

    @Option(names = "--term", paramLabel = "TERM", description = "Mã nhiệm kỳ, khi có nhiều nhiệm kỳ. / The code of the term, where there are several.")
    private @Nullable String term;

    @Override
    public Integer call() {
        var data = options.data("data");
        var words = options.words();
        var parsed = Period.parse(period);
        if (parsed.isEmpty()) {
            System.err.println(words.of("reporting.workbook.cli.period", period));
            return 1;
        }
        return options.runOn(data, System.err, () -> {
            try (var work = NamRoServer.work(options.settings(data))) {
                var resolutions = work.getBean(Resolutions.class);
                var terms = terms(resolutions, parsed.get());
                if (terms.size() != 1) {
                    System.err.println(words.of("reporting.workbook.cli.term", terms.stream().map(TermOfOffice::code).collect(Collectors.joining(", "))));
                    return 1;
                }
                var resolved = resolutions.now(terms.getFirst().code()).orElseThrow();
                var units = resolved.organisation().units().stream().map(Unit::code).distinct().toList();
                return write(work.getBean(SendWorkbooks.class).of(resolved, units, parsed.get(), words.lang()));
            } catch (IOException e) {
                System.err.println(words.of("exchange.export.unwritable", out, String.valueOf(e.getMessage())));
                return 1;
            }
        });
    }

    private List<TermOfOffice> terms(Resolutions resolutions, Period of) {
        return resolutions.terms().stream().filter(one -> term == null ? of.year() >= one.firstYear() && of.year() <= one.lastYear() : one.code().equals(term)).toList();
    }

    private int write(List<SendWorkbooks.Made> made) throws IOException {
        if (made.isEmpty()) {
            System.err.println(options.words().of("reporting.workbook.cli.none", period));
            return 1;
        }
        Files.createDirectories(out);
        for (var one : made) {
            Files.write(out.resolve(one.name()), one.content());
        }
        System.out.println(options.words().of("reporting.workbook.cli.made", made.size(), out));
        return 0;
    }
}
