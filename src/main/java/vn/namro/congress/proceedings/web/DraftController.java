package vn.namro.congress.proceedings.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Role;
import vn.namro.congress.Congress;
import vn.namro.congress.proceedings.action.ProposeAmendment;
import vn.namro.congress.proceedings.store.DraftStore;
import vn.namro.rule.Outcome;
import vn.namro.web.NotFound;
import vn.namro.web.Problem;

/** The draft resolution clause by clause, and the amendments proposed to it. */
@Controller
class DraftController {
    private final Sitting sitting;
    private final DraftStore drafts;
    private final ProposeAmendment propose;

    DraftController(Sitting sitting, DraftStore drafts, ProposeAmendment propose) {
        this.sitting = sitting;
        this.drafts = drafts;
        this.propose = propose;
    }

    @GetMapping("/congresses/{id}/draft")
    String open(Actor actor, @PathVariable UUID id, Model model) {
        return show(actor, sitting.require(actor, id), Map.of(), List.of(), model);
    }

    @PostMapping("/congresses/{id}/draft")
    String propose(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields, HttpServletResponse response, Model model, RedirectAttributes redirect) {
        var congress = sitting.require(actor, id);
        drafts.draft(congress).orElseThrow(NotFound::new);
        var number = Typed.whole(fields.get("delegate"));
        var outcome = propose.run(actor, id, Typed.text(fields.get("clause")), Typed.text(fields.get("text")), number == null ? null : number.intValue(),
                number == null && !Typed.text(fields.get("delegate")).isEmpty(), Typed.text(fields.get("delegation")));
        return switch (outcome) {
            case Outcome.Done<UUID> _ -> {
                redirect.addFlashAttribute("notice", "proceedings.notice.amendment");
                yield "redirect:/congresses/" + id + "/draft";
            }
            case Outcome.Refused<UUID>(var breaches) -> {
                response.setStatus(422);
                yield show(actor, congress, fields, Problem.of(breaches), model);
            }
        };
    }

    private String show(Actor actor, Congress congress, Map<String, String> typed, List<Problem> problems, Model model) {
        model.addAttribute("page", new DraftPage(congress, drafts.of(congress).orElse(null), actor.post().role() == Role.SECRETARIAT, typed, problems));
        return "proceedings/draft";
    }
}
