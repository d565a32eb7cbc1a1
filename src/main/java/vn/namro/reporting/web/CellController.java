package vn.namro.reporting.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.namro.accounts.Actor;
import vn.namro.language.Lang;
import vn.namro.language.Wording;
import vn.namro.reporting.action.AskQuestions;
import vn.namro.reporting.action.SaveDraft;
import vn.namro.reporting.action.SubmitReport;
import vn.namro.rule.Outcome;

/** Saves what is typed, row by row, for the script of the form; the form saves the same without it. */
@RestController
class CellController {
    /**
     * @param seen what the next save has to say that it has seen
     * @param faults what is wrong in the row, and {@code questions} what is asked about it, in the words of the page
     */
    record Saved(long seen, List<String> faults, List<String> questions) {}

    private final Reports reports;
    private final SaveDraft saveDraft;
    private final AskQuestions askQuestions;

    CellController(Reports reports, SaveDraft saveDraft, AskQuestions askQuestions) {
        this.reports = reports;
        this.saveDraft = saveDraft;
        this.askQuestions = askQuestions;
    }

    @PostMapping("/reports/{term}/{unit}/{period}/cell")
    ResponseEntity<Saved> save(Actor actor, @PathVariable String term, @PathVariable String unit, @PathVariable String period, @RequestParam Map<String, String> form,
            @RequestParam(defaultValue = "-1") long seen) {
        var opened = reports.require(actor, term, unit, period);
        var lang = Lang.parse(form.getOrDefault("written", "")).orElse(Lang.VI);
        var row = form.getOrDefault("row", "");
        var typed = TypedReport.of(opened, form).only(row);
        if (saveDraft.run(opened.address(), seen, typed.figures(), typed.narrative()) instanceof Outcome.Refused<Integer>(var breaches)) {
            return ResponseEntity.unprocessableContent().body(new Saved(seen, breaches.stream().map(Wording.in(lang)::of).toList(), List.of()));
        }
        var saved = reports.require(actor, term, unit, period);
        var words = new FigureWords(lang);
        var cell = saved.report().cell(row);
        var faults = cell.map(one -> ReportRows.problems(one, saved.drafts().get(row))).orElse(List.of()).stream()
                .map(problem -> Wording.in(lang).of(problem.wording(), problem.arguments())).toList();
        var questions = cell.isEmpty() ? List.<String>of() : askQuestions.of(saved, SubmitReport.entries(saved, saved.drafts())).stream()
                .filter(question -> question.targets().contains(row)).map(question -> words.question(question, cell.get().target())).toList();
        return ResponseEntity.ok(new Saved(saved.seen(), faults, questions));
    }
}
