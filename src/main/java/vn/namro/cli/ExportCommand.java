package vn.namro.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.namro.exchange.action.ExportTerm;
import vn.namro.home.NamRoServer;
import vn.namro.language.Dates;
import vn.namro.progress.Terms;
import vn.namro.resolution.TermOfOffice;

/** Writes a term as an exchange folder, beside a running server or without one. */
@Command(name = "export", mixinStandardHelpOptions = true,
        description = "Xuất một nhiệm kỳ ra thư mục trao đổi. / Writes a term as an exchange folder.")
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private ServerOptions options = new ServerOptions();

    @Parameters(index = "0", paramLabel = "TERM", description = "Mã nhiệm kỳ. / The code of the term.")
    private String term = "";

    @Parameters(index = "1", paramLabel = "DIR", description = "Thư mục sẽ ghi; tệp cùng tên được thay. / Where to write; files of the same names are replaced.")
    private Path directory = Path.of("");

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", description = "Số liệu biết đến ngày. / As known on a day.")
    private @Nullable LocalDate asOf;

    @Override
    public Integer call() {
        var data = options.data("data");
        var words = options.words();
        return options.runOn(data, System.err, () -> {
            try (var work = NamRoServer.work(options.settings(data))) {
                var folder = work.getBean(ExportTerm.class).folder(term, asOf);
                if (folder.isEmpty()) {
                    System.err.println(missing(work.getBean(Terms.class)));
                    return 1;
                }
                folder.get().write(directory);
                System.out.println(words.of("exchange.export.done", term, directory));
                return 0;
            } catch (IOException e) {
                System.err.println(words.of("exchange.export.unwritable", directory, String.valueOf(e.getMessage())));
                return 1;
            }
        });
    }

    private String missing(Terms terms) {
        var codes = terms.all().stream().map(TermOfOffice::code).toList();
        return asOf != null && codes.contains(term)
                ? options.words().of("exchange.export.not_yet", term, Dates.in(options.words().lang()).slashes(asOf))
                : options.words().of("exchange.export.unknown", term, codes.stream().collect(Collectors.joining(", ")));
    }
}
