package vn.namro.home.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import vn.namro.web.database.Database;
import vn.namro.web.database.Migrations;

/** Writes everything that the database held at one moment; whoever works meanwhile is not disturbed. */
public final class Backup {
    /** @param rows in all tables together */
    public record Written(int tables, long rows) {}

    private Backup() {}

    /** Readable by its owner alone: it holds everything. */
    public static Written write(Database database, Path file, Instant now) throws IOException, SQLException {
        var beside = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(beside);
        Files.createFile(beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var connection = database.connectAsOwner(); var zip = new ZipOutputStream(Files.newOutputStream(beside))) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            var tables = new ArrayList<Manifest.Table>();
            for (var table : Tables.of(connection)) {
                tables.add(copy(connection, table, zip));
            }
            var manifest = new Manifest(Manifest.FORMAT, now, Migrations.versions(database), tables);
            zip.putNextEntry(new ZipEntry(Manifest.FILE));
            zip.write(manifest.toJson());
            zip.closeEntry();
            zip.finish();
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            return new Written(tables.size(), tables.stream().mapToLong(Manifest.Table::rows).sum());
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static Manifest.Table copy(Connection connection, Manifest.Table table, ZipOutputStream zip) throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(table.file()));
        var digest = sha256();
        // The archive stays open when COPY closes what it wrote to.
        var out = new DigestOutputStream(new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() {}
        }, digest);
        long rows = connection.unwrap(PGConnection.class).getCopyAPI().copyOut("COPY " + table.copied() + " TO STDOUT", out);
        zip.closeEntry();
        return new Manifest.Table(table.schema(), table.name(), table.columns(), rows, HexFormat.of().formatHex(digest.digest()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
