package vn.namro.tasks.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.namro.accounts.Actor;
import vn.namro.tasks.model.Seat;
import vn.namro.tasks.store.SeatTasks;
import vn.namro.web.Download;

/** The sheet with which a post changes hands; without a post, how much each has on it. */
@Controller
class HandoverController {
    private final Readers readers;
    private final SeatTasks tasks;

    HandoverController(Readers readers, SeatTasks tasks) {
        this.readers = readers;
        this.tasks = tasks;
    }

    @GetMapping("/tasks/handover")
    String open(Actor actor, @RequestParam(defaultValue = "") String unit, @RequestParam(defaultValue = "") String title, Model model) {
        model.addAttribute("page", page(actor, new Seat(unit, TaskForm.said(title))));
        return "tasks/handover";
    }

    @GetMapping("/tasks/handover.docx")
    ResponseEntity<byte[]> docx(Actor actor, @RequestParam(defaultValue = "") String unit, @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String style, @RequestParam(defaultValue = "") String language) {
        var page = page(actor, new Seat(unit, TaskForm.said(title)));
        return Download.of("handover-" + page.desk().today(), "docx", new HandoverDocument(page, new Paper(page.desk(), style, language)).docx());
    }

    private HandoverPage page(Actor actor, Seat seat) {
        var desk = readers.desk(actor);
        return new HandoverPage(desk, seat, tasks.loads(desk.reader()), seat.isNamed() ? tasks.of(desk.reader(), seat) : List.of());
    }
}
