package vn.namro.tasks.store;

import static vn.namro.tasks.store.TaskQuery.ROWS;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.namro.tasks.store.TaskLists.Filter;
import vn.namro.tasks.store.TaskLists.Reader;

/** Tasks with what they are parts of. Each is one question, however deep the tree goes. */
@Repository
public class TaskTrees {
    private static final int MOST = 1_000;

    private final TaskQuery query;

    TaskTrees(TaskQuery query) {
        this.query = query;
    }

    /** What stands under a task, at whatever depth. */
    public List<Listed> below(Reader reader, UUID whole) {
        return query.ask("WITH RECURSIVE below AS (SELECT id FROM tasks.task WHERE whole = :whole UNION SELECT part.id FROM tasks.task part JOIN below ON part.whole = below.id) "
                + ROWS + " AND id IN (SELECT id FROM below) ORDER BY due_at NULLS LAST, text, id LIMIT :most", reader, Filter.NONE)
                .param("whole", whole).param("most", MOST).query((row, _) -> TaskQuery.listed(row)).list();
    }

    /** What a unit gives, or some units lead, and is neither refused nor cancelled, with what it is a part of. */
    public List<Listed> programme(Reader reader, String giver, Collection<String> leads) {
        return query.ask("WITH RECURSIVE chosen AS (SELECT id, whole FROM tasks.task WHERE (giver = :giver OR lead_unit = ANY (:below::text[])) AND state NOT IN ('Cancelled', 'Refused') "
                + "UNION SELECT above.id, above.whole FROM tasks.task above JOIN chosen ON above.id = chosen.whole) "
                + ROWS + " AND id IN (SELECT id FROM chosen) ORDER BY due_at NULLS LAST, text, id LIMIT :most", reader, Filter.NONE)
                .param("giver", giver).param("below", leads.toArray(String[]::new)).param("most", 20 * MOST).query((row, _) -> TaskQuery.listed(row)).list();
    }
}
