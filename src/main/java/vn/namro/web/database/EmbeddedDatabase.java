package vn.namro.web.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.namro.web.database.Database.Login;

/** A real PostgreSQL of our own, its files in the data folder: started by the holder of the folder, joined by others. */
final class EmbeddedDatabase {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String NAME = "namro";
    private static final Duration START = Duration.ofSeconds(60);

    private EmbeddedDatabase() {}

    static Database open(DataFolder folder) {
        try {
            return folder.isHeld() ? start(folder) : join(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Database start(DataFolder folder) throws IOException {
        var files = folder.resolve("postgresql");
        var unfinished = folder.resolve("postgresql.unfinished");
        if (Files.exists(unfinished)) {
            // The very first start was cut short: nothing was ever stored, so the half-made files go.
            delete(files);
        } else if (!Files.exists(files)) {
            Files.createFile(unfinished);
        }
        stopOrphan(files);
        var superuser = new Login("postgres", folder.secret("postgres"));
        var server = start(folder, files, superuser);
        try {
            var owner = new Login("namro_owner", folder.secret("namro_owner"));
            var program = new Login("namro_app", folder.secret("namro_app"));
            try (var connection = Database.connect(url(server.getPort(), "postgres"), superuser)) {
                Roles.ensure(connection, owner);
                Roles.ensure(connection, program);
                Roles.ensureDatabase(connection, NAME, owner);
            }
            Files.deleteIfExists(unfinished);
            return new Database(url(server.getPort(), NAME), owner, program, false, () -> close(server));
        } catch (SQLException e) {
            close(server);
            throw new DatabaseProblem("web.database.unusable", e, String.valueOf(e.getMessage()));
        }
    }

    private static EmbeddedPostgres start(DataFolder folder, Path files, Login superuser) throws IOException {
        var secret = folder.resolve("secrets").resolve(superuser.role());
        Files.createDirectories(folder.resolve("log"));
        var log = ProcessBuilder.Redirect.appendTo(folder.resolve("log").resolve("postgresql.log").toFile());
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(files).setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(folder.resolve("postgresql-program").toFile())
                    // Our own order of stopping: requests end, then connections, then the database.
                    .setRegisterShutdownHook(false).setPGStartupWait(START)
                    .setOutputRedirector(log).setErrorRedirector(log)
                    // Its log tells of trouble, never of what somebody entered.
                    .setServerConfig("log_min_error_statement", "panic").setServerConfig("log_error_verbosity", "terse")
                    // The library starts PostgreSQL for throw-away tests; what is acknowledged here must survive a power cut.
                    .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on").setServerConfig("full_page_writes", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1").setServerConfig("unix_socket_directories", "")
                    .setServerConfig("max_connections", "60").setServerConfig("shared_buffers", "256MB")
                    // The library passes these to initdb after its own "trust", which would let any local user in.
                    .setLocaleConfig("auth", "scram-sha-256").setLocaleConfig("pwfile", secret.toString())
                    .setLocaleConfig("encoding", "UTF8").setLocaleConfig("locale", "C.UTF-8")
                    .setConnectConfig("password", superuser.password())
                    .start();
        } catch (IOException | IllegalStateException e) {
            throw new DatabaseProblem("web.database.not_started", e, files);
        }
    }

    /** The database that another process runs on this folder; waits while that one is still starting. */
    private static Database join(DataFolder folder) throws IOException {
        var pidFile = folder.resolve("postgresql").resolve("postmaster.pid");
        long until = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < until && !Thread.currentThread().isInterrupted()) {
            var lines = Files.exists(pidFile) ? Files.readAllLines(pidFile) : List.<String>of();
            if (lines.size() >= 8 && lines.get(7).strip().equals("ready")) {
                return new Database(url(Integer.parseInt(lines.get(3).strip()), NAME), new Login("namro_owner", folder.secret("namro_owner")),
                        new Login("namro_app", folder.secret("namro_app")), true, () -> {});
            }
            pause();
        }
        throw new DatabaseProblem("web.database.not_joined", new IOException("no ready server in " + pidFile), folder.path());
    }

    /** After a kill -9 of the program its PostgreSQL lives on and holds the files. */
    private static void stopOrphan(Path files) throws IOException {
        var pidFile = files.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        awaitEndOfDead(pid);
        var orphan = ProcessHandle.of(pid).filter(process -> process.info().arguments()
                .map(arguments -> Arrays.asList(arguments).contains(files.toString())).orElse(false));
        if (orphan.isEmpty()) {
            return;
        }
        LOG.warn("stopping PostgreSQL {} that an earlier run left behind", pid);
        // SIGINT is PostgreSQL's fast stop; Java could only send SIGTERM, which waits for clients.
        new ProcessBuilder("kill", "-INT", Long.toString(pid)).start();
        try {
            orphan.get().onExit().get(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new DatabaseProblem("web.database.orphan", e, pid);
        }
    }

    /** A process that was just killed keeps its number until the system has taken note; PostgreSQL would think it alive. */
    private static void awaitEndOfDead(long pid) throws IOException {
        var status = Path.of("/proc", Long.toString(pid), "stat");
        for (int i = 0; i < 300 && isDead(status); i++) {
            pause();
        }
    }

    private static boolean isDead(Path status) throws IOException {
        try {
            return Files.readString(status).contains(") Z ");
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (var paths = Files.walk(tree)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
