package vn.namro.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.text.Normalizer;
import java.util.LinkedHashMap;
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
import vn.namro.language.Lang;
import vn.namro.reporting.Actual;
import vn.namro.reporting.action.AskQuestions;
import vn.namro.reporting.action.OpenReport.Opened;
import vn.namro.reporting.action.SaveDraft;
import vn.namro.reporting.action.SubmitReport;
import vn.namro.reporting.model.Cell;
import vn.namro.reporting.model.Draft;
import vn.namro.rule.Outcome;
import vn.namro.web.Problem;

/** One report of a unit: typed, checked, handed in. */
@Controller
class ReportController {
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_TEXT = 2_000;
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
        var typed = typed(opened, form);
        if (saveDraft.run(opened.address(), seen, List.copyOf(typed.values())) instanceof Outcome.Refused<Integer>(var breaches)) {
            response.setStatus(422);
            return form(opened, typed, ReportRows.of(breaches), model);
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
        return opened.report().submit(SubmitReport.entries(opened, opened.drafts()), terms.today(), actor.post().title()) instanceof Outcome.Refused<?>(var breaches)
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
                .collect(Collectors.toMap(name -> name.substring(ANSWER.length()), name -> text(form, name, LONGEST_TEXT)));
    }

    private static Map<String, Draft> typed(Opened opened, Map<String, String> form) {
        var written = Lang.parse(form.getOrDefault("written", "")).orElse(Lang.VI);
        var drafts = new LinkedHashMap<String, Draft>();
        for (var cell : opened.report().cells()) {
            if (cell.isOpen()) {
                var code = cell.target().code();
                drafts.put(code, typed(cell, form, written));
            }
        }
        return drafts;
    }

    private static Draft typed(Cell cell, Map<String, String> form, Lang written) {
        var code = cell.target().code();
        return new Draft(code, text(form, "value." + code, LONGEST_NUMBER), text(form, "numerator." + code, LONGEST_NUMBER),
                text(form, "denominator." + code, LONGEST_NUMBER), text(form, "note." + code, LONGEST_TEXT), written);
    }

    private static String text(Map<String, String> form, String name, int longest) {
        var text = Normalizer.normalize(form.getOrDefault(name, ""), Normalizer.Form.NFC).strip();
        return text.codePointCount(0, text.length()) <= longest ? text : text.substring(0, text.offsetByCodePoints(0, longest));
    }
}
