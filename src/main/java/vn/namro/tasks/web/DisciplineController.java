package vn.namro.tasks.web;

import java.util.Comparator;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.namro.accounts.Actor;
import vn.namro.language.CodeOrder;
import vn.namro.tasks.model.Discipline;
import vn.namro.tasks.store.TaskLists;
import vn.namro.tasks.store.TaskLists.Filter;

/** How each unit keeps its deadlines. */
@Controller
class DisciplineController {
    private static final Comparator<Discipline> WORST_FIRST = Comparator.comparing((Discipline one) -> -one.tally().overdue())
            .thenComparing(Discipline::unit, CodeOrder.NATURAL);

    private final Readers readers;
    private final TaskLists lists;

    DisciplineController(Readers readers, TaskLists lists) {
        this.readers = readers;
        this.lists = lists;
    }

    @GetMapping("/tasks/discipline")
    String open(Actor actor, Model model) {
        var desk = readers.desk(actor);
        model.addAttribute("page", new DisciplinePage(desk, lists.tally(desk.reader(), Filter.NONE),
                lists.byUnit(desk.reader()).stream().sorted(WORST_FIRST).toList()));
        return "tasks/discipline";
    }
}
