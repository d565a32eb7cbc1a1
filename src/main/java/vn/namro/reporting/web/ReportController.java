package vn.namro.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
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
import vn.namro.reporting.action.AskQuestions;
import vn.namro.reporting.action.OpenReport.Opened;
import vn.namro.reporting.action.SaveDraft;
import vn.namro.reporting.action.SubmitReport;
import vn.namro.reporting.model.Draft;
import vn.namro.rule.Outcome;
import vn.namro.web.Problem;

/** One report of a unit: typed, checked, handed in. */
@Controller
class ReportController {
    private static final int LONGEST_ANSWER = 2_000;
    private static final String ANSWER = "answer.";

    private final Reports reports;
    private final SaveDraft saveDraft;
    private final SubmitReport submitReport;
    private final AskQuestions askQuestions;
    private final VisibleTerms terms;

    ReportController(Reports reports, SaveDraft saveDraft, SubmitReport submitReport, AskQuestions askQuestions, VisibleTerms terms) {
        this.askQuestions = askQuestions;
        this.reports = reports;
        this.saveDraft = saveDraft;
        this.submitReport = submitReport;
        this.terms = terms;
    }

    @GetMapping("/reports/{term}/{unit}/{period}")
    String form(Actor actor, @PathVariable String term, @PathVariable String unit, @PathVariable String period, Model model) {
        var opened = reports.require(actor, term, unit, period);
        return form(opened, opened.drafts(), List.of(), model);
    }

    @PostMapping("/reports/{term}/{unit}/{period}")
    String save(Actor actor, @PathVariable String term, @PathVariable String unit, @PathVariable String period, @RequestParam Map<String, String> form,
            @RequestParam(defaultValue = "-1") long seen, HttpServletResponse response, Model model, RedirectAttributes redirect) {
        var opened = reports.require(actor, term, unit, period);
        var typed = TypedReport.of(opened, form);
        if (saveDraft.run(opened.address(), seen, typed.figures(), typed.narrative()) instanceof Outcome.Refused<Integer>(var breaches)) {
            response.setStatus(422);
            return form(opened, typed.drafts(), ReportRows.of(breaches), model);
        }
        if (!"check".equals(form.get("do"))) {
            redirect.addFlashAttribute("notice", "reporting.notice.saved");
            return "redirect:" + Addresses.report(opened.address());
        }
        var saved = reports.require(actor, term, unit, period);
        var problems = problems(saved, actor);
        if (!problems.isEmpty()) {
            response.setStatus(422);
            return form(saved, saved.drafts(), problems, model);
        }
        return "redirect:" + Addresses.report(opened.address()) + "/check";
    }

    @GetMapping("/reports/{term}/{unit}/{period}/check")
    String check(Actor actor, @PathVariable String term, @PathVariable String unit, @PathVariable String period, Model model) {
        var opened = reports.require(actor, term, unit, period);
        return check(opened, Map.of(), problems(opened, actor), model);
    }

    @PostMapping("/reports/{term}/{unit}/{period}/check")
    String submit(Actor actor, @PathVariable String term, @PathVariable String unit, @PathVariable String period, @RequestParam UUID key,
            @RequestParam long seen, @RequestParam Map<String, String> form, HttpServletResponse response, Model model, RedirectAttributes redirect) {
        var opened = reports.require(actor, term, unit, period);
        var said = answers(form);
        return switch (submitReport.run(actor, opened.address(), key, seen, said)) {
            case Outcome.Done<List<Actual>> _ -> {
                redirect.addFlashAttribute("notice", "reporting.notice.submitted");
                yield "redirect:" + Addresses.report(opened.address());
            }
            case Outcome.Refused<List<Actual>>(var breaches) -> {
                response.setStatus(422);
                yield check(reports.require(actor, term, unit, period), said, ReportRows.of(breaches), model);
            }
        };
    }

    /** What stands in the way of handing in, as it would be said then. */
    private List<Problem> problems(Opened opened, Actor actor) {
        var unreadable = ReportRows.problems(opened.report(), opened.drafts());
        if (!unreadable.isEmpty()) {
            return unreadable;
        }
        var entries = SubmitReport.entries(opened, opened.drafts());
        return (!entries.isEmpty() || opened.written().isEmpty() || opened.report().reported() == 0) && opened.report().submit(entries, terms.today(), actor.post().title()) instanceof Outcome.Refused<?>(var breaches)
                ? ReportRows.of(breaches) : List.of();
    }

    private String form(Opened opened, Map<String, Draft> drafts, List<Problem> problems, Model model) {
        var all = new java.util.LinkedHashSet<>(problems);
        all.addAll(ReportRows.problems(opened.report(), drafts));
        model.addAttribute("page", page(opened, drafts, Map.of(), List.copyOf(all)));
        return "reporting/form";
    }

    private String check(Opened opened, Map<String, String> said, List<Problem> problems, Model model) {
        model.addAttribute("page", page(opened, opened.drafts(), said, problems));
        return "reporting/check";
    }

    private ReportPage page(Opened opened, Map<String, Draft> drafts, Map<String, String> said, List<Problem> problems) {
        var questions = askQuestions.of(opened, SubmitReport.entries(opened, drafts));
        return new ReportPage(opened, Reports.unitName(opened), ReportRows.of(opened, drafts), questions, said, UUID.randomUUID(), problems);
    }

    private static Map<String, String> answers(Map<String, String> form) {
        return form.keySet().stream().filter(name -> name.startsWith(ANSWER))
                .collect(Collectors.toMap(name -> name.substring(ANSWER.length()), name -> TypedReport.text(form, name, LONGEST_ANSWER)));
    }
}
