package vn.namro.tasks.store;

import static vn.namro.tasks.store.TaskQuery.NARROWED;
import static vn.namro.tasks.store.TaskQuery.OVERDUE;
import static vn.namro.tasks.store.TaskQuery.READ;
import static vn.namro.tasks.store.TaskQuery.ROWS;

import java.util.List;
import org.springframework.stereotype.Repository;
import vn.namro.tasks.model.Seat;
import vn.namro.tasks.store.TaskLists.Filter;
import vn.namro.tasks.store.TaskLists.Reader;

/** What is under way, by the posts that answer for it. */
@Repository
public class SeatTasks {
    private static final int MOST = 1_000;
    private static final String UNDER_WAY = " AND counts AND state <> 'Confirmed' ";

    private final TaskQuery query;

    SeatTasks(TaskQuery query) {
        this.query = query;
    }

    /** How much a post leads. */
    public record Load(Seat seat, int open, int overdue) {}

    /** The posts that lead something, those with most of it first. */
    public List<Load> loads(Reader reader) {
        return query.ask("SELECT lead_unit, lead_title, count(*) AS open, count(*) FILTER (WHERE " + OVERDUE + ") AS overdue FROM tasks.task WHERE " + READ + NARROWED + UNDER_WAY
                + "GROUP BY lead_unit, lead_title ORDER BY open DESC, overdue DESC, lead_unit, lead_title LIMIT :most", reader, Filter.NONE).param("most", MOST)
                .query((row, _) -> new Load(new Seat(row.getString("lead_unit"), row.getString("lead_title")), row.getInt("open"), row.getInt("overdue"))).list();
    }

    /** What a post leads, is in charge of or follows. */
    public List<Listed> of(Reader reader, Seat seat) {
        return query.ask(ROWS + UNDER_WAY + """
                 AND (lead_unit = :unit AND lead_title = :title OR leader_unit = :unit AND leader_title = :title OR follower_unit = :unit AND follower_title = :title)
                ORDER BY due_at NULLS LAST, id LIMIT :most
                """, reader, Filter.NONE).param("unit", seat.unit()).param("title", seat.title()).param("most", MOST).query((row, _) -> TaskQuery.listed(row)).list();
    }
}
