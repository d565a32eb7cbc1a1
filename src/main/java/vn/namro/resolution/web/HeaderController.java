package vn.namro.resolution.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.accounts.Actor;
import vn.namro.language.Dates;
import vn.namro.language.Lang;
import vn.namro.resolution.Correction;
import vn.namro.resolution.Resolutions;
import vn.namro.resolution.Resolved;
import vn.namro.resolution.action.CorrectHeader;
import vn.namro.rule.Outcome;
import vn.namro.web.Problem;

/** The title, number and days of a term and of its resolution, put right for a reason; what they were stays readable beneath. */
@Controller
class HeaderController {
    private final Setters setters;
    private final Resolutions resolutions;
    private final CorrectHeader correctHeader;

    HeaderController(Setters setters, Resolutions resolutions, CorrectHeader correctHeader) {
        this.setters = setters;
        this.resolutions = resolutions;
        this.correctHeader = correctHeader;
    }

    @GetMapping("/resolution/header")
    String form(Actor actor, @RequestParam(defaultValue = "") String term, Model model) {
        var resolved = setters.require(actor, term);
        return show(resolved, fields(resolved), resolutions.seenHeader(term), List.of(), model);
    }

    @PostMapping("/resolution/header")
    String correct(Actor actor, @RequestParam(defaultValue = "") String term, @RequestParam(defaultValue = "-1") long seen, @RequestParam Map<String, String> typed,
            HttpServletResponse response, Model model, RedirectAttributes redirect) {
        var resolved = setters.require(actor, term);
        // What is no header comes from the records, whatever a hand-made request says.
        var fields = new HashMap<>(typed);
        fixed(resolved).forEach(fields::put);
        var read = new TermForm(fields).read();
        var problems = new ArrayList<>(read.problems());
        var reason = Typed.of(fields, "").longText("reason");
        if (problems.isEmpty()) {
            switch (correctHeader.run(actor.by(), Objects.requireNonNull(read.term()), Objects.requireNonNull(read.resolution()), seen, reason)) {
                case Outcome.Done<Correction> _ -> {
                    redirect.addFlashAttribute("notice", "resolution.notice.header");
                    return "redirect:" + Addresses.resolution(term, "/header");
                }
                case Outcome.Refused<Correction>(var breaches) -> problems.addAll(Problem.of(breaches));
            }
        }
        response.setStatus(422);
        return show(resolved, fields, resolutions.seenHeader(term), problems, model);
    }

    private String show(Resolved resolved, Map<String, String> fields, long seen, List<Problem> problems, Model model) {
        model.addAttribute("page", new HeaderPage(resolved, new TermForm(fields), seen, resolutions.headers(resolved.term().code()), problems));
        return "resolution/header";
    }

    private static Map<String, String> fields(Resolved resolved) {
        var term = resolved.term();
        var fields = new HashMap<>(fixed(resolved));
        fields.put("congress", Objects.requireNonNullElse(term.congress(), ""));
        fields.put("from", written(term.from()));
        fields.put("to", written(term.to()));
        fields.put("style", term.style().name());
        fields.put("number", resolved.resolution().number());
        fields.put("date", written(resolved.resolution().date()));
        fields.put("title", Objects.requireNonNullElse(resolved.resolution().title(), ""));
        return fields;
    }

    private static Map<String, String> fixed(Resolved resolved) {
        var term = resolved.term();
        var fixed = new HashMap<>(Map.of("code", term.code(), "organisation", term.organisation(), "first_year", String.valueOf(term.firstYear()),
                "last_year", String.valueOf(term.lastYear()), "calendar", term.calendar().name()));
        if (term.illustrative()) {
            fixed.put("illustrative", "yes");
        }
        return fixed;
    }

    private static String written(@Nullable LocalDate day) {
        return day == null ? "" : Dates.in(Lang.VI).table(day);
    }
}
