package vn.namro.publishing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.accounts.Actor;
import vn.namro.progress.web.Scope;
import vn.namro.progress.web.Scopes;
import vn.namro.publishing.Narrative;
import vn.namro.publishing.Narratives;
import vn.namro.publishing.action.WriteNarrative;
import vn.namro.publishing.model.NarrativeRule;
import vn.namro.publishing.store.NarrativeVersions;
import vn.namro.rule.Outcome;
import vn.namro.web.NotFound;
import vn.namro.web.Problem;

/** What people write for a review, a part and a unit at a time. */
@Controller
class WritingController {
    private final Scopes scopes;
    private final Narratives narratives;
    private final NarrativeVersions versions;
    private final WriteNarrative writeNarrative;

    WritingController(Scopes scopes, Narratives narratives, NarrativeVersions versions, WriteNarrative writeNarrative) {
        this.scopes = scopes;
        this.narratives = narratives;
        this.versions = versions;
        this.writeNarrative = writeNarrative;
    }

    @GetMapping("/review/writing")
    String open(Actor actor, @RequestParam(defaultValue = "") String term, @RequestParam(defaultValue = "") String part,
            @RequestParam(defaultValue = "") String unit, Model model) {
        model.addAttribute("page", page(actor, readable(actor, term, part, unit), part, unit, null, List.of()));
        return "publishing/writing";
    }

    @PostMapping("/review/writing")
    String write(Actor actor, @RequestParam(defaultValue = "") String term, @RequestParam(defaultValue = "") String part,
            @RequestParam(defaultValue = "") String unit, @RequestParam(defaultValue = "0") long version, @RequestParam(defaultValue = "") String text,
            HttpServletResponse response, Model model, RedirectAttributes redirect) {
        var scope = readable(actor, term, part, unit);
        return switch (writeNarrative.run(actor, scope.term().code(), new Narrative(part, ofUnit(unit), text), version)) {
            case Outcome.Done<Long> _ -> {
                redirect.addFlashAttribute("notice", "publishing.writing.saved");
                redirect.addAttribute("term", scope.term().code()).addAttribute("part", part).addAttribute("unit", unit);
                yield "redirect:/review/writing";
            }
            case Outcome.Refused<Long>(var breaches) -> {
                response.setStatus(422);
                model.addAttribute("page", page(actor, scope, part, unit, text, Problem.of(breaches)));
                yield "publishing/writing";
            }
        };
    }

    /** What is not the visitor's to read does not exist, nor does a part that no review has. */
    private Scope readable(Actor actor, String term, String part, String unit) {
        var scope = scopes.require(actor, term, "");
        var of = unit.isEmpty() ? scope.term().organisation() : unit;
        if (!Narrative.PARTS.contains(part) || !scope.sees(of) || !unit.isEmpty() && (unit.equals(scope.term().organisation()) || !scope.records().organisation().knows(unit))) {
            throw new NotFound();
        }
        return scope;
    }

    private WritingPage page(Actor actor, Scope scope, String part, String unit, @Nullable String typed, List<Problem> problems) {
        var term = scope.term().code();
        // The version first: what is written between the two reads is then told, never lost.
        var version = versions.newest(term, part, ofUnit(unit));
        var standing = narratives.of(term).stream().filter(one -> one.part().equals(part) && Objects.equals(one.unit(), ofUnit(unit)))
                .map(Narrative::text).collect(Collectors.joining("\n"));
        boolean overtaken = problems.stream().anyMatch(problem -> problem.wording().equals(NarrativeRule.N3_NOBODY_WROTE_SINCE.key()));
        return new WritingPage(scope, part, unit, scope.name(unit.isEmpty() ? scope.term().organisation() : unit), typed == null ? standing : typed, standing, version,
                writeNarrative.may(actor, scope.term(), scope.records().organisation(), ofUnit(unit)), overtaken, versions.history(term, part, ofUnit(unit)), problems);
    }

    private static @Nullable String ofUnit(String unit) {
        return unit.isEmpty() ? null : unit;
    }
}
