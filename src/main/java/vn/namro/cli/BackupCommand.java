package vn.namro.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.namro.home.archive.Backup;
import vn.namro.web.database.DataFolder;
import vn.namro.web.database.Database;

/** Everything in one file, from the running server or without one. */
@Command(name = "backup", mixinStandardHelpOptions = true,
        description = "Sao lưu toàn bộ dữ liệu vào một tệp. / Writes all data into one file.")
final class BackupCommand implements Callable<Integer> {
    @Mixin
    private ServerOptions options = new ServerOptions();

    @Parameters(paramLabel = "FILE", description = "Tệp sao lưu, chưa có. / The archive, not there yet.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        var folder = options.data("data");
        var words = options.words();
        return options.runOn(folder, System.err, () -> {
            if (Files.exists(file)) {
                System.err.println(words.of("home.backup.exists", file));
                return 1;
            }
            try (var data = DataFolder.open(folder); var database = Database.open(data, System.getenv())) {
                var written = Backup.write(database, file.toAbsolutePath(), Instant.now());
                System.out.println(words.of("home.backup.written", file, written.tables(), written.rows()));
                return 0;
            }
        });
    }
}
