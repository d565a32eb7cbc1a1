package vn.namro.congress.web;

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
import vn.namro.congress.action.EnterBallots;
import vn.namro.congress.model.ElectionCourse;
import vn.namro.congress.model.Paper;
import vn.namro.congress.store.EntryStore;
import vn.namro.rule.Outcome;
import vn.namro.web.Problem;

/** A member of the counting board reads the ballots in; everything here is the visitor's own. */
@Controller
class EntryController {
    private final Elected elected;
    private final EntryStore entries;
    private final EnterBallots enter;

    EntryController(Elected elected, EntryStore entries, EnterBallots enter) {
        this.elected = elected;
        this.entries = entries;
        this.enter = enter;
    }

    @GetMapping("/elections/{id}/entry")
    String open(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String ballot, Model model) {
        var course = elected.require(actor, id);
        var again = entries.own(id, actor.account()).stream().filter(paper -> paper.serial().equals(ballot)).findFirst();
        return show(actor, course, again.orElse(null), again.map(Paper::serial).orElse(null), List.of(), model);
    }

    @PostMapping("/elections/{id}/entry")
    String save(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields, HttpServletResponse response, Model model) {
        var course = elected.require(actor, id);
        var correcting = SetupForm.text(fields.get("correcting"));
        var paper = PaperForm.read(SetupForm.text(fields.get("serial")), fields, course.setup());
        var outcome = fields.containsKey("withdraw") ? enter.withdraw(actor, id, correcting)
                : enter.save(actor, id, paper, correcting.isEmpty() ? null : correcting);
        return switch (outcome) {
            case Outcome.Done<Paper> _ -> "redirect:/elections/" + id + "/entry";
            case Outcome.Refused<Paper>(var breaches) -> {
                response.setStatus(422);
                yield show(actor, course, paper, correcting.isEmpty() ? null : correcting, Problem.of(breaches), model);
            }
        };
    }

    @PostMapping("/elections/{id}/entry/close")
    String close(Actor actor, @PathVariable UUID id, HttpServletResponse response, Model model, RedirectAttributes redirect) {
        elected.require(actor, id);
        return switch (enter.close(actor, id)) {
            case Outcome.Done<Integer> _ -> {
                redirect.addFlashAttribute("notice", "congress.notice.closed");
                yield "redirect:/elections/" + id;
            }
            case Outcome.Refused<Integer>(var breaches) -> {
                response.setStatus(422);
                yield show(actor, elected.require(actor, id), null, null, Problem.of(breaches), model);
            }
        };
    }

    private String show(Actor actor, ElectionCourse course, @Nullable Paper shown, @Nullable String correcting, List<Problem> problems, Model model) {
        var own = entries.own(course.id(), actor.account());
        var entry = course.entryOf(actor.account());
        boolean open = entry.isPresent() ? !entry.get().closed() : course.entries().size() < course.setup().keepers();
        var next = own.isEmpty() ? "001" : PaperForm.next(own.getFirst().serial());
        model.addAttribute("page", new EntryPage(course, own, open, entry.isPresent() && entry.get().closed(),
                shown == null ? new Paper(next, null, Paper.blank(course.setup().candidates().size())) : shown, correcting, problems));
        return "congress/entry";
    }
}
