package vn.namro.congress.delegates.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import vn.namro.congress.Congress;
import vn.namro.congress.delegates.action.KeepDelegates;
import vn.namro.congress.delegates.model.Allotment;
import vn.namro.congress.delegates.store.DelegateStore;
import vn.namro.organisation.Unit;
import vn.namro.rule.Outcome;
import vn.namro.web.Problem;

/** How many delegates each unit may send, and has sent. A field is {@code seats.} and the unit's code. */
@Controller
class AllotmentController {
    private static final String FIELD = "seats.";

    private final Called called;
    private final DelegateStore store;
    private final KeepDelegates keep;
    private final SentBy sentBy;

    AllotmentController(Called called, DelegateStore store, KeepDelegates keep, SentBy sentBy) {
        this.called = called;
        this.store = store;
        this.keep = keep;
        this.sentBy = sentBy;
    }

    @GetMapping("/congresses/{id}/allotment")
    String open(Actor actor, @PathVariable UUID id, Model model) {
        return show(actor, called.require(actor, id), Map.of(), List.of(), model);
    }

    @PostMapping("/congresses/{id}/allotment")
    String allot(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields, HttpServletResponse response, Model model, RedirectAttributes redirect) {
        var congress = called.require(actor, id);
        var typed = new LinkedHashMap<String, String>();
        fields.forEach((name, value) -> {
            if (name.startsWith(FIELD)) {
                typed.put(name.substring(FIELD.length()), value.strip());
            }
        });
        var seats = new LinkedHashMap<String, @Nullable Integer>();
        typed.forEach((unit, value) -> seats.put(unit, value.isEmpty() ? Integer.valueOf(0) : DelegateForm.whole(value)));
        return switch (keep.allot(actor, congress, seats)) {
            case Outcome.Done<Integer> _ -> {
                redirect.addFlashAttribute("notice", "delegates.notice.allotted");
                yield "redirect:/congresses/" + id + "/allotment";
            }
            case Outcome.Refused<Integer>(var breaches) -> {
                response.setStatus(422);
                yield show(actor, congress, typed, Problem.of(breaches), model);
            }
        };
    }

    private String show(Actor actor, Congress congress, Map<String, String> typed, List<Problem> problems, Model model) {
        var allotment = Allotment.of(sentBy.direct(congress).stream().map(Unit::code).toList(), store.allotment(congress.id()), store.list(congress.id()));
        var organisation = sentBy.organisation();
        var names = new HashMap<String, String>();
        allotment.rows().forEach(row -> names.put(row.unit(), organisation.nameOn(row.unit(), congress.firstDay())));
        model.addAttribute("page", new AllotmentPage(congress, allotment, names, typed, actor.post().role() == Role.SECRETARIAT, problems));
        return "delegates/allotment";
    }
}
