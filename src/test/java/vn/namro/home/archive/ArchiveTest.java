package vn.namro.home.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.accounts.Role;
import vn.namro.audit.AuditTrail;
import vn.namro.home.NamRoServer;
import vn.namro.organisation.Units;
import vn.namro.web.database.DataFolder;
import vn.namro.web.database.Database;

@ServerTest
class ArchiveTest {
    @TempDir
    private Path temp;
    @Autowired
    private Database database;
    @Autowired
    private AuditTrail trail;
    @Autowired
    private Units units;
    @Autowired
    private People people;

    @Test
    void whatWasWrittenIsLaidIntoAnEmptyFolderAsItWas() throws Exception {
        var unit = People.unique("D");
        people.units(People.unit(unit, null));
        people.one(Role.CLERK, unit);
        var archive = temp.resolve("archive.zip");
        var written = Backup.write(database, archive, Instant.now());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(archive))).isEqualTo("rw-------");
        assertThatThrownBy(() -> Restore.run(database, archive)).isInstanceOf(Restore.Refused.class)
                .extracting(e -> ((Restore.Refused) e).key()).isEqualTo("home.restore.not_empty");

        var restored = temp.resolve("restored");
        try (var folder = DataFolder.open(restored); var empty = Database.open(folder, Map.of())) {
            var cut = rewritten(archive, "accounts.tenure.copy", text -> "not a row\n", true);
            assertThatThrownBy(() -> Restore.run(empty, cut)).isInstanceOf(Exception.class);
            assertThat(Restore.run(empty, archive)).isEqualTo(written.rows());
        }
        try (var work = NamRoServer.work(Map.of("namro.data", restored.toString(), "logging.config", "classpath:logback.xml"))) {
            assertThat(work.getBean(AuditTrail.class).verify(Optional.of(trail.head())).isWhole()).isTrue();
            assertThat(work.getBean(AuditTrail.class).head()).isEqualTo(trail.head());
            assertThat(work.getBean(Units.class).now().units()).isEqualTo(units.now().units());
        }
    }

    @Test
    void anArchiveThatWasChangedIsRefused() throws Exception {
        var archive = temp.resolve("archive.zip");
        Backup.write(database, archive, Instant.now());
        var changed = rewritten(archive, "accounts.account.copy", text -> text + " ", false);
        assertThatThrownBy(() -> Restore.check(changed)).isInstanceOf(Restore.Refused.class).hasMessageContaining("accounts.account");
        var other = Files.writeString(temp.resolve("letter.txt"), "Kính gửi");
        assertThatThrownBy(() -> Restore.check(other)).isInstanceOf(Restore.Refused.class);
    }

    @Test
    void anArchiveOfANewerProgramIsRefused() throws Exception {
        var archive = temp.resolve("archive.zip");
        Backup.write(database, archive, Instant.now());
        var newer = rewritten(archive, Manifest.FILE, text -> text.replaceFirst("\"format\" : 1", "\"format\" : 2"), false);
        assertThatThrownBy(() -> Restore.check(newer)).isInstanceOf(Restore.Refused.class)
                .extracting(e -> ((Restore.Refused) e).key()).isEqualTo("home.restore.newer");
    }

    /** The archive with one file changed; and, where wanted, with a manifest that vouches for the change. */
    private Path rewritten(Path archive, String name, UnaryOperator<String> change, boolean vouched) throws IOException {
        var target = temp.resolve("changed.zip");
        try (var zip = new ZipFile(archive.toFile()); var out = new ZipOutputStream(Files.newOutputStream(target))) {
            var manifest = Manifest.parse(zip.getInputStream(zip.getEntry(Manifest.FILE)).readAllBytes());
            for (var entries = zip.entries(); entries.hasMoreElements();) {
                var entry = entries.nextElement();
                var bytes = zip.getInputStream(entry).readAllBytes();
                if (entry.getName().equals(name)) {
                    bytes = change.apply(new String(bytes, java.nio.charset.StandardCharsets.UTF_8)).getBytes(java.nio.charset.StandardCharsets.UTF_8);
                }
                if (vouched && entry.getName().equals(Manifest.FILE)) {
                    bytes = vouching(manifest, name, change.apply("").getBytes(java.nio.charset.StandardCharsets.UTF_8)).toJson();
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(bytes);
                out.closeEntry();
            }
        }
        return target;
    }

    private static Manifest vouching(Manifest manifest, String name, byte[] content) {
        var tables = manifest.tables().stream().map(table -> !table.file().equals(name) ? table
                : new Manifest.Table(table.schema(), table.name(), table.columns(), 1,
                        java.util.HexFormat.of().formatHex(Backup.sha256().digest(content)))).toList();
        return new Manifest(manifest.format(), manifest.madeAt(), manifest.schemas(), tables);
    }
}
