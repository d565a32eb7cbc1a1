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
import vn.namro.accounts.Role;
import vn.namro.congress.Attendance;
import vn.namro.congress.Congress;
import vn.namro.congress.proceedings.action.DeclarePoll;
import vn.namro.congress.proceedings.model.PollCourse;
import vn.namro.congress.proceedings.model.PollRules;
import vn.namro.congress.proceedings.model.Presence;
import vn.namro.congress.proceedings.model.Recount;
import vn.namro.congress.proceedings.store.PollStore;
import vn.namro.rule.Outcome;
import vn.namro.web.Problem;

/** The polls of a congress, and declaring them. */
@Controller
class PollsController {
    private final Sitting sitting;
    private final PollStore polls;
    private final Attendance attendance;
    private final DeclarePoll declare;

    PollsController(Sitting sitting, PollStore polls, Attendance attendance, DeclarePoll declare) {
        this.sitting = sitting;
        this.polls = polls;
        this.attendance = attendance;
        this.declare = declare;
    }

    @GetMapping("/congresses/{id}/polls")
    String list(Actor actor, @PathVariable UUID id, Model model) {
        var congress = sitting.require(actor, id);
        var all = polls.all(id);
        var presence = sitting.presence(id);
        var rows = all.stream().map(poll -> new PollsPage.Row(poll, finding(poll, presence))).toList();
        model.addAttribute("page", new PollsPage(congress, attendance.quorum(id, sitting.now()), rows, actor.post().role() == Role.SECRETARIAT));
        return "proceedings/polls";
    }

    private static Recount.Finding finding(PollCourse poll, Presence presence) {
        var opening = poll.opening();
        return opening == null ? Recount.Finding.UNTOUCHED
                : poll.recount(presence.at(opening.at())).map(Recount::finding).orElse(Recount.Finding.UNTOUCHED);
    }

    @GetMapping("/congresses/{id}/polls/new")
    String blank(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields, Model model) {
        var congress = sitting.require(actor, id);
        var rules = PollRules.named(congress.rules().name().equals("association-126-2024") ? "association-126-2024"
                : congress.rules().name().startsWith("party") ? "party-2021" : PollRules.OWN).orElseThrow();
        return show(congress, null, PollForm.empty(rules, Typed.text(fields.get("question")), PollForm.subject(Typed.text(fields.get("subject")), Typed.text(fields.get("reference")))),
                List.of(), model);
    }

    @PostMapping("/congresses/{id}/polls/new")
    String make(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields, HttpServletResponse response, Model model, RedirectAttributes redirect) {
        var congress = sitting.require(actor, id);
        var form = new PollForm(fields);
        return answer(declare.run(actor, id, form.request()), congress, null, form, response, model, redirect);
    }

    @GetMapping("/congresses/{id}/polls/{poll}/declaration")
    String again(Actor actor, @PathVariable UUID id, @PathVariable UUID poll, Model model) {
        var congress = sitting.require(actor, id);
        return show(congress, poll, PollForm.of(sitting.poll(congress, poll).declaration()), List.of(), model);
    }

    @PostMapping("/congresses/{id}/polls/{poll}/declaration")
    String change(Actor actor, @PathVariable UUID id, @PathVariable UUID poll, @RequestParam Map<String, String> fields, HttpServletResponse response, Model model,
            RedirectAttributes redirect) {
        var congress = sitting.require(actor, id);
        sitting.poll(congress, poll);
        var form = new PollForm(fields);
        return answer(declare.again(actor, poll, form.request()), congress, poll, form, response, model, redirect);
    }

    private String answer(Outcome<UUID> outcome, Congress congress, @Nullable UUID poll, PollForm form, HttpServletResponse response, Model model,
            RedirectAttributes redirect) {
        return switch (outcome) {
            case Outcome.Done<UUID>(var done) -> {
                redirect.addFlashAttribute("notice", "proceedings.notice.declared");
                yield "redirect:/congresses/" + congress.id() + "/polls/" + done;
            }
            case Outcome.Refused<UUID>(var breaches) -> {
                response.setStatus(422);
                yield show(congress, poll, form, Problem.of(breaches), model);
            }
        };
    }

    private String show(Congress congress, @Nullable UUID poll, PollForm form, List<Problem> problems, Model model) {
        model.addAttribute("page", new PollFormPage(congress, poll, form, attendance.quorum(congress.id(), sitting.now()), problems));
        return "proceedings/declaration";
    }
}
