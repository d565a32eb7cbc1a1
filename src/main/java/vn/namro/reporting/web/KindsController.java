package vn.namro.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Authority;
import vn.namro.accounts.Role;
import vn.namro.calendar.PeriodLength;
import vn.namro.documents.ListFile;
import vn.namro.reporting.action.SetReportKind;
import vn.namro.reporting.model.Confirmer;
import vn.namro.reporting.model.DayCount;
import vn.namro.reporting.model.KindRequest;
import vn.namro.reporting.model.ReportKind;
import vn.namro.reporting.store.KindStore;
import vn.namro.rule.Outcome;
import vn.namro.web.NotFound;
import vn.namro.web.Problem;

/** Which reports are due when, and who confirms them. */
@Controller
class KindsController {
    private final VisibleTerms terms;
    private final KindStore store;
    private final SetReportKind setReportKind;
    private final Authority authority;

    KindsController(VisibleTerms terms, KindStore store, SetReportKind setReportKind, Authority authority) {
        this.terms = terms;
        this.store = store;
        this.setReportKind = setReportKind;
        this.authority = authority;
    }

    @GetMapping("/report-kinds")
    String list(Actor actor, @RequestParam(defaultValue = "") String term, @RequestParam(defaultValue = "") String edit, Model model) {
        var visible = terms.of(actor);
        if (visible.isEmpty() && term.isEmpty()) {
            model.addAttribute("page", new KindsPage(null, List.of(), KindRequest.empty(), false, List.of()));
            return "reporting/kinds";
        }
        var kinds = store.kinds(terms.choose(visible, term).code());
        var form = kinds.stream().filter(kind -> kind.code().equals(edit)).findFirst().map(KindRequest::of).orElse(KindRequest.empty());
        return show(actor, term, form, List.of(), model);
    }

    @GetMapping({"/report-kinds.csv", "/report-kinds.xlsx"})
    ListFile file(Actor actor, @RequestParam(defaultValue = "") String term) {
        var chosen = terms.choose(terms.of(actor), term);
        return ListFile.of("report-kinds", List.of("code", "name", "every", "targets", "units", "opens", "closes", "days", "confirmer", "evidence"),
                store.kinds(chosen.code()).stream().map(kind -> Arrays.<@Nullable Object>asList(kind.code(), kind.name(), kind.length(), String.join("; ", kind.targets()),
                        String.join("; ", kind.units()), kind.opens(), kind.closes(), kind.counting(), kind.confirmer(), String.join("; ", kind.evidence()))).toList());
    }

    @PostMapping("/report-kinds")
    String set(Actor actor, @RequestParam(defaultValue = "") String term, @RequestParam Map<String, String> form, HttpServletResponse response, Model model,
            RedirectAttributes redirect) {
        var chosen = terms.choose(terms.of(actor), term);
        authority.require(actor, chosen.organisation(), terms.today());
        var request = request(form);
        boolean ended = "end".equals(form.get("do"));
        return switch (setReportKind.run(actor, chosen.code(), request, ended)) {
            case Outcome.Done<ReportKind> _ -> {
                redirect.addFlashAttribute("notice", ended ? "reporting.notice.kind_ended" : "reporting.notice.kind_set");
                yield "redirect:/report-kinds?term=" + Addresses.part(chosen.code());
            }
            case Outcome.Refused<ReportKind>(var breaches) -> {
                response.setStatus(422);
                yield show(actor, chosen.code(), request, Problem.of(breaches), model);
            }
        };
    }

    private String show(Actor actor, String term, KindRequest form, List<Problem> problems, Model model) {
        var visible = terms.of(actor);
        var chosen = terms.choose(visible, term);
        boolean mayChange = actor.post().role() == Role.SECRETARIAT && authority.over(actor, chosen.organisation(), terms.today());
        model.addAttribute("page", new KindsPage(new TermChoice(chosen, visible), store.kinds(chosen.code()), form, mayChange, problems));
        return "reporting/kinds";
    }

    private static KindRequest request(Map<String, String> form) {
        return new KindRequest(text(form, "code"), text(form, "name"), one(PeriodLength.values(), form, "length"), text(form, "targets"), text(form, "units"),
                text(form, "opens"), text(form, "closes"), counting(form), one(Confirmer.values(), form, "confirmer"),
                text(form, "evidence").toLowerCase(Locale.ROOT));
    }

    /** A form that does not say it means days of the almanac, as before there was a choice. */
    private static DayCount counting(Map<String, String> form) {
        return form.containsKey("counting") ? one(DayCount.values(), form, "counting") : DayCount.DAYS;
    }

    private static String text(Map<String, String> form, String name) {
        return Normalizer.normalize(form.getOrDefault(name, ""), Normalizer.Form.NFC).strip();
    }

    /** What is chosen from a list cannot be mistyped: anything else was not sent by our form. */
    private static <E extends Enum<E>> E one(E[] values, Map<String, String> form, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(form.get(name))).findFirst().orElseThrow(NotFound::new);
    }
}
