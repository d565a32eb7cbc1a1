package vn.namro.web.database;

import java.sql.SQLException;
import java.util.Map;
import vn.namro.web.database.Database.Login;

/**
 * A PostgreSQL 15 or newer that someone else runs. NAMRO_DATABASE_USER owns the database. The program's own login is
 * NAMRO_DATABASE_APP_USER where the office makes it by hand, else the owner makes {@code namro_app} (needs CREATEROLE).
 */
final class OutsideDatabase {
    private static final int OLDEST = 15;

    private OutsideDatabase() {}

    static Database open(DataFolder folder, Map<String, String> environment) {
        var url = environment.getOrDefault("NAMRO_DATABASE_URL", "");
        var owner = new Login(environment.getOrDefault("NAMRO_DATABASE_USER", ""), environment.getOrDefault("NAMRO_DATABASE_PASSWORD", ""));
        var byHand = environment.getOrDefault("NAMRO_DATABASE_APP_USER", "");
        var program = byHand.isBlank()
                ? new Login("namro_app", folder.secret("namro_app"))
                : new Login(byHand, environment.getOrDefault("NAMRO_DATABASE_APP_PASSWORD", ""));
        try (var connection = Database.connect(url, owner)) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new DatabaseProblem("web.database.too_old", new SQLException("PostgreSQL " + version), OLDEST, version);
            }
            if (byHand.isBlank() && folder.isHeld()) {
                Roles.ensure(connection, program);
            }
        } catch (SQLException e) {
            throw new DatabaseProblem("web.database.unusable", e, String.valueOf(e.getMessage()));
        }
        return new Database(url, owner, program, !folder.isHeld(), () -> {});
    }
}
