package vn.namro.resolution.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Authority;
import vn.namro.language.CodeOrder;
import vn.namro.organisation.Unit;
import vn.namro.organisation.Units;
import vn.namro.resolution.action.SetUpTerm;
import vn.namro.resolution.model.TermUnits;
import vn.namro.rule.Outcome;
import vn.namro.web.Problem;

/** A term begun by form. */
@Controller
class TermController {
    private final SetUpTerm setUpTerm;
    private final Units units;
    private final Authority authority;
    private final Setters setters;

    TermController(SetUpTerm setUpTerm, Units units, Authority authority, Setters setters) {
        this.setUpTerm = setUpTerm;
        this.units = units;
        this.authority = authority;
        this.setters = setters;
    }

    @GetMapping("/terms/new")
    String form(Actor actor, Model model) {
        model.addAttribute("page", page(actor, new TermForm(Map.of()), List.of()));
        return "resolution/term";
    }

    @PostMapping("/terms/new")
    String setUp(Actor actor, @RequestParam Map<String, String> typed, HttpServletResponse response, Model model, RedirectAttributes redirect) {
        var form = new TermForm(typed);
        var read = form.read();
        var problems = new ArrayList<>(read.problems());
        if (!form.value("organisation").isEmpty() && !authority.over(actor, form.value("organisation"), setters.today())) {
            problems.add(new Problem("organisation", "resolution.form.organisation", List.of()));
        }
        if (problems.isEmpty() && read.term() != null && read.resolution() != null) {
            switch (setUpTerm.run(actor.by(), read.term(), read.resolution())) {
                case Outcome.Done<String>(var code) -> {
                    redirect.addFlashAttribute("notice", "resolution.notice.term");
                    return "redirect:" + Addresses.resolution(code, "");
                }
                case Outcome.Refused<String>(var breaches) -> problems.addAll(Problem.of(breaches));
            }
        }
        response.setStatus(422);
        model.addAttribute("page", page(actor, form, problems));
        return "resolution/term";
    }

    private TermPage page(Actor actor, TermForm form, List<Problem> problems) {
        var tree = units.now();
        var today = setters.today();
        var choices = authority.units(actor, today).stream().flatMap(code -> tree.on(code, today).stream())
                .sorted(Comparator.comparing(Unit::code, CodeOrder.NATURAL)).toList();
        var chosen = form.value("organisation");
        boolean known = choices.stream().anyMatch(unit -> unit.code().equals(chosen));
        return new TermPage(form, choices, known ? TermUnits.of(tree, chosen, today).size() : 0, problems);
    }
}
