package vn.namro.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.namro.audit.AuditTrail;
import vn.namro.home.NamRoServer;
import vn.namro.home.archive.Restore;
import vn.namro.web.database.DataFolder;
import vn.namro.web.database.Database;

/** An archive into an empty data folder. */
@Command(name = "restore", mixinStandardHelpOptions = true,
        description = "Khôi phục từ tệp sao lưu vào thư mục dữ liệu còn trống. / Lays an archive into an empty data folder.")
final class RestoreCommand implements Callable<Integer> {
    @Mixin
    private ServerOptions options = new ServerOptions();

    @Parameters(paramLabel = "FILE", description = "Tệp sao lưu. / The archive.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        var folder = options.data("data");
        var words = options.words();
        return options.run(folder, System.err, () -> {
            if (!Files.isRegularFile(file)) {
                System.err.println(words.of("home.restore.no_file", file));
                return 1;
            }
            try {
                Restore.check(file);
                try (var data = DataFolder.open(folder); var database = Database.open(data, System.getenv())) {
                    System.out.println(words.of("home.restore.laid", Restore.run(database, file)));
                }
            } catch (Restore.Refused refused) {
                System.err.println(words.of(refused.key(), String.valueOf(refused.getMessage())));
                return 1;
            }
            try (var work = NamRoServer.work(options.settings(folder))) {
                return VerifyCommand.tell(work.getBean(AuditTrail.class).verify(Optional.empty()), words);
            }
        });
    }
}
