package vn.namro.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.namro.audit.DoneBy;
import vn.namro.exchange.ImportOutcome;
import vn.namro.exchange.ReadOutcome;
import vn.namro.exchange.TermFolder;
import vn.namro.exchange.action.ImportTerm;
import vn.namro.home.NamRoServer;
import vn.namro.rule.Fault;

/** Takes over a term from its exchange folder, beside a running server or without one. */
@Command(name = "import", mixinStandardHelpOptions = true,
        description = "Nhập một nhiệm kỳ từ thư mục trao đổi. / Takes over a term from its exchange folder.",
        footer = {"", "Mã 0: đã nhập, hoặc không có gì mới; 1: có lỗi, không nhập gì. / Exit 0: imported, or nothing new; 1: faulty, nothing imported."})
final class ImportCommand implements Callable<Integer> {
    @Mixin
    private ServerOptions options = new ServerOptions();

    @Parameters(paramLabel = "DIR", description = "Thư mục trao đổi. / The exchange folder.")
    private Path directory = Path.of("");

    @Override
    public Integer call() {
        // The folder is read before anything is started: a faulty one needs no database.
        return switch (TermFolder.read(directory)) {
            case ReadOutcome.Faulty(var faults) -> refuse(faults);
            case ReadOutcome.Read(var folder) -> take(folder);
        };
    }

    private int take(TermFolder folder) {
        folder.warnings().forEach(warning -> System.err.println("warning: " + options.words().of(warning)));
        var data = options.data("data");
        return options.run(data, System.err, () -> {
            try (var work = NamRoServer.work(options.settings(data))) {
                return switch (work.getBean(ImportTerm.class).run(folder, DoneBy.THE_PROGRAM)) {
                    case ImportOutcome.Refused(var faults) -> refuse(faults);
                    case ImportOutcome.Imported imported -> tell(imported);
                };
            }
        });
    }

    private int refuse(List<Fault> faults) {
        System.err.println(options.words().of("exchange.import.refused"));
        faults.forEach(fault -> System.err.println(options.words().of(fault)));
        return 1;
    }

    private int tell(ImportOutcome.Imported imported) {
        if (imported.nothingNew()) {
            System.out.println(options.words().of("exchange.import.nothing_new", imported.term()));
            return 0;
        }
        System.out.println(options.words().of("exchange.import.done", imported.term()));
        var table = new TextTable("lrrrr").row(options.words().of("exchange.import.columns").split("\\|"));
        for (var file : imported.files()) {
            table.row(file.file().fileName(), whole(file.fresh()), whole(file.changed()), whole(file.same()), whole(file.left()));
        }
        table.lines().forEach(System.out::println);
        return 0;
    }

    private static String whole(int count) {
        return Integer.toString(count);
    }
}
