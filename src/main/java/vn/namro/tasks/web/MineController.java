package vn.namro.tasks.web;

import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.namro.accounts.Actor;
import vn.namro.tasks.store.Listed;
import vn.namro.tasks.store.TaskLists;

/** What is up to somebody. */
@Controller
class MineController {
    private final Readers readers;
    private final TaskLists lists;

    MineController(Readers readers, TaskLists lists) {
        this.readers = readers;
        this.lists = lists;
    }

    @GetMapping("/tasks/mine")
    String open(Actor actor, Model model) {
        var desk = readers.desk(actor);
        var own = desk.ownUnit();
        var waiting = lists.waitingFor(desk.reader(), own, MinePage.ROWS).stream().collect(Collectors.partitioningBy(Listed::answerOwed));
        model.addAttribute("page", new MinePage(desk, waiting.get(true), waiting.get(false), lists.followed(desk.reader(), own, MinePage.ROWS),
                ListController.mayGive(actor)));
        return "tasks/mine";
    }
}
