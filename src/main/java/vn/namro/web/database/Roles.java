package vn.namro.web.database;

import java.sql.Connection;
import java.sql.SQLException;
import vn.namro.web.database.Database.Login;

/** The logins of a cluster. */
final class Roles {
    private Roles() {}

    /** May be repeated: the role is made once, its password always becomes the one given. */
    static void ensure(Connection connection, Login login) throws SQLException {
        if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", login.role())) {
            run(connection, "CREATE ROLE " + name(login.role()) + " LOGIN");
        }
        run(connection, "ALTER ROLE " + name(login.role()) + " PASSWORD " + text(login.password()));
    }

    /** May be repeated. */
    static void ensureDatabase(Connection connection, String database, Login owner) throws SQLException {
        if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", database)) {
            run(connection, "CREATE DATABASE " + name(database) + " OWNER " + name(owner.role()));
        }
    }

    private static boolean exists(Connection connection, String question, String argument) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setString(1, argument);
            return statement.executeQuery().next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String name(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    private static String text(String literal) {
        return "'" + literal.replace("'", "''") + "'";
    }
}
