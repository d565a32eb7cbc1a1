package vn.namro.home.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.zip.ZipFile;
import org.postgresql.PGConnection;
import tools.jackson.core.JacksonException;
import vn.namro.web.database.Database;
import vn.namro.web.database.Migrations;

/**
 * Lays an archive into an empty database: the tables as they were when it was written, then what newer versions of the
 * program add. All of it or nothing; the archive is checked before anything is touched.
 */
public final class Restore {
    /** The archive or the database is not what a restore needs; nothing was changed. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final String key;

        Refused(String key, String detail) {
            super(detail);
            this.key = key;
        }

        /** The key of the wording; its argument is the message. */
        public String key() {
            return key;
        }
    }

    private Restore() {}

    /** Reads the whole archive and compares it with its manifest. */
    public static void check(Path file) throws IOException, Refused {
        try (var zip = new ZipFile(file.toFile())) {
            for (var table : manifest(zip, file).tables()) {
                var entry = zip.getEntry(table.file());
                if (entry == null) {
                    throw new Refused("home.restore.damaged", table.file());
                }
                var in = new DigestInputStream(zip.getInputStream(entry), Backup.sha256());
                in.transferTo(java.io.OutputStream.nullOutputStream());
                if (!HexFormat.of().formatHex(in.getMessageDigest().digest()).equals(table.sha256())) {
                    throw new Refused("home.restore.damaged", table.file());
                }
            }
        } catch (java.util.zip.ZipException e) {
            throw new Refused("home.restore.no_archive", file.toString());
        }
    }

    /** @return how many rows were laid */
    public static long run(Database database, Path file) throws IOException, SQLException, Refused {
        check(file);
        try (var zip = new ZipFile(file.toFile())) {
            var manifest = manifest(zip, file);
            if (!Migrations.versions(database).isEmpty()) {
                throw new Refused("home.restore.not_empty", "");
            }
            for (var schema : manifest.schemas().entrySet()) {
                if (!Migrations.knows(database, schema.getKey(), schema.getValue())) {
                    throw new Refused("home.restore.newer", schema.getKey() + " " + schema.getValue());
                }
            }
            try {
                Migrations.run(database, manifest.schemas());
                long rows = lay(database, manifest, zip);
                Migrations.run(database);
                return rows;
            } catch (IOException | SQLException | RuntimeException e) {
                Migrations.undo(database);
                throw e;
            }
        }
    }

    private static long lay(Database database, Manifest manifest, ZipFile zip) throws IOException, SQLException {
        long rows = 0;
        try (var connection = database.connectAsOwner()) {
            connection.setAutoCommit(false);
            for (var table : manifest.tables()) {
                try (var in = zip.getInputStream(zip.getEntry(table.file()))) {
                    rows += connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + table.copied() + " FROM STDIN", in);
                }
                continueNumbers(connection, table);
            }
            connection.commit();
        }
        return rows;
    }

    /** Numbers that the database gives go on after the last one that was laid. */
    private static void continueNumbers(Connection connection, Manifest.Table table) throws SQLException {
        var name = Tables.quoted(table.schema()) + "." + Tables.quoted(table.name());
        for (var column : table.columns()) {
            try (var statement = connection.prepareStatement("SELECT pg_get_serial_sequence(?, ?)")) {
                statement.setString(1, name);
                statement.setString(2, column);
                try (var row = statement.executeQuery()) {
                    if (row.next() && row.getString(1) != null) {
                        try (var set = connection.createStatement()) {
                            set.execute("SELECT setval('%s', coalesce(max(%s), 0) + 1, false) FROM %s"
                                    .formatted(row.getString(1).replace("'", "''"), Tables.quoted(column), name));
                        }
                    }
                }
            }
        }
    }

    private static Manifest manifest(ZipFile zip, Path file) throws IOException, Refused {
        var entry = zip.getEntry(Manifest.FILE);
        if (entry == null) {
            throw new Refused("home.restore.no_archive", file.toString());
        }
        try (var in = zip.getInputStream(entry)) {
            var manifest = Manifest.parse(in.readAllBytes());
            if (manifest.format() != Manifest.FORMAT) {
                throw new Refused("home.restore.newer", "format " + manifest.format());
            }
            return manifest;
        } catch (JacksonException e) {
            throw new Refused("home.restore.no_archive", file.toString());
        }
    }
}
