package vn.namro.resolution.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.accounts.Actor;
import vn.namro.resolution.Breakthrough;
import vn.namro.resolution.Clause;
import vn.namro.resolution.Resolutions;
import vn.namro.resolution.Resolved;
import vn.namro.resolution.action.WriteClause;
import vn.namro.rule.Outcome;
import vn.namro.web.NotFound;
import vn.namro.web.Problem;

/** The clauses and breakthroughs of a resolution, written down one by one. */
@Controller
class ClauseController {
    private static final String CLAUSES = "clauses";
    private static final String BREAKTHROUGHS = "breakthroughs";

    private final Setters setters;
    private final Resolutions resolutions;
    private final WriteClause writeClause;

    ClauseController(Setters setters, Resolutions resolutions, WriteClause writeClause) {
        this.setters = setters;
        this.resolutions = resolutions;
        this.writeClause = writeClause;
    }

    /** @param code of the one to be written anew, empty for a new one */
    @GetMapping("/resolution/{kind}/edit")
    String form(Actor actor, @PathVariable String kind, @RequestParam(defaultValue = "") String term, @RequestParam(defaultValue = "") String code,
            Model model) {
        var resolved = setters.require(actor, term);
        model.addAttribute("page", new ClausePage(resolved, kind(kind), code, code.isEmpty() ? Map.of() : fields(resolved, kind, code),
                code.isEmpty() ? 0 : seen(kind, term, code), List.of()));
        return "resolution/clause";
    }

    @PostMapping("/resolution/{kind}/edit")
    String write(Actor actor, @PathVariable String kind, @RequestParam(defaultValue = "") String term, @RequestParam(defaultValue = "") String of,
            @RequestParam(defaultValue = "0") long seen, @RequestParam Map<String, String> fields, HttpServletResponse response, Model model,
            RedirectAttributes redirect) {
        var resolved = setters.require(actor, term);
        if (!of.isEmpty()) {
            fields(resolved, kind(kind), of);
        }
        var typed = Typed.of(fields, "");
        var code = of.isEmpty() ? typed.code("code") : of;
        var outcome = kind(kind).equals(CLAUSES) ? clause(actor, term, of.isEmpty() ? 0 : seen, code, typed) : breakthrough(actor, term, of.isEmpty() ? 0 : seen, code, typed);
        if (outcome instanceof Outcome.Done<?>) {
            redirect.addFlashAttribute("notice", "resolution.notice." + kind);
            return "redirect:" + Addresses.resolution(term, "");
        }
        var problems = new ArrayList<>(typed.problems());
        if (outcome instanceof Outcome.Refused<?>(var breaches)) {
            problems.addAll(Problem.of(breaches));
        }
        response.setStatus(422);
        model.addAttribute("page", new ClausePage(resolved, kind, of, fields, of.isEmpty() ? 0 : seen(kind, term, of), problems));
        return "resolution/clause";
    }

    private Outcome<?> clause(Actor actor, String term, long seen, String code, Typed typed) {
        var clause = new Clause(code, given(typed.line("parent")), given(typed.line("heading")), given(typed.longText("text")));
        return typed.problems().isEmpty() ? writeClause.clause(actor.by(), term, seen, clause) : Outcome.refused(List.of());
    }

    private Outcome<?> breakthrough(Actor actor, String term, long seen, String code, Typed typed) {
        var breakthrough = new Breakthrough(code, typed.required("title"), given(typed.longText("text")));
        return typed.problems().isEmpty() ? writeClause.breakthrough(actor.by(), term, seen, breakthrough) : Outcome.refused(List.of());
    }

    private long seen(String kind, String term, String code) {
        return kind.equals(CLAUSES) ? resolutions.seenClause(term, code) : resolutions.seenBreakthrough(term, code);
    }

    private static String kind(String kind) {
        if (!kind.equals(CLAUSES) && !kind.equals(BREAKTHROUGHS)) {
            throw new NotFound();
        }
        return kind;
    }

    private static Map<String, String> fields(Resolved resolved, String kind, String code) {
        var fields = new HashMap<String, String>();
        if (kind.equals(CLAUSES)) {
            var clause = resolved.clauses().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow(NotFound::new);
            fields.put("parent", Objects.requireNonNullElse(clause.parent(), ""));
            fields.put("heading", Objects.requireNonNullElse(clause.heading(), ""));
            fields.put("text", Objects.requireNonNullElse(clause.text(), ""));
        } else {
            var breakthrough = resolved.breakthroughs().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow(NotFound::new);
            fields.put("title", breakthrough.title());
            fields.put("text", Objects.requireNonNullElse(breakthrough.text(), ""));
        }
        return fields;
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }
}
