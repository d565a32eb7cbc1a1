package vn.badexample.left.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A query that is read as a stream and never closed: its connection does not come back. */
public class LeavesOpen {
    private final JdbcClient jdbc;

    LeavesOpen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> names() {
        return jdbc.sql("SELECT name FROM unit").query(String.class).stream().sorted().toList();
    }
}
