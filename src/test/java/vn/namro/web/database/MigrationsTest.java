package vn.namro.web.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.namro.ServerTest;

@ServerTest
class MigrationsTest {
    @Autowired
    private Database database;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void layingThemAgainChangesNothing() {
        var versions = Migrations.versions(database);
        assertThat(versions.keySet()).containsExactlyElementsOf(Migrations.schemas());
        Migrations.run(database);
        assertThat(Migrations.versions(database)).isEqualTo(versions);
    }

    @Test
    void keysPointToTheLeftOnly() {
        var schemas = Migrations.schemas();
        var keys = jdbc.sql("""
                SELECT n.nspname || '>' || fn.nspname FROM pg_constraint k
                JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
                JOIN pg_class f ON f.oid = k.confrelid JOIN pg_namespace fn ON fn.oid = f.relnamespace
                WHERE k.contype = 'f'
                """).query(String.class).list();
        assertThat(keys).isNotEmpty().allSatisfy(key -> {
            var ends = key.split(">");
            assertThat(schemas.indexOf(ends[1])).as(key).isLessThanOrEqualTo(schemas.indexOf(ends[0]));
        });
    }

    @Test
    void theProgramMakesNoTablesAndCannotSeeTheHistoryOfThem() {
        for (var sql : new String[] {"CREATE TABLE audit.mine (a int)", "CREATE SCHEMA mine", "INSERT INTO audit.migration SELECT * FROM audit.migration",
                "UPDATE organisation.unit SET name = 'x'", "DELETE FROM accounts.account"}) {
            assertThatThrownBy(() -> jdbc.sql(sql).update()).as(sql).isInstanceOf(DataAccessException.class);
        }
    }
}
