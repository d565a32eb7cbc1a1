package vn.namro.resolution.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.accounts.Actor;
import vn.namro.resolution.Amendment;
import vn.namro.resolution.Resolutions;
import vn.namro.resolution.Resolved;
import vn.namro.resolution.Share;
import vn.namro.resolution.Target;
import vn.namro.resolution.TargetVersion;
import vn.namro.resolution.action.AmendTarget;
import vn.namro.resolution.action.WithdrawTarget;
import vn.namro.resolution.model.AmendmentRule;
import vn.namro.resolution.model.Basis;
import vn.namro.resolution.model.TargetsChange;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;
import vn.namro.web.NotFound;
import vn.namro.web.Problem;

/** A target changed, or withdrawn, by a decision that is cited. */
@Controller
class AmendController {
    private final Setters setters;
    private final Resolutions resolutions;
    private final AmendTarget amendTarget;
    private final WithdrawTarget withdrawTarget;
    private final Clock clock;

    AmendController(Setters setters, Resolutions resolutions, AmendTarget amendTarget, WithdrawTarget withdrawTarget, Clock clock) {
        this.setters = setters;
        this.resolutions = resolutions;
        this.amendTarget = amendTarget;
        this.withdrawTarget = withdrawTarget;
        this.clock = clock;
    }

    @GetMapping("/targets/{code}/amend")
    String form(Actor actor, @PathVariable String code, @RequestParam(defaultValue = "") String term, Model model) {
        var resolved = setters.require(actor, term);
        var target = target(resolved, code);
        var form = TargetForm.of(target, shares(resolved, code), "");
        model.addAttribute("page", page(resolved, target, form, new BasisForm(Map.of()), form.read(), resolutions.seen(term, code), null, List.of()));
        return "resolution/amend";
    }

    @PostMapping("/targets/{code}/amend")
    String amend(Actor actor, @PathVariable String code, @RequestParam(defaultValue = "") String term, @RequestParam(defaultValue = "-1") long seen,
            @RequestParam Map<String, String> typed, HttpServletResponse response, Model model, RedirectAttributes redirect) {
        var resolved = setters.require(actor, term);
        var target = target(resolved, code);
        var form = new TargetForm(typed, "", target, shares(resolved, code));
        var basis = new BasisForm(typed);
        var read = form.read();
        if ("read".equals(typed.get("do"))) {
            model.addAttribute("page", page(resolved, target, form, basis, read, seen, null, List.of()));
            return "resolution/amend";
        }
        var problems = new ArrayList<>(read.problems());
        if (read.target() != null && problems.isEmpty()) {
            problems.addAll(new Targets(resolved, typed).problems(List.of(form), List.of(read)));
        }
        var ground = basis.read(Basis.Kind.DECISION);
        List<Breach> breaches = List.of();
        if (read.target() == null || !problems.isEmpty()) {
            breaches = ground.breaches(setters.today(), resolutions.amendments(term, clock.instant()));
        } else {
            switch (amendTarget.run(actor.by(), term, seen, read.target(), read.shares(), ground)) {
                case Outcome.Done<Amendment> _ -> {
                    redirect.addFlashAttribute("notice", "resolution.notice.amended");
                    return "redirect:" + Addresses.target(term, code);
                }
                case Outcome.Refused<Amendment>(var refused) -> breaches = refused;
            }
        }
        problems.addAll(Problem.of(breaches));
        response.setStatus(422);
        boolean overtaken = breaches.stream().anyMatch(breach -> breach.rule() == AmendmentRule.D7_NOTHING_CHANGED_MEANWHILE);
        // Whoever is told what somebody else has written may go on from there.
        long shown = overtaken ? resolutions.seen(term, code) : seen;
        model.addAttribute("page", page(resolved, target, form, basis, read, shown, overtaken ? meanwhile(term, read) : null, problems));
        return "resolution/amend";
    }

    @GetMapping("/targets/{code}/withdraw")
    String withdrawForm(Actor actor, @PathVariable String code, @RequestParam(defaultValue = "") String term, Model model) {
        var resolved = setters.require(actor, term);
        model.addAttribute("page", withdrawPage(resolved, target(resolved, code), new BasisForm(Map.of()), resolutions.seen(term, code), List.of()));
        return "resolution/withdraw";
    }

    @PostMapping("/targets/{code}/withdraw")
    String withdraw(Actor actor, @PathVariable String code, @RequestParam(defaultValue = "") String term, @RequestParam(defaultValue = "-1") long seen,
            @RequestParam Map<String, String> typed, HttpServletResponse response, Model model, RedirectAttributes redirect) {
        var resolved = setters.require(actor, term);
        var target = target(resolved, code);
        var basis = new BasisForm(typed);
        var cited = basis.read(Basis.Kind.DECISION);
        var ground = new Basis(Basis.Kind.DECISION, cited.number(), cited.day(), cited.body(), cited.from(), cited.reason());
        return switch (withdrawTarget.run(actor.by(), term, seen, code, ground)) {
            case Outcome.Done<List<String>> _ -> {
                redirect.addFlashAttribute("notice", "resolution.notice.withdrawn");
                yield "redirect:" + Addresses.target(term, code);
            }
            case Outcome.Refused<List<String>>(var breaches) -> {
                response.setStatus(422);
                boolean overtaken = breaches.stream().anyMatch(breach -> breach.rule() == AmendmentRule.D7_NOTHING_CHANGED_MEANWHILE);
                model.addAttribute("page", withdrawPage(resolved, target, basis, overtaken ? resolutions.seen(term, code) : seen, Problem.of(breaches)));
                yield "resolution/withdraw";
            }
        };
    }

    private AmendPage page(Resolved resolved, Target target, TargetForm form, BasisForm basis, TargetForm.Read read, long seen,
            AmendPage.@Nullable Meanwhile meanwhile, List<Problem> problems) {
        var decided = resolutions.amendments(resolved.term().code(), clock.instant()).deciding(target.code()).map(Amendment::decision).orElse(null);
        return new AmendPage(resolved, target, form, basis, seen, Reading.of(resolved.term(), resolved.organisation(), read), decided, meanwhile, problems);
    }

    private static WithdrawPage withdrawPage(Resolved resolved, Target target, BasisForm basis, long seen, List<Problem> problems) {
        var codes = TargetsChange.withParts(resolved, target.code());
        return new WithdrawPage(resolved, target, resolved.targets().stream().filter(one -> codes.contains(one.code()) && one != target).toList(),
                basis, seen, problems);
    }

    private AmendPage.@Nullable Meanwhile meanwhile(String term, TargetForm.Read read) {
        var now = clock.instant();
        return read.target() == null ? null : resolutions.versions(term, read.target().code(), now).stream().findFirst()
                .map(known -> new AmendPage.Meanwhile(known, new TargetVersion(now, null, read.target(), read.shares(), false))).orElse(null);
    }

    private static Target target(Resolved resolved, String code) {
        return resolved.targets().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow(NotFound::new);
    }

    private static List<Share> shares(Resolved resolved, String code) {
        return resolved.shares().stream().filter(share -> share.target().equals(code)).toList();
    }
}
