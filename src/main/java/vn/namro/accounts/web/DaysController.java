package vn.namro.accounts.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Post;
import vn.namro.accounts.action.ChangeDays;
import vn.namro.accounts.store.AccountStore;
import vn.namro.calendar.OfficeTime;
import vn.namro.calendar.SetDay;
import vn.namro.documents.ListFile;
import vn.namro.organisation.OfficeDays;
import vn.namro.rule.Outcome;
import vn.namro.web.NotFound;
import vn.namro.web.Problem;
import vn.namro.web.TypedDay;

/** The working days of a year at a glance, and the form that sets days off; it stands here because who may is asked of accounts. */
@Controller
class DaysController {
    private static final int FIRST_YEAR = 1990;

    private final OfficeDays days;
    private final ChangeDays changeDays;
    private final AccountStore store;
    private final Clock clock;

    DaysController(OfficeDays days, ChangeDays changeDays, AccountStore store, Clock clock) {
        this.days = days;
        this.changeDays = changeDays;
        this.store = store;
        this.clock = clock;
    }

    @GetMapping("/days")
    String year(Actor actor, @RequestParam(defaultValue = "") String year, @RequestParam(defaultValue = "") String edit, Model model) {
        return show(actor, year.isEmpty() ? today().getYear() : known(year), null, TypedDay.parse(edit), List.of(), model);
    }

    /** What holds of each day that was set. */
    @GetMapping({"/days.csv", "/days.xlsx"})
    ListFile file(@RequestParam(defaultValue = "") String year) {
        int chosen = year.isEmpty() ? today().getYear() : known(year);
        return ListFile.of("days-" + chosen, List.of("day", "kind", "name", "decision", "decided", "recorded_at"), DaysPage.standing(recorded(chosen)).stream()
                .map(row -> List.of(row.set().day(), row.set().kind(), row.set().name(), row.set().decision(), row.set().decided(), row.recordedAt())).toList());
    }

    @PostMapping("/days")
    String set(Actor actor, @RequestParam(defaultValue = "") String year, @RequestParam(name = "days", defaultValue = "") String typed,
            @RequestParam(defaultValue = "") String decision, @RequestParam(defaultValue = "") String decided, @RequestParam(defaultValue = "") String seen,
            HttpServletResponse response, Model model, RedirectAttributes redirect) {
        int chosen = year.isEmpty() ? today().getYear() : known(year);
        var form = TypedDays.of(typed, decision, decided);
        return switch (changeDays.run(actor, form.lines(), form.decision(), TypedDay.parse(form.decided()), seen.matches("\\d{1,18}") ? Long.parseLong(seen) : -1)) {
            case Outcome.Done<List<SetDay>>(var set) -> {
                redirect.addFlashAttribute("notice", "organisation.days.done");
                yield "redirect:/days?year=" + set.getFirst().day().getYear();
            }
            case Outcome.Refused<List<SetDay>>(var breaches) -> {
                response.setStatus(422);
                yield show(actor, chosen, form, null, Problem.of(breaches), model);
            }
        };
    }

    private String show(Actor actor, int year, @Nullable TypedDays typed, @Nullable LocalDate edited, List<Problem> problems, Model model) {
        var recorded = recorded(year);
        var titles = new HashMap<UUID, Optional<Post>>();
        var posts = new HashMap<Long, String>();
        recorded.stream().filter(row -> row.post() != null)
                .forEach(row -> titles.computeIfAbsent(row.post(), store::post).ifPresent(post -> posts.put(row.version(), post.title())));
        model.addAttribute("page", new DaysPage(year, today(), days.now(), recorded, posts, changeDays.mayChange(actor), typed, edited,
                changeDays.version(), problems));
        return "organisation/days";
    }

    private List<OfficeDays.Recorded> recorded(int year) {
        return days.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private int known(String year) {
        int latest = today().getYear() + 2;
        int asked = year.matches("\\d{4}") ? Integer.parseInt(year) : 0;
        if (asked < FIRST_YEAR || asked > latest) {
            throw new NotFound();
        }
        return asked;
    }

    private LocalDate today() {
        return OfficeTime.dayOf(clock.instant());
    }
}
