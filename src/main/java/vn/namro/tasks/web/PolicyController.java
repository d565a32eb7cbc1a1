package vn.namro.tasks.web;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.accounts.Actor;
import vn.namro.language.ClearList;
import vn.namro.language.Dates;
import vn.namro.language.Lang;
import vn.namro.rule.Outcome;
import vn.namro.tasks.action.SetPolicy;
import vn.namro.tasks.model.Policy;
import vn.namro.tasks.store.PolicyStore;
import vn.namro.web.NotFound;
import vn.namro.web.Problem;
import vn.namro.web.TypedDay;

/** How a unit directs. */
@Controller
class PolicyController {
    private final Readers readers;
    private final PolicyStore store;
    private final SetPolicy setPolicy;

    PolicyController(Readers readers, PolicyStore store, SetPolicy setPolicy) {
        this.readers = readers;
        this.store = store;
        this.setPolicy = setPolicy;
    }

    @GetMapping("/tasks/policy")
    String open(Actor actor, @RequestParam(defaultValue = "") String unit, Model model) {
        var desk = readers.desk(actor);
        var chosen = unit.isEmpty() ? desk.ownUnit() : unit;
        if (!unit.isEmpty() && !desk.units().contains(unit)) {
            throw new NotFound();
        }
        var own = store.own();
        var policy = store.of(chosen, desk.organisation(), desk.today());
        return show(desk, chosen, policy, own.containsKey(chosen), lines(policy), List.of(), model);
    }

    @PostMapping("/tasks/policy")
    String set(Actor actor, @RequestParam(defaultValue = "") String unit, @RequestParam(defaultValue = "") String clears, @RequestParam(defaultValue = "") String unclear,
            @RequestParam(defaultValue = "") String move, @RequestParam(defaultValue = "") String daysOff, HttpServletResponse response, Model model,
            RedirectAttributes redirect) {
        var desk = readers.desk(actor);
        var lines = TaskForm.said(daysOff).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        var days = lines.stream().map(TypedDay::parse).filter(Objects::nonNull).toList();
        var policy = new Policy(ClearList.IDS.contains(clears) ? clears : Policy.FIRST.clears(),
                "BLOCK".equals(unclear) ? Policy.Unclear.BLOCK : Policy.Unclear.WARN,
                "NEXT_WORKING_DAY".equals(move) ? Policy.Move.NEXT_WORKING_DAY : Policy.Move.STAYS, days);
        return switch (setPolicy.run(actor, unit, policy, lines.stream().filter(line -> TypedDay.parse(line) == null).toList())) {
            case Outcome.Done<Policy> _ -> {
                redirect.addFlashAttribute("notice", "tasks.notice.PolicySet");
                yield "redirect:/tasks/policy?unit=" + URLEncoder.encode(unit, StandardCharsets.UTF_8);
            }
            case Outcome.Refused<Policy>(var breaches) -> {
                response.setStatus(422);
                yield show(desk, unit, policy, false, daysOff, Problem.of(breaches), model);
            }
        };
    }

    private static String lines(Policy policy) {
        return policy.daysOff().stream().map(Dates.in(Lang.VI)::table).collect(Collectors.joining("\n"));
    }

    private static String show(Desk desk, String unit, Policy policy, boolean own, String daysOff, List<Problem> problems, Model model) {
        model.addAttribute("page", new PolicyPage(desk, unit, policy, own, daysOff, desk.openUnits(), problems));
        return "tasks/policy";
    }
}
