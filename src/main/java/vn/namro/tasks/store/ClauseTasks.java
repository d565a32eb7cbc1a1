package vn.namro.tasks.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.resolution.ClauseUse;

/** Tasks that come from a clause, whatever became of them. */
@Repository
class ClauseTasks implements ClauseUse {
    private final JdbcClient jdbc;

    ClauseTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long uses(String term, String clause) {
        return jdbc.sql("SELECT count(*) FROM tasks.task WHERE source_kind = 'CLAUSE' AND term = :term AND reference = :clause")
                .param("term", term).param("clause", clause).query(Long.class).single();
    }
}
