package vn.namro.progress.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Role;
import vn.namro.documents.ListFile;
import vn.namro.language.CodeOrder;
import vn.namro.progress.Judgement;
import vn.namro.resolution.Amendment;
import vn.namro.resolution.Clause;
import vn.namro.resolution.Correction;
import vn.namro.tasks.Tasks;

/** The resolution of a term with what became of it. */
@Controller
class ResolutionController {
    private final Scopes scopes;
    private final Tasks tasks;
    private final AdoptedBy adoptedBy;

    ResolutionController(Scopes scopes, Tasks tasks, AdoptedBy adoptedBy) {
        this.scopes = scopes;
        this.tasks = tasks;
        this.adoptedBy = adoptedBy;
    }

    @GetMapping("/resolution")
    String open(Actor actor, @RequestParam(defaultValue = "") String term, @RequestParam(name = "as-of", defaultValue = "") String day, Model model) {
        model.addAttribute("page", scopes.find(actor, term, day).map(scope -> page(scope, scopes.amendments(scope).withdrawals(), scopes.clausesWithdrawn(scope), scopes.sets(actor, scope),
                        tasks.fromResolution(actor, scope.term().code()), adoptedBy.of(actor, scope.term().code(), null)))
                .orElse(new ResolutionPage(null, List.of(), List.of(), List.of(), List.of(), List.of(), actor.post().role() == Role.SECRETARIAT, List.of(), List.of())));
        return "progress/resolution";
    }

    /** Clauses and breakthroughs, each with the codes of its targets. */
    @GetMapping({"/resolution.csv", "/resolution.xlsx"})
    ListFile file(Actor actor, @RequestParam(defaultValue = "") String term, @RequestParam(name = "as-of", defaultValue = "") String day) {
        var scope = scopes.require(actor, term, day);
        var targets = scope.judgement().targets();
        var rows = new ArrayList<List<@Nullable Object>>();
        scope.records().clauses().stream().sorted(Comparator.comparing(Clause::code, CodeOrder.NATURAL)).forEach(clause -> rows.add(Arrays.asList("clause", clause.code(),
                clause.parent(), clause.heading(), clause.text(), codes(targets, judgement -> clause.code().equals(judgement.target().clause())))));
        scope.records().breakthroughs().forEach(one -> rows.add(Arrays.asList("breakthrough", one.code(), null, one.title(), one.text(),
                codes(targets, judgement -> one.code().equals(judgement.target().breakthrough())))));
        return ListFile.of("resolution-" + scope.asOf(), List.of("kind", "code", "parent", "heading", "text", "targets"), rows);
    }

    private static String codes(List<Judgement> targets, Predicate<Judgement> which) {
        return targets.stream().filter(which).map(judgement -> judgement.target().code()).collect(Collectors.joining("; "));
    }

    private static ResolutionPage page(Scope scope, List<Amendment> withdrawn, List<Correction> clausesWithdrawn, boolean sets, List<Tasks.Given> given,
            List<AdoptedBy.Adopted> adopted) {
        var clauses = scope.records().clauses();
        var targets = scope.judgement().targets();
        var through = scope.records().breakthroughs().stream().map(one -> {
            var set = targets.stream().filter(judgement -> one.code().equals(judgement.target().breakthrough())).toList();
            return new ResolutionPage.Through(one, set);
        }).toList();
        return new ResolutionPage(scope, below(null, clauses, targets), through,
                targets.stream().filter(judgement -> judgement.target().clause() == null).toList(),
                withdrawn.stream().sorted(Comparator.comparing(Amendment::target, CodeOrder.NATURAL)).toList(), clausesWithdrawn, sets, given, adopted);
    }

    private static List<ResolutionPage.Node> below(@Nullable String parent, List<Clause> clauses, List<Judgement> targets) {
        return clauses.stream().filter(clause -> Objects.equals(clause.parent(), parent))
                .sorted(Comparator.comparing(Clause::code, CodeOrder.NATURAL))
                .map(clause -> new ResolutionPage.Node(clause, targets.stream().filter(judgement -> clause.code().equals(judgement.target().clause())).toList(),
                        below(clause.code(), clauses, targets))).toList();
    }
}
