package vn.namro.web.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/**
 * A running PostgreSQL with two logins: the owner makes and changes tables, the program only works with what stands in
 * them. Facts and the audit trail are thereby out of reach of UPDATE and DELETE even for a program gone wrong.
 *
 * @param joined whether another process runs the server and has laid the tables
 * @param stop stops what was started for us
 */
public record Database(String url, Login owner, Login program, boolean joined, Runnable stop) implements AutoCloseable {

    public record Login(String role, String password) {
        @Override
        public String toString() {
            return role;
        }
    }

    /** The database of NAMRO_DATABASE_URL, else the embedded one of the folder. */
    public static Database open(DataFolder folder, Map<String, String> environment) {
        return environment.getOrDefault("NAMRO_DATABASE_URL", "").isBlank()
                ? EmbeddedDatabase.open(folder)
                : OutsideDatabase.open(folder, environment);
    }

    public Connection connectAsOwner() throws SQLException {
        return connect(url, owner);
    }

    static Connection connect(String url, Login login) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", login.role());
        properties.setProperty("password", login.password());
        properties.setProperty("connectTimeout", "10");
        // Without the service loader: a plain verb has no reason to look through the whole class path for drivers.
        var connection = new org.postgresql.Driver().connect(url, properties);
        if (connection == null) {
            throw new SQLException("not a PostgreSQL address: " + url);
        }
        return connection;
    }

    @Override
    public void close() {
        stop.run();
    }
}
