package vn.namro.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.text.Normalizer;
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
import vn.namro.accounts.Authority;
import vn.namro.calendar.Period;
import vn.namro.reporting.action.AnswerRequest;
import vn.namro.reporting.action.ClosePeriod;
import vn.namro.reporting.action.MakeRequest;
import vn.namro.reporting.action.ReadLevel;
import vn.namro.reporting.model.ReportRule;
import vn.namro.reporting.model.Request;
import vn.namro.reporting.store.LevelStore;
import vn.namro.reporting.store.ReportStore.Address;
import vn.namro.resolution.Resolutions;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;
import vn.namro.web.NotFound;
import vn.namro.web.Problem;

/** A level closes a period for all below it; opening it again takes two people. */
@Controller
class ClosingController {
    private static final String WHY = "why.";

    private final Resolutions resolutions;
    private final ReadLevel readLevel;
    private final ClosePeriod closePeriod;
    private final MakeRequest makeRequest;
    private final AnswerRequest answerRequest;
    private final LevelStore store;
    private final Authority authority;
    private final VisibleTerms terms;

    ClosingController(Resolutions resolutions, ReadLevel readLevel, ClosePeriod closePeriod, MakeRequest makeRequest, AnswerRequest answerRequest,
            LevelStore store, Authority authority, VisibleTerms terms) {
        this.resolutions = resolutions;
        this.readLevel = readLevel;
        this.closePeriod = closePeriod;
        this.makeRequest = makeRequest;
        this.answerRequest = answerRequest;
        this.store = store;
        this.authority = authority;
        this.terms = terms;
    }

    @GetMapping("/closings/{term}/{unit}/{period}")
    String one(Actor actor, @PathVariable String term, @PathVariable String unit, @PathVariable String period, Model model) {
        return show(actor, address(actor, term, unit, period), Map.of(), "", List.of(), model);
    }

    @PostMapping("/closings/{term}/{unit}/{period}")
    String act(Actor actor, @PathVariable String term, @PathVariable String unit, @PathVariable String period, @RequestParam Map<String, String> form,
            HttpServletResponse response, Model model, RedirectAttributes redirect) {
        var address = address(actor, term, unit, period);
        var whys = form.keySet().stream().filter(name -> name.startsWith(WHY)).collect(Collectors.toMap(name -> name.substring(WHY.length()), name -> text(form, name)));
        var reason = text(form, "reason");
        var verb = form.getOrDefault("do", "");
        Outcome<?> outcome = switch (verb) {
            case "close" -> closePeriod.run(actor, address, whys);
            case "ask" -> makeRequest.run(actor, address, Request.Kind.REOPEN, "", reason);
            case "agree", "refuse" -> answerRequest.run(actor, address, id(form), UUID.randomUUID(), 0, verb.equals("agree"));
            default -> throw new NotFound();
        };
        if (outcome instanceof Outcome.Refused<?>(var breaches)) {
            response.setStatus(422);
            return show(actor, address, whys, reason, problems(breaches), model);
        }
        redirect.addFlashAttribute("notice", "reporting.notice." + verb);
        return "redirect:" + Addresses.closing(term, unit, address.period());
    }

    private Address address(Actor actor, String term, String unit, String period) {
        var parsed = Period.parse(period).orElseThrow(NotFound::new);
        authority.require(actor, unit, terms.today());
        var resolved = resolutions.now(term).orElseThrow(NotFound::new);
        if (parsed.year() < resolved.term().firstYear() || parsed.year() > resolved.term().lastYear()) {
            throw new NotFound();
        }
        return new Address(term, unit, parsed);
    }

    private String show(Actor actor, Address address, Map<String, String> whys, String reason, List<Problem> problems, Model model) {
        var resolved = resolutions.now(address.term()).orElseThrow();
        var level = readLevel.of(resolved, address, terms.today());
        if (level.reports().isEmpty() && level.levels().isEmpty()) {
            throw new NotFound();
        }
        model.addAttribute("page", new ClosingPage(resolved, address, level, store.closing(address).orElse(null),
                store.requests(address).stream().filter(request -> request.kind() == Request.Kind.REOPEN).toList(), whys, reason, actor.account(), problems));
        return "reporting/closing";
    }

    private static List<Problem> problems(List<Breach> breaches) {
        return breaches.stream().map(breach -> new Problem(switch (breach.rule()) {
            case ReportRule.L1_WHAT_IS_MISSING_HAS_A_REASON -> WHY + breach.arguments().getFirst();
            case ReportRule.P1_REQUEST_SAYS_WHY -> "reason";
            default -> "main";
        }, breach.rule().key(), breach.arguments())).toList();
    }

    static UUID id(Map<String, String> form) {
        try {
            return UUID.fromString(form.getOrDefault("request", ""));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    private static String text(Map<String, String> form, String name) {
        return Normalizer.normalize(form.getOrDefault(name, ""), Normalizer.Form.NFC).strip();
    }
}
