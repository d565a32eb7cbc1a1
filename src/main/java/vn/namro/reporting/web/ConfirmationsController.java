package vn.namro.reporting.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Authority;
import vn.namro.documents.ListFile;
import vn.namro.reporting.store.ReportStore;
import vn.namro.resolution.Resolutions;

/** What waits for confirmation in the units of an office. */
@Controller
class ConfirmationsController {
    private final VisibleTerms terms;
    private final Resolutions resolutions;
    private final ReportStore store;
    private final Authority authority;

    ConfirmationsController(VisibleTerms terms, Resolutions resolutions, ReportStore store, Authority authority) {
        this.terms = terms;
        this.resolutions = resolutions;
        this.store = store;
        this.authority = authority;
    }

    @GetMapping("/confirmations")
    String queue(Actor actor, @RequestParam(defaultValue = "") String term, Model model) {
        var visible = terms.of(actor);
        if (visible.isEmpty() && term.isEmpty()) {
            model.addAttribute("page", new ConfirmationsPage(null, List.of()));
            return "reporting/queue";
        }
        var chosen = terms.choose(visible, term);
        model.addAttribute("page", new ConfirmationsPage(new TermChoice(chosen, visible), queue(actor, chosen.code())));
        return "reporting/queue";
    }

    @GetMapping({"/confirmations.csv", "/confirmations.xlsx"})
    ListFile file(Actor actor, @RequestParam(defaultValue = "") String term) {
        return ListFile.of("confirmations", List.of("unit", "name", "period", "figures", "waits_since"), queue(actor, terms.choose(terms.of(actor), term).code()).stream()
                .map(one -> List.of(one.unit(), one.name(), one.period(), one.figures(), one.since())).toList());
    }

    private List<ConfirmationsPage.Waiting> queue(Actor actor, String term) {
        var resolved = resolutions.now(term).orElseThrow();
        var today = terms.today();
        var units = authority.units(actor, today);
        return store.waiting(term).stream().filter(one -> units.contains(one.unit()))
                .map(one -> new ConfirmationsPage.Waiting(one.unit(), resolved.organisation().nameOn(one.unit(), today), one.period(), one.figures(), one.since())).toList();
    }
}
