package vn.namro.home.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.namro.web.database.Migrations;

/** The tables of our schemas, as the database itself tells of them. */
final class Tables {
    private Tables() {}

    /** Each table after those that its keys point to; without the histories of migrations. */
    static List<Manifest.Table> of(Connection connection) throws SQLException {
        var columns = columns(connection);
        var keys = keys(connection);
        var ordered = new LinkedHashSet<String>();
        for (var table : columns.keySet()) {
            place(table, keys, ordered, new LinkedHashSet<>());
        }
        return ordered.stream().map(table -> {
            var name = table.split("\\.", 2);
            return new Manifest.Table(name[0], name[1], List.copyOf(columns.get(table)), 0, "");
        }).toList();
    }

    private static void place(String table, Map<String, Set<String>> keys, Set<String> ordered, Set<String> above) {
        if (ordered.contains(table) || !above.add(table)) {
            return;
        }
        for (var needed : keys.getOrDefault(table, Set.of())) {
            place(needed, keys, ordered, above);
        }
        ordered.add(table);
    }

    private static Map<String, List<String>> columns(Connection connection) throws SQLException {
        var columns = new LinkedHashMap<String, List<String>>();
        try (var statement = connection.prepareStatement("""
                SELECT n.nspname || '.' || c.relname, a.attname
                FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
                WHERE n.nspname = ANY (?) AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname <> 'migration'
                  AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
                ORDER BY array_position(?, n.nspname::text), c.relname, a.attnum
                """)) {
            var schemas = connection.createArrayOf("text", Migrations.schemas().toArray());
            statement.setArray(1, schemas);
            statement.setArray(2, schemas);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    columns.computeIfAbsent(rows.getString(1), _ -> new ArrayList<>()).add(rows.getString(2));
                }
            }
        }
        return columns;
    }

    private static Map<String, Set<String>> keys(Connection connection) throws SQLException {
        var keys = new HashMap<String, Set<String>>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery("""
                SELECT n.nspname || '.' || c.relname, fn.nspname || '.' || f.relname
                FROM pg_constraint k
                JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
                JOIN pg_class f ON f.oid = k.confrelid JOIN pg_namespace fn ON fn.oid = f.relnamespace
                WHERE k.contype = 'f' AND k.conrelid <> k.confrelid
                """)) {
            while (rows.next()) {
                keys.computeIfAbsent(rows.getString(1), _ -> new LinkedHashSet<>()).add(rows.getString(2));
            }
        }
        return keys;
    }

    static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}
