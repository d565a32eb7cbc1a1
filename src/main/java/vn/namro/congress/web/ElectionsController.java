package vn.namro.congress.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Authority;
import vn.namro.accounts.Role;
import vn.namro.calendar.OfficeTime;
import vn.namro.congress.RulePacks;
import vn.namro.congress.action.SetUpElection;
import vn.namro.congress.store.ElectionStore;
import vn.namro.documents.ListFile;
import vn.namro.organisation.Units;
import vn.namro.rule.Outcome;
import vn.namro.web.Problem;

/** Elections, and setting them up. */
@Controller
class ElectionsController {
    private final ElectionStore store;
    private final Elected elected;
    private final SetUpElection setUp;
    private final Authority authority;
    private final Units units;
    private final Clock clock;

    ElectionsController(ElectionStore store, Elected elected, SetUpElection setUp, Authority authority, Units units, Clock clock) {
        this.store = store;
        this.elected = elected;
        this.setUp = setUp;
        this.authority = authority;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/elections")
    String list(Actor actor, Model model) {
        model.addAttribute("page", new ElectionsPage(rows(actor), actor.post().role() == Role.SECRETARIAT));
        return "congress/elections";
    }

    @GetMapping({"/elections.csv", "/elections.xlsx"})
    ListFile file(Actor actor) {
        return ListFile.of("elections", List.of("id", "title", "body", "round", "unit", "stage"), rows(actor).stream()
                .map(row -> List.of(row.id(), row.title(), row.body(), row.round(), row.unit(), row.stage())).toList());
    }

    private List<ElectionsPage.Row> rows(Actor actor) {
        var today = OfficeTime.dayOf(clock.instant());
        var own = authority.units(actor, today);
        var organisation = units.now();
        return store.all().stream().filter(one -> own.contains(one.unit()))
                .map(one -> new ElectionsPage.Row(one.id(), one.title(), one.body(), one.round(), organisation.nameOn(one.unit(), today), one.stage())).toList();
    }

    @GetMapping("/elections/new")
    String blank(Actor actor, @RequestParam(required = false) @Nullable UUID congress, Model model) {
        if (congress != null) {
            elected.requireCongress(actor, congress);
        }
        model.addAttribute("page", form(actor, null, SetupForm.empty(congress), 1, List.of()));
        return "congress/setup";
    }

    @PostMapping("/elections/new")
    String make(Actor actor, @ModelAttribute SetupForm form, HttpServletResponse response, Model model, RedirectAttributes redirect) {
        if (form.congress() != null) {
            elected.requireCongress(actor, form.congress());
        }
        return answer(form.congress() == null ? setUp.run(actor, SetupForm.text(form.unit()), form.request(1)) : setUp.of(actor, form.congress(), form.request(1)), form(actor, null, form, 1, List.of()), response, model, redirect);
    }

    @GetMapping("/elections/{id}/setup")
    String setup(Actor actor, @PathVariable UUID id, Model model) {
        var course = elected.require(actor, id);
        model.addAttribute("page", form(actor, id, SetupForm.of(course.unit(), course.setup()), course.setup().round(), List.of()));
        return "congress/setup";
    }

    @PostMapping("/elections/{id}/setup")
    String change(Actor actor, @PathVariable UUID id, @ModelAttribute SetupForm form, HttpServletResponse response, Model model,
            RedirectAttributes redirect) {
        long round = elected.require(actor, id).setup().round();
        return answer(setUp.again(actor, id, form.request(round)), form(actor, id, form, round, List.of()), response, model, redirect);
    }

    @GetMapping("/elections/{id}")
    String one(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("page", page(actor, id));
        return "congress/one";
    }

    @GetMapping("/elections/{id}/paper")
    String paper(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("page", page(actor, id));
        return "congress/paper";
    }

    @PostMapping("/elections/{id}/round")
    String furtherRound(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        elected.require(actor, id);
        return switch (setUp.furtherRound(actor, id)) {
            case Outcome.Done<UUID>(var next) -> {
                redirect.addFlashAttribute("notice", "congress.notice.round");
                yield "redirect:/elections/" + next + "/setup";
            }
            case Outcome.Refused<UUID> _ -> {
                redirect.addFlashAttribute("notice", "congress.rule.K28");
                yield "redirect:/elections/" + id;
            }
        };
    }

    private ElectionPage page(Actor actor, UUID id) {
        var course = elected.require(actor, id);
        return new ElectionPage(course, elected.unitName(course.unit()), actor.post().role(), store.after(course.id()).orElse(null), elected.congress(id));
    }

    private static String answer(Outcome<UUID> outcome, SetupPage page, HttpServletResponse response, Model model, RedirectAttributes redirect) {
        return switch (outcome) {
            case Outcome.Done<UUID>(var id) -> {
                redirect.addFlashAttribute("notice", "congress.notice.set_up");
                yield "redirect:/elections/" + id;
            }
            case Outcome.Refused<UUID>(var breaches) -> {
                response.setStatus(422);
                model.addAttribute("page", new SetupPage(page.id(), page.form(), page.round(), page.units(), page.packs(), Problem.of(breaches)));
                yield "congress/setup";
            }
        };
    }

    private SetupPage form(Actor actor, @Nullable UUID id, SetupForm form, long round, List<Problem> problems) {
        var today = OfficeTime.dayOf(clock.instant());
        var choices = authority.units(actor, today).stream().flatMap(code -> units.now().on(code, today).stream())
                .map(unit -> new SetupPage.UnitChoice(unit.code(), unit.name())).toList();
        return new SetupPage(id, form, round, choices, RulePacks.NAMES.stream().flatMap(name -> RulePacks.named(name).stream()).toList(), problems);
    }
}
