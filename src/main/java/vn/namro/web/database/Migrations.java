package vn.namro.web.database;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.slf4j.LoggerFactory;
import org.jspecify.annotations.Nullable;

/**
 * One schema a capability, laid in the order of the line of packages so that foreign keys point to the left only. The
 * scripts of a capability stand in {@code db/<capability>}, its history in {@code <capability>.migration}. Whatever a
 * script makes, the program may read and add to; a script grants UPDATE and DELETE by name where a row is working state.
 */
public final class Migrations {
    /** The line of packages (docs/design.md); a capability without a folder has no schema. */
    private static final List<String> LINE = List.of("audit", "documents", "notices", "web", "organisation", "accounts", "congress",
            "resolution", "tasks", "reporting", "progress", "evaluation", "publishing", "exchange", "home");

    private Migrations() {}

    /** The capabilities that keep tables, from left to right. */
    public static List<String> schemas() {
        return LINE.stream().filter(capability -> Migrations.class.getResource("/db/" + capability) != null).toList();
    }

    public static void run(Database database) {
        run(database, Map.of());
    }

    /** @param versions how far to go, by schema; a schema that is not named goes to its newest version */
    public static void run(Database database, Map<String, String> versions) {
        for (var schema : schemas()) {
            prepare(database, schema);
            flyway(database, schema, versions.get(schema)).migrate();
            finish(database, schema);
        }
    }

    /** The version that each schema has reached. */
    public static Map<String, String> versions(Database database) {
        var versions = new LinkedHashMap<String, String>();
        for (var schema : schemas()) {
            var current = flyway(database, schema, null).info().current();
            if (current != null && current.getVersion() != null) {
                versions.put(schema, current.getVersion().getVersion());
            }
        }
        return versions;
    }

    /** Whether this program can lay a schema in that version. */
    public static boolean knows(Database database, String schema, String version) {
        return schemas().contains(schema) && Arrays.stream(flyway(database, schema, null).info().all())
                .anyMatch(migration -> MigrationVersion.fromVersion(version).equals(migration.getVersion()));
    }

    /** Takes every schema away again, with all that is in it: for what was begun in an empty database and failed. */
    public static void undo(Database database) {
        for (var schema : schemas().reversed()) {
            execute(database, "DROP SCHEMA IF EXISTS %s CASCADE".formatted(Roles.name(schema)));
        }
    }

    private static Flyway flyway(Database database, String schema, @Nullable String version) {
        return Flyway.configure().dataSource(database.url(), database.owner().role(), database.owner().password())
                .schemas(schema).defaultSchema(schema).createSchemas(false).table("migration").locations("classpath:db/" + schema)
                .placeholders(Map.of("program", Roles.name(database.program().role())))
                .target(version == null ? MigrationVersion.LATEST : MigrationVersion.fromVersion(version))
                .load();
    }

    private static void prepare(Database database, String schema) {
        var program = Roles.name(database.program().role());
        execute(database, """
                CREATE SCHEMA IF NOT EXISTS %1$s;
                GRANT USAGE ON SCHEMA %1$s TO %2$s;
                ALTER DEFAULT PRIVILEGES IN SCHEMA %1$s GRANT SELECT, INSERT ON TABLES TO %2$s;
                ALTER DEFAULT PRIVILEGES IN SCHEMA %1$s GRANT USAGE ON SEQUENCES TO %2$s;
                """.formatted(Roles.name(schema), program));
    }

    private static void finish(Database database, String schema) {
        execute(database, "REVOKE ALL ON %s.migration FROM %s".formatted(Roles.name(schema), Roles.name(database.program().role())));
    }

    private static void execute(Database database, String sql) {
        try (var connection = database.connectAsOwner(); var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            LoggerFactory.getLogger(Migrations.class).error("laying the schemas", e);
            throw new DatabaseProblem("web.database.unusable", e, String.valueOf(e.getMessage()));
        }
    }
}
