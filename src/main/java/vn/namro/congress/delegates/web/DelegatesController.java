package vn.namro.congress.delegates.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
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
import vn.namro.accounts.Role;
import vn.namro.calendar.OfficeTime;
import vn.namro.congress.Congress;
import vn.namro.congress.Delegate;
import vn.namro.congress.delegates.action.KeepDelegates;
import vn.namro.congress.delegates.model.CongressRule;
import vn.namro.congress.delegates.store.DelegateStore;
import vn.namro.congress.delegates.store.PresenceStore;
import vn.namro.language.NameOrder;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;
import vn.namro.web.NotFound;
import vn.namro.web.Problem;
import vn.namro.web.TypedDay;

/** The list of delegates, one by one. */
@Controller
class DelegatesController {
    private final Called called;
    private final DelegateStore store;
    private final PresenceStore presence;
    private final KeepDelegates keep;
    private final SentBy sentBy;

    DelegatesController(Called called, DelegateStore store, PresenceStore presence, KeepDelegates keep, SentBy sentBy) {
        this.called = called;
        this.store = store;
        this.presence = presence;
        this.keep = keep;
        this.sentBy = sentBy;
    }

    @GetMapping("/congresses/{id}/delegates")
    String list(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String order, Model model) {
        var congress = called.require(actor, id);
        var list = store.list(id);
        var labels = new HashMap<UUID, String>();
        var counts = new EnumMap<Delegate.Kind, Long>(Delegate.Kind.class);
        list.forEach(one -> {
            labels.put(one.id(), one.label());
            counts.merge(one.kind(), 1L, Long::sum);
        });
        var names = new NameOrder();
        boolean byName = order.equals("name");
        var organisation = sentBy.organisation();
        var rows = list.stream().sorted(byName ? (a, b) -> names.compare(a.name(), b.name()) : Comparator.comparing(Delegate::number))
                .map(one -> new DelegatesPage.Row(one, one.unit().isEmpty() ? "" : organisation.nameOn(one.unit(), congress.firstDay()), other(one, labels))).toList();
        model.addAttribute("page", new DelegatesPage(congress, rows, list.stream().filter(Delegate::convened).count(), counts, byName, mayKeep(actor)));
        return "delegates/delegates";
    }

    private static String other(Delegate one, HashMap<UUID, String> labels) {
        var fact = one.replaces() == null ? one.replacedBy() : one.replaces();
        return fact == null ? "" : labels.getOrDefault(fact.other(), "");
    }

    @GetMapping("/congresses/{id}/delegates/new")
    String blank(Actor actor, @PathVariable UUID id, Model model) {
        var congress = called.require(actor, id);
        int next = store.begun(id).keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        return show(actor, congress, null, new DelegateForm("%03d".formatted(next), "", "", ""), List.of(), model);
    }

    @PostMapping("/congresses/{id}/delegates/new")
    String add(Actor actor, @PathVariable UUID id, @ModelAttribute DelegateForm form, HttpServletResponse response, Model model, RedirectAttributes redirect) {
        var congress = called.require(actor, id);
        return answer(actor, congress, null, form, keep.write(actor, congress, null, form.request()), response, model, redirect);
    }

    @GetMapping("/congresses/{id}/delegates/{delegate}")
    String one(Actor actor, @PathVariable UUID id, @PathVariable UUID delegate, Model model) {
        var congress = called.require(actor, id);
        var one = find(congress, delegate);
        return show(actor, congress, one, DelegateForm.of(one), List.of(), model);
    }

    @PostMapping("/congresses/{id}/delegates/{delegate}")
    String change(Actor actor, @PathVariable UUID id, @PathVariable UUID delegate, @ModelAttribute DelegateForm form, HttpServletResponse response, Model model,
            RedirectAttributes redirect) {
        var congress = called.require(actor, id);
        var one = find(congress, delegate);
        var kept = new DelegateForm(one.label(), form.name(), form.unit(), form.kind());
        return answer(actor, congress, one, kept, keep.write(actor, congress, one, kept.request()), response, model, redirect);
    }

    @PostMapping("/congresses/{id}/delegates/{delegate}/withdraw")
    String withdraw(Actor actor, @PathVariable UUID id, @PathVariable UUID delegate, @RequestParam(defaultValue = "") String reason, HttpServletResponse response,
            Model model, RedirectAttributes redirect) {
        var congress = called.require(actor, id);
        var one = find(congress, delegate);
        return switch (keep.withdraw(actor, congress, one, DelegateForm.text(reason))) {
            case Outcome.Done<UUID> _ -> {
                redirect.addFlashAttribute("notice", "delegates.notice.withdrawn");
                yield "redirect:/congresses/" + id + "/delegates";
            }
            case Outcome.Refused<UUID>(var breaches) -> refused(actor, congress, one, breaches, response, model);
        };
    }

    @PostMapping("/congresses/{id}/delegates/{delegate}/step-in")
    String stepIn(Actor actor, @PathVariable UUID id, @PathVariable UUID delegate, @RequestParam(defaultValue = "") String absent,
            @RequestParam(defaultValue = "") String day, @RequestParam(defaultValue = "") String time, @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response, Model model, RedirectAttributes redirect) {
        var congress = called.require(actor, id);
        var one = find(congress, delegate);
        var at = moment(day, time);
        if (at == null && !(day.isBlank() && time.isBlank())) {
            return refused(actor, congress, one, List.of(Breach.of(CongressRule.G18_TIME)), response, model);
        }
        return answer(actor, congress, one, DelegateForm.of(one), keep.stepIn(actor, congress, delegate, DelegateForm.whole(absent), at, DelegateForm.text(reason)),
                response, model, redirect);
    }

    static @Nullable Instant moment(String day, String time) {
        var typed = TypedDay.parse(day);
        var minute = CallForm.time(time.strip());
        return typed == null || minute == null ? null : typed.atTime(minute).atZone(OfficeTime.ZONE).toInstant();
    }

    private String answer(Actor actor, Congress congress, @Nullable Delegate one, DelegateForm form, Outcome<UUID> outcome, HttpServletResponse response, Model model,
            RedirectAttributes redirect) {
        return switch (outcome) {
            case Outcome.Done<UUID>(var delegate) -> {
                redirect.addFlashAttribute("notice", "delegates.notice.delegate");
                yield "redirect:/congresses/" + congress.id() + "/delegates/" + delegate;
            }
            case Outcome.Refused<UUID>(var breaches) -> {
                response.setStatus(422);
                yield show(actor, congress, one, form, Problem.of(breaches), model);
            }
        };
    }

    private String refused(Actor actor, Congress congress, Delegate one, List<Breach> breaches, HttpServletResponse response, Model model) {
        response.setStatus(422);
        return show(actor, congress, one, DelegateForm.of(one), Problem.of(breaches), model);
    }

    private String show(Actor actor, Congress congress, @Nullable Delegate one, DelegateForm form, List<Problem> problems, Model model) {
        var fact = one == null ? null : one.replaces() == null ? one.replacedBy() : one.replaces();
        model.addAttribute("page", new DelegatePage(congress, one, form, fact == null ? null : store.find(fact.other()).orElse(null),
                mayKeep(actor) ? sentBy.all(congress).stream().map(unit -> new DelegatePage.UnitChoice(unit.code(), unit.name())).toList() : List.of(),
                one == null ? "" : sentBy.name(congress, one.unit()), one == null ? List.of() : presence.of(one.id()).lines(), mayKeep(actor),
                mayKeep(actor) || actor.post().role() == Role.CREDENTIALS_COMMITTEE, problems));
        return "delegates/delegate";
    }

    private Delegate find(Congress congress, UUID delegate) {
        return store.find(delegate).filter(one -> one.congress().equals(congress.id())).orElseThrow(NotFound::new);
    }

    private static boolean mayKeep(Actor actor) {
        return actor.post().role() == Role.SECRETARIAT;
    }
}
