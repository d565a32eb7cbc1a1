package vn.namro.congress.proceedings.web;

import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.namro.accounts.Actor;
import vn.namro.congress.Attendance;
import vn.namro.congress.proceedings.store.AgendaStore;
import vn.namro.congress.proceedings.store.PollStore;

/** The screen of the hall: the item now, the time left, those present, the poll. It works by loading anew, too. */
@Controller
class HallController {
    private final Sitting sitting;
    private final AgendaStore agendas;
    private final PollStore polls;
    private final Attendance attendance;
    private final HallStream stream;

    HallController(Sitting sitting, AgendaStore agendas, PollStore polls, Attendance attendance, HallStream stream) {
        this.sitting = sitting;
        this.agendas = agendas;
        this.polls = polls;
        this.attendance = attendance;
        this.stream = stream;
    }

    @GetMapping("/congresses/{id}/hall")
    String screen(Actor actor, @PathVariable UUID id, Model model) {
        var congress = sitting.require(actor, id);
        var agenda = agendas.of(id);
        var since = agenda.now().map(_ -> agenda.runs().getLast().at()).orElse(null);
        var poll = polls.open(id).or(() -> polls.lastClosed(id, since)).flatMap(polls::find).orElse(null);
        model.addAttribute("page", new HallPage(congress, agenda, sitting.now(), attendance.quorum(id, sitting.now()), poll));
        return "proceedings/hall";
    }

    @GetMapping(path = "/congresses/{id}/hall/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(Actor actor, @PathVariable UUID id) {
        return stream.open(sitting.require(actor, id).id());
    }
}
