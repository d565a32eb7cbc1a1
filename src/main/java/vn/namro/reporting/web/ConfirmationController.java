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
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.accounts.Actor;
import vn.namro.reporting.Actual;
import vn.namro.reporting.action.ConfirmReport;
import vn.namro.reporting.action.OpenReport.Opened;
import vn.namro.reporting.action.ReturnReport;
import vn.namro.reporting.model.CellState.Waiting;
import vn.namro.reporting.store.QuestionStore;
import vn.namro.rule.Outcome;
import vn.namro.web.Problem;

/** One report that was handed in: confirmed, or returned with a reason. */
@Controller
class ConfirmationController {
    private final Reports reports;
    private final ConfirmReport confirmReport;
    private final ReturnReport returnReport;
    private final QuestionStore questions;

    ConfirmationController(Reports reports, ConfirmReport confirmReport, ReturnReport returnReport, QuestionStore questions) {
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
        var said = Normalizer.normalize(reason, Normalizer.Form.NFC).strip();
        boolean back = "return".equals(request.getParameter("do"));
        return switch (back ? returnReport.run(actor, opened.address(), key, seen, chosen, said)
                : confirmReport.run(actor, opened.address(), key, seen, chosen)) {
            case Outcome.Done<List<Actual>> _ -> {
                redirect.addFlashAttribute("notice", back ? "reporting.notice.returned" : "reporting.notice.confirmed");
                yield "redirect:/confirmations?term=" + java.net.URLEncoder.encode(term, java.nio.charset.StandardCharsets.UTF_8);
            }
            case Outcome.Refused<List<Actual>>(var breaches) -> {
                response.setStatus(422);
                yield show(actor, reports.require(actor, term, unit, period), chosen, said, ReportRows.of(breaches), model);
            }
        };
    }

    private String show(Actor actor, Opened opened, Set<String> chosen, String reason, List<Problem> problems, Model model) {
        boolean mine = opened.report().cells().stream().anyMatch(cell -> cell.state() instanceof Waiting(_, var submitter) && actor.account().equals(submitter));
        model.addAttribute("page", new ConfirmationPage(opened, Reports.unitName(opened), ReportRows.of(opened, Map.of()), questions.answers(opened.address()),
                UUID.randomUUID(), chosen, reason, mine, problems));
        return "reporting/confirm";
    }

    private static Set<String> waiting(Opened opened) {
        return opened.report().cells().stream().filter(cell -> cell.state() instanceof Waiting).map(cell -> cell.target().code()).collect(Collectors.toSet());
    }
}
