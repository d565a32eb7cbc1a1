package vn.namro.resolution.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.accounts.Actor;
import vn.namro.resolution.Resolutions;
import vn.namro.resolution.action.WithdrawClause;
import vn.namro.resolution.model.Basis;
import vn.namro.resolution.model.ClauseEnd;
import vn.namro.rule.Outcome;
import vn.namro.web.NotFound;
import vn.namro.web.Problem;

/** A clause taken out of a resolution, with what hangs on it. */
@Controller
class WithdrawClauseController {
    private final Setters setters;
    private final Resolutions resolutions;
    private final WithdrawClause withdrawClause;

    WithdrawClauseController(Setters setters, Resolutions resolutions, WithdrawClause withdrawClause) {
        this.setters = setters;
        this.resolutions = resolutions;
        this.withdrawClause = withdrawClause;
    }

    @GetMapping("/resolution/clauses/withdraw")
    String form(Actor actor, @RequestParam(defaultValue = "") String term, @RequestParam(defaultValue = "") String code, Model model) {
        return show(actor, term, code, new BasisForm(Map.of()), List.of(), model);
    }

    @PostMapping("/resolution/clauses/withdraw")
    String withdraw(Actor actor, @RequestParam(defaultValue = "") String term, @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "-1") long seen, @RequestParam Map<String, String> typed, HttpServletResponse response, Model model, RedirectAttributes redirect) {
        end(actor, term, code);
        var basis = new BasisForm(typed);
        return switch (withdrawClause.run(actor.by(), term, seen, code, basis.read(Basis.Kind.DECISION))) {
            case Outcome.Done<ClauseEnd> _ -> {
                redirect.addFlashAttribute("notice", "resolution.notice.clause_withdrawn");
                yield "redirect:" + Addresses.resolution(term, "");
            }
            case Outcome.Refused<ClauseEnd>(var breaches) -> {
                response.setStatus(422);
                yield show(actor, term, code, basis, Problem.of(breaches), model);
            }
        };
    }

    private String show(Actor actor, String term, String code, BasisForm basis, List<Problem> problems, Model model) {
        var end = end(actor, term, code);
        model.addAttribute("page", new WithdrawClausePage(setters.require(actor, term), end, withdrawClause.uses(term, end), basis,
                resolutions.seenClause(term, code), problems));
        return "resolution/withdraw-clause";
    }

    private ClauseEnd end(Actor actor, String term, String code) {
        var end = ClauseEnd.of(setters.require(actor, term), code);
        if (end.clauses().isEmpty()) {
            throw new NotFound();
        }
        return end;
    }
}
