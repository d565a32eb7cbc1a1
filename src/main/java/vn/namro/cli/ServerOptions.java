package vn.namro.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.namro.language.Lang;
import vn.namro.language.Wording;
import vn.namro.web.database.DatabaseProblem;

/** Where the data stand and in which language one is answered: the options of every verb that needs the database. */
final class ServerOptions {
    @Option(names = "--data", paramLabel = "DIR", description = "Thư mục dữ liệu. / The data folder.")
    private @Nullable Path data;

    @Option(names = "--lang", paramLabel = "vi|en", description = "Ngôn ngữ. / The language.", defaultValue = "vi")
    private Lang lang = Lang.VI;

    Path data(String otherwise) {
        return data == null ? Path.of(otherwise) : data;
    }

    Wording words() {
        return Wording.in(lang);
    }

    Map<String, Object> settings(Path folder) {
        return new HashMap<>(Map.of("namro.data", folder.toAbsolutePath().normalize().toString(), "namro.lang", lang.code()));
    }

    /** As {@link #run}, on a folder that must be there: a verb that reads makes none. */
    int runOn(Path folder, PrintStream err, Callable<Integer> work) {
        if (!Files.isDirectory(folder)) {
            err.println(words().of("home.server.no_folder", folder));
            return 1;
        }
        return run(folder, err, work);
    }

    /** Runs what needs the database; trouble that can be mended is said in one sentence, the rest is in the log. */
    int run(Path folder, PrintStream err, Callable<Integer> work) {
        try {
            return work.call();
        } catch (Exception e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof DatabaseProblem problem) {
                    err.println(words().of(problem.key(), problem.arguments()));
                    return 1;
                }
                if (cause instanceof java.net.BindException) {
                    err.println(words().of("home.server.port_taken"));
                    return 1;
                }
            }
            err.println(words().of("home.server.failed", String.valueOf(e.getMessage()), folder.resolve("log")));
            return 1;
        }
    }
}
