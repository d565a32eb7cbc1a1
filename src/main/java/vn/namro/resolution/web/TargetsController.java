package vn.namro.resolution.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
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
import vn.namro.resolution.Resolved;
import vn.namro.resolution.action.AddTargets;
import vn.namro.resolution.model.Basis;
import vn.namro.rule.Outcome;
import vn.namro.web.Problem;

/** A target written down, with its parts where it has some. */
@Controller
class TargetsController {
    private static final int MOST_PARTS = 20;

    private final Setters setters;
    private final Resolutions resolutions;
    private final AddTargets addTargets;
    private final Clock clock;

    TargetsController(Setters setters, Resolutions resolutions, AddTargets addTargets, Clock clock) {
        this.setters = setters;
        this.resolutions = resolutions;
        this.addTargets = addTargets;
        this.clock = clock;
    }

    @GetMapping("/resolution/targets/new")
    String form(Actor actor, @RequestParam(defaultValue = "") String term, Model model) {
        var resolved = setters.require(actor, term);
        var blank = Map.of("every", "YEAR", "base", "CURRENT");
        model.addAttribute("page", page(resolved, List.of(new TargetForm(blank, "", null, List.of())), new BasisForm(Map.of()), List.of()));
        return "resolution/targets";
    }

    @PostMapping("/resolution/targets/new")
    String add(Actor actor, @RequestParam(defaultValue = "") String term, @RequestParam Map<String, String> typed, HttpServletResponse response,
            Model model, RedirectAttributes redirect) {
        var resolved = setters.require(actor, term);
        var asked = typed.getOrDefault("do", "");
        var forms = forms(typed, parts(typed) + ("more".equals(asked) ? 1 : "fewer".equals(asked) ? -1 : 0));
        var basis = new BasisForm(typed);
        if (!"add".equals(asked)) {
            model.addAttribute("page", page(resolved, forms, basis, List.of()));
            return "resolution/targets";
        }
        var reads = forms.stream().map(TargetForm::read).toList();
        var problems = new ArrayList<Problem>();
        reads.forEach(read -> problems.addAll(read.problems()));
        var ground = basis.read(Basis.Kind.RESOLUTION);
        if (problems.isEmpty()) {
            var targets = new Targets(resolved, typed);
            problems.addAll(targets.problems(forms, reads));
            if (problems.isEmpty()) {
                var change = targets.change(reads);
                switch (addTargets.run(actor.by(), term, change.targets(), change.shares(), ground)) {
                    case Outcome.Done<List<String>>(var codes) -> {
                        redirect.addFlashAttribute("notice", "resolution.notice.target");
                        return "redirect:" + Addresses.target(term, codes.getFirst());
                    }
                    case Outcome.Refused<List<String>>(var breaches) -> problems.addAll(Problem.of(breaches));
                }
            }
        } else {
            problems.addAll(Problem.of(ground.breaches(setters.today(), resolutions.amendments(term, clock.instant()))));
        }
        response.setStatus(422);
        model.addAttribute("page", page(resolved, forms, basis, problems));
        return "resolution/targets";
    }

    /** The parts stand in what their whole stands in. */
    private static List<TargetForm> forms(Map<String, String> typed, int parts) {
        var fields = new HashMap<>(typed);
        var whole = fields.getOrDefault("code", "");
        var forms = new ArrayList<TargetForm>();
        forms.add(new TargetForm(fields, "", null, List.of()));
        for (int i = 1; i <= Math.clamp(parts, 0, MOST_PARTS); i++) {
            var prefix = "p" + i + ".";
            fields.putIfAbsent(prefix + "code", whole.isBlank() ? "" : whole.strip() + "." + i);
            fields.putIfAbsent(prefix + "every", "YEAR");
            fields.putIfAbsent(prefix + "base", "CURRENT");
            fields.put(prefix + "part_of", whole);
            fields.put(prefix + "clause", fields.getOrDefault("clause", ""));
            fields.put(prefix + "breakthrough", fields.getOrDefault("breakthrough", ""));
            forms.add(new TargetForm(fields, prefix, null, List.of()));
        }
        return forms;
    }

    private static int parts(Map<String, String> typed) {
        var text = typed.getOrDefault("parts", "0");
        return text.matches("\\d{1,2}") ? Integer.parseInt(text) : 0;
    }

    private static TargetsPage page(Resolved resolved, List<TargetForm> forms, BasisForm basis, List<Problem> problems) {
        var readings = forms.stream().map(TargetForm::read).map(read -> Reading.of(resolved.term(), resolved.organisation(), read)).toList();
        return new TargetsPage(resolved, forms, readings, basis, problems);
    }
}
