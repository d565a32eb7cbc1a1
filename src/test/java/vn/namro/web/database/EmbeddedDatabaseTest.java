package vn.namro.web.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.namro.web.database.Database.Login;

/** The database through the life of a data folder: first start, killed, half-made, joined. One folder, for starts are dear. */
class EmbeddedDatabaseTest {
    @TempDir
    private Path temp;

    @Test
    void aFolderOutlivesEveryEndOfItsServer() throws Exception {
        var path = temp.resolve("data");
        Files.createDirectories(path.resolve("postgresql").resolve("base"));
        Files.createFile(path.resolve("postgresql.unfinished"));
        try (var folder = DataFolder.open(path); var database = Database.open(folder, Map.of())) {
            assertThat(database.joined()).isFalse();
            isDurableAndShut(database);
            isJoinedByOthers(path, database);
            add(database, "first");
        }
        assertThat(path.resolve("postgresql.unfinished")).doesNotExist();

        var killed = holder(path, "acknowledged before the program was killed");
        killed.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        long orphan = pid(path);
        assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isPresent();

        var cutOff = holder(path, "acknowledged before the power was cut");
        assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
        new ProcessBuilder("kill", "-9", Long.toString(cutOff.pid()), Long.toString(pid(path))).start().waitFor(10, TimeUnit.SECONDS);
        cutOff.waitFor(10, TimeUnit.SECONDS);

        try (var folder = DataFolder.open(path); var database = Database.open(folder, Map.of());
                var connection = database.connectAsOwner(); var rows = connection.createStatement().executeQuery("SELECT count(*) FROM kept")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(3);
        }
    }

    /** Another process that holds the folder, once it has stored something. */
    private static Process holder(Path path, String what) throws Exception {
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
                Holder.class.getName(), path.toString(), what).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        assertThat(process.inputReader().readLine()).isEqualTo("stored");
        return process;
    }

    /** Stores one row and stays until it is killed. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] arguments) throws Exception {
            var database = Database.open(DataFolder.open(Path.of(arguments[0])), Map.of());
            add(database, arguments[1]);
            System.out.println("stored");
            Thread.sleep(600_000);
        }
    }

    private static void isDurableAndShut(Database database) throws SQLException {
        try (var connection = database.connectAsOwner(); var statement = connection.createStatement()) {
            for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
                try (var row = statement.executeQuery("SHOW " + setting)) {
                    row.next();
                    assertThat(row.getString(1)).as(setting).isEqualTo("on");
                }
            }
            statement.execute("CREATE TABLE kept (what text)");
        }
        for (var login : new Login[] {new Login("postgres", ""), new Login("postgres", "postgres"), new Login("namro_app", "x")}) {
            assertThatThrownBy(() -> Database.connect(database.url(), login).close()).isInstanceOf(SQLException.class);
        }
    }

    private static void isJoinedByOthers(Path path, Database running) throws Exception {
        try (var other = DataFolder.open(path); var joined = Database.open(other, Map.of())) {
            assertThat(other.isHeld()).isFalse();
            assertThat(joined.joined()).isTrue();
            assertThat(joined.url()).isEqualTo(running.url());
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path.resolve("secrets/postgres")))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path.resolve("secrets")))).isEqualTo("rwx------");
    }

    private static void add(Database database, String what) throws SQLException {
        try (var connection = database.connectAsOwner(); var statement = connection.prepareStatement("INSERT INTO kept VALUES (?)")) {
            statement.setString(1, what);
            statement.executeUpdate();
        }
    }

    private static long pid(Path path) throws Exception {
        return Long.parseLong(Files.readAllLines(path.resolve("postgresql/postmaster.pid")).getFirst().strip());
    }
}
