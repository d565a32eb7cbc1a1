package vn.namro.reporting.store;

import java.security.SecureRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The key with which workbooks are sealed: one an installation, made when it is first asked for. */
@Repository
public class WorkbookKey {
    private final JdbcClient jdbc;

    WorkbookKey(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public byte[] bytes() {
        return jdbc.sql("SELECT key FROM reporting.workbook_key").query(byte[].class).optional().orElseGet(this::made);
    }

    /** Two that ask at once get the one that came first. */
    private byte[] made() {
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        jdbc.sql("INSERT INTO reporting.workbook_key (key) VALUES (:key) ON CONFLICT DO NOTHING").param("key", key).update();
        return jdbc.sql("SELECT key FROM reporting.workbook_key").query(byte[].class).single();
    }
}
