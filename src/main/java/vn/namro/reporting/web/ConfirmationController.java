package vn.namro.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Authority;
import vn.namro.reporting.action.AnswerRequest;
import vn.namro.reporting.action.ConfirmReport;
import vn.namro.reporting.action.MakeRequest;
import vn.namro.reporting.action.OpenReport.Opened;
import vn.namro.reporting.action.ReturnReport;
import vn.namro.reporting.model.CellState.Waiting;
import vn.namro.reporting.model.Request;
import vn.namro.reporting.store.ReportEvidence;
import vn.namro.reporting.store.LevelStore;
import vn.namro.reporting.store.QuestionStore;
import vn.namro.rule.Outcome;
import vn.namro.web.NotFound;
import vn.namro.web.Problem;

/** One report that was handed in: confirmed, or returned with a reason. */
@Controller
class ConfirmationController {
    private final Reports reports;
    private final ConfirmReport confirmReport;
    private final ReturnReport returnReport;
    private final MakeRequest makeRequest;
    private final AnswerRequest answerRequest;
    private final QuestionStore questions;
    private final LevelStore levels;
    private final ReportEvidence evidence;
    private final Authority authority;
    private final VisibleTerms terms;

    ConfirmationController(Reports reports, ConfirmReport confirmReport, ReturnReport returnReport, MakeRequest makeRequest, AnswerRequest answerRequest,
            QuestionStore questions, LevelStore levels, ReportEvidence evidence, Authority authority, VisibleTerms terms) {
        this.evidence = evidence;
        this.authority = authority;
        this.terms = terms;
        this.makeRequest = makeRequest;
        this.answerRequest = answerRequest;
        this.levels = levels;
        this.questions = questions;
        this.reports = reports;
        this.confirmReport = confirmReport;
        this.returnReport = returnReport;
    }

    @GetMapping("/confirmations/{term}/{unit}/{period}")
    String one(Actor actor, @PathVariable String term, @PathVariable String unit, @PathVariable String period, Model model) {
        var opened = reports.require(actor, term, unit, period);
        return show(actor, opened, waiting(opened), "", List.of(), model);
    }

    @PostMapping("/confirmations/{term}/{unit}/{period}")
    String answer(Actor actor, @PathVariable String term, @PathVariable String unit, @PathVariable String period, @RequestParam UUID key,
            @RequestParam long seen, @RequestParam(defaultValue = "") String reason, HttpServletRequest request, HttpServletResponse response, Model model,
            RedirectAttributes redirect) {
        var opened = reports.require(actor, term, unit, period);
        var values = request.getParameterValues("target");
        var chosen = values == null ? Set.<String>of() : new TreeSet<>(Arrays.asList(values));
        var said = text(reason);
        var verb = request.getParameter("do");
        Outcome<?> outcome = switch (verb == null ? "" : verb) {
            case "return" -> returnReport.run(actor, opened.address(), key, seen, chosen, said);
            case "withdraw" -> makeRequest.run(actor, opened.address(), Request.Kind.WITHDRAW, chosen.stream().findFirst().orElse(""), text(request.getParameter("why")));
            case "agree", "refuse" -> answerRequest.run(actor, opened.address(), id(request.getParameter("request")), key, seen, "agree".equals(verb));
            default -> confirmReport.run(actor, opened.address(), key, seen, chosen);
        };
        if (outcome instanceof Outcome.Refused<?>(var breaches)) {
            response.setStatus(422);
            return show(actor, reports.require(actor, term, unit, period), chosen, said, ReportRows.of(breaches), model);
        }
        redirect.addFlashAttribute("notice", switch (verb == null ? "" : verb) {
            case "return" -> "reporting.notice.returned";
            case "withdraw" -> "reporting.notice.ask";
            case "agree" -> "reporting.notice.agree";
            case "refuse" -> "reporting.notice.refuse";
            default -> "reporting.notice.confirmed";
        });
        return "return".equals(verb) || "confirm".equals(verb) ? "redirect:/confirmations?term=" + Addresses.part(term) : "redirect:" + Addresses.confirmation(opened.address());
    }

    private static String text(@Nullable String typed) {
        return Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFC).strip();
    }

    private static UUID id(@Nullable String typed) {
        try {
            return UUID.fromString(text(typed));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    private String show(Actor actor, Opened opened, Set<String> chosen, String reason, List<Problem> problems, Model model) {
        boolean mine = opened.report().cells().stream().anyMatch(cell -> cell.state() instanceof Waiting(_, var submitter) && actor.account().equals(submitter));
        model.addAttribute("page", new ConfirmationPage(opened, Reports.unitName(opened), ReportRows.of(opened, Map.of()), questions.answers(opened.address()),
                levels.requests(opened.address()).stream().filter(request -> request.kind() == Request.Kind.WITHDRAW).toList(),
                evidence.of(opened.address()), authority.units(actor, terms.today()), actor.account(), UUID.randomUUID(), chosen, reason, mine, problems));
        return "reporting/confirm";
    }

    private static Set<String> waiting(Opened opened) {
        return opened.report().cells().stream().filter(cell -> cell.state() instanceof Waiting).map(cell -> cell.target().code()).collect(Collectors.toSet());
    }
}
