package vn.namro.congress.proceedings.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.accounts.Actor;
import vn.namro.congress.Congress;
import vn.namro.congress.proceedings.action.RunAgenda;
import vn.namro.congress.proceedings.model.Agenda.PointKind;
import vn.namro.congress.proceedings.model.AgendaRule;
import vn.namro.congress.proceedings.store.AgendaStore;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;
import vn.namro.web.Problem;

/** The agenda of a congress, written down and run. */
@Controller
class AgendaController {
    private final Sitting sitting;
    private final AgendaStore store;
    private final RunAgenda run;

    AgendaController(Sitting sitting, AgendaStore store, RunAgenda run) {
        this.sitting = sitting;
        this.store = store;
        this.run = run;
    }

    @GetMapping("/congresses/{id}/agenda")
    String open(Actor actor, @PathVariable UUID id, Model model) {
        return show(actor, sitting.require(actor, id), Map.of(), List.of(), model);
    }

    @PostMapping("/congresses/{id}/agenda")
    String run(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields, HttpServletResponse response, Model model, RedirectAttributes redirect) {
        var congress = sitting.require(actor, id);
        return switch (done(actor, id, fields)) {
            case Outcome.Done<UUID> _ -> {
                redirect.addFlashAttribute("notice", "proceedings.notice.agenda");
                yield "redirect:/congresses/" + id + "/agenda";
            }
            case Outcome.Refused<UUID>(var breaches) -> {
                response.setStatus(422);
                yield show(actor, congress, fields, Problem.of(breaches), model);
            }
        };
    }

    private Outcome<UUID> done(Actor actor, UUID congress, Map<String, String> fields) {
        var item = id(fields.get("item"));
        var text = Typed.text(fields.get("text"));
        return switch (fields.getOrDefault("do", "")) {
            case "item" -> run.item(actor, congress, item, Typed.text(fields.get("title")), Typed.whole(fields.get("minutes")), Typed.text(fields.get("documents")));
            case "pause" -> run.begin(actor, congress, null);
            case "speak", "stop" -> {
                var speaker = Typed.whole(fields.get("speaker"));
                yield run.speech(actor, congress, speaker == null ? -1 : speaker, "speak".equals(fields.get("do")));
            }
            case "begin" -> item == null ? none() : run.begin(actor, congress, item);
            case "ask" -> item == null ? none() : run.ask(actor, congress, item, Typed.whole(fields.get("speaker")), Typed.text(fields.get("speaker")));
            case "conclusion" -> item == null ? none() : run.point(actor, congress, item, PointKind.CONCLUSION, text);
            default -> item == null ? none() : run.point(actor, congress, item, PointKind.SPEECH, text);
        };
    }

    private static Outcome<UUID> none() {
        return Outcome.refused(List.of(Breach.of(AgendaRule.A3_ITEM)));
    }

    private static @Nullable UUID id(@Nullable String typed) {
        var text = Typed.text(typed);
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(text) : null;
    }

    private String show(Actor actor, Congress congress, Map<String, String> typed, List<Problem> problems, Model model) {
        model.addAttribute("page", new AgendaPage(congress, store.of(congress.id()), sitting.now(), actor.post().role(), typed, problems));
        return "proceedings/agenda";
    }
}
