package vn.namro.doors;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in the database, in a few signs for each table: equal before and after what changed nothing. */
final class DatabasePrint {
    /** Working state: a form keeps what is typed, also where it refuses it; and a report that nobody has changed may have a row to wait at. */
    private static final List<String> TYPED = List.of("reporting.draft", "reporting.narrative_draft", "reporting.report", "publishing.draft", "resolution.draft");

    private final JdbcClient jdbc;
    private final String question;

    DatabasePrint(JdbcClient jdbc) {
        this.jdbc = jdbc;
        var tables = jdbc.sql("""
                SELECT n.nspname || '.' || c.relname AS name, EXISTS (SELECT 1 FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'append_only') AS fact
                FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE c.relkind = 'r' AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND c.relname <> 'migration' ORDER BY 1
                """).query((row, _) -> Map.entry(row.getString("name"), row.getBoolean("fact"))).list();
        // Of facts the number is enough: the database itself lets nobody change one.
        question = tables.stream().filter(table -> !TYPED.contains(table.getKey())).map(table -> "SELECT '%1$s' AS name, count(*) AS rows, %2$s AS sum FROM %1$s t"
                .formatted(table.getKey(), table.getValue() ? "0" : "coalesce(sum(hashtext(t::text)::bigint), 0)")).collect(Collectors.joining(" UNION ALL "));
    }

    Map<String, String> take() {
        var print = new TreeMap<String, String>();
        jdbc.sql(question).query((row, _) -> Map.entry(row.getString("name"), row.getLong("rows") + "/" + row.getString("sum"))).list()
                .forEach(one -> print.put(one.getKey(), one.getValue()));
        return print;
    }

    /** Moves with everything that is written: where it stands still, nothing was. */
    String position() {
        return jdbc.sql("SELECT pg_current_wal_insert_lsn()::text").query(String.class).single();
    }
}
