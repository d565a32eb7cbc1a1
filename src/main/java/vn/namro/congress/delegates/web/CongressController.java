package vn.namro.congress.delegates.web;

import jakarta.servlet.http.HttpServletResponse;
import java.text.Normalizer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Authority;
import vn.namro.accounts.Role;
import vn.namro.calendar.OfficeTime;
import vn.namro.congress.Congress;
import vn.namro.congress.CongressBody;
import vn.namro.congress.Delegate;
import vn.namro.congress.Seat;
import vn.namro.congress.delegates.action.CallCongress;
import vn.namro.congress.delegates.model.BodyRequest;
import vn.namro.congress.delegates.store.CongressStore;
import vn.namro.congress.delegates.store.DelegateStore;
import vn.namro.congress.store.ElectionStore;
import vn.namro.organisation.Units;
import vn.namro.rule.Outcome;
import vn.namro.web.NotFound;
import vn.namro.web.Problem;

/** Congresses, calling them together and writing down their bodies. */
@Controller
class CongressController {
    private final CongressStore store;
    private final DelegateStore delegates;
    private final ElectionStore elections;
    private final Called called;
    private final CallCongress call;
    private final Authority authority;
    private final Units units;
    private final Clock clock;

    CongressController(CongressStore store, DelegateStore delegates, ElectionStore elections, Called called, CallCongress call, Authority authority, Units units, Clock clock) {
        this.store = store;
        this.delegates = delegates;
        this.elections = elections;
        this.called = called;
        this.call = call;
        this.authority = authority;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/congresses")
    String list(Actor actor, Model model) {
        var today = OfficeTime.dayOf(clock.instant());
        var own = authority.units(actor, today);
        var organisation = units.now();
        model.addAttribute("page", new CongressesPage(store.all().stream().filter(one -> own.contains(one.unit()))
                .map(one -> new CongressesPage.Row(one, organisation.nameOn(one.unit(), today))).toList(), actor.post().role() == Role.SECRETARIAT));
        return "delegates/congresses";
    }

    @GetMapping("/congresses/new")
    String blank(Actor actor, Model model) {
        model.addAttribute("page", form(actor, null, CallForm.empty(), List.of()));
        return "delegates/call";
    }

    @PostMapping("/congresses/new")
    String make(Actor actor, @RequestParam Map<String, String> fields, HttpServletResponse response, Model model, RedirectAttributes redirect) {
        var form = new CallForm(fields);
        return answer(actor, null, form, call.run(actor, form.text("unit"), form.request()), response, model, redirect);
    }

    @GetMapping("/congresses/{id}/call")
    String again(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("page", form(actor, id, CallForm.of(called.require(actor, id)), List.of()));
        return "delegates/call";
    }

    @PostMapping("/congresses/{id}/call")
    String change(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields, HttpServletResponse response, Model model,
            RedirectAttributes redirect) {
        called.require(actor, id);
        var form = new CallForm(fields);
        return answer(actor, id, form, call.again(actor, id, form.request()), response, model, redirect);
    }

    private String answer(Actor actor, @Nullable UUID id, CallForm form, Outcome<UUID> outcome, HttpServletResponse response, Model model, RedirectAttributes redirect) {
        return switch (outcome) {
            case Outcome.Done<UUID>(var congress) -> {
                redirect.addFlashAttribute("notice", "delegates.notice.called");
                yield "redirect:/congresses/" + congress;
            }
            case Outcome.Refused<UUID>(var breaches) -> {
                response.setStatus(422);
                model.addAttribute("page", form(actor, id, form, Problem.of(breaches)));
                yield "delegates/call";
            }
        };
    }

    private CallPage form(Actor actor, @Nullable UUID id, CallForm form, List<Problem> problems) {
        var today = OfficeTime.dayOf(clock.instant());
        var organisation = units.now();
        return new CallPage(id, form, authority.units(actor, today).stream().flatMap(code -> organisation.on(code, today).stream())
                .map(unit -> new CallPage.UnitChoice(unit.code(), unit.name())).toList(), problems);
    }

    @GetMapping("/congresses/{id}")
    String one(Actor actor, @PathVariable UUID id, Model model) {
        var congress = called.require(actor, id);
        var list = delegates.list(id);
        var byNumber = new HashMap<Integer, Delegate>();
        list.forEach(delegate -> byNumber.put(delegate.number(), delegate));
        var bodies = new EnumMap<CongressBody, List<CongressPage.Seated>>(CongressBody.class);
        store.bodies(id).forEach((body, seats) -> bodies.put(body, seats.stream().map(seat -> seated(seat, byNumber)).toList()));
        var joined = store.elections(id);
        var ofUnit = elections.all().stream().filter(one -> one.unit().equals(congress.unit())).toList();
        var ofNone = store.withoutCongress();
        model.addAttribute("page", new CongressPage(congress, called.unitName(congress.unit()), (int) list.stream().filter(Delegate::convened).count(), bodies,
                ofUnit.stream().filter(one -> joined.contains(one.id())).toList().reversed(),
                ofUnit.stream().filter(one -> ofNone.contains(one.id())).toList(), actor.post().role()));
        return "delegates/congress";
    }

    private static CongressPage.Seated seated(Seat seat, Map<Integer, Delegate> byNumber) {
        var delegate = seat.number() == null ? null : byNumber.get(seat.number());
        return new CongressPage.Seated(seat, delegate == null ? seat.name() : delegate.name());
    }

    @GetMapping("/congresses/{id}/bodies")
    String bodies(Actor actor, @PathVariable UUID id, Model model) {
        var congress = called.require(actor, id);
        var lines = new EnumMap<CongressBody, String>(CongressBody.class);
        store.bodies(id).forEach((body, seats) -> lines.put(body, SeatLines.written(seats)));
        model.addAttribute("page", new BodiesPage(congress, lines, List.of()));
        return "delegates/bodies";
    }

    @PostMapping("/congresses/{id}/bodies")
    String writeBodies(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields, HttpServletResponse response, Model model,
            RedirectAttributes redirect) {
        var congress = called.require(actor, id);
        var lines = new EnumMap<CongressBody, String>(CongressBody.class);
        var requests = new ArrayList<BodyRequest>();
        for (var body : CongressBody.values()) {
            lines.put(body, Normalizer.normalize(fields.getOrDefault(body.name(), ""), Normalizer.Form.NFC));
            requests.add(new BodyRequest(body, SeatLines.read(lines.get(body))));
        }
        return switch (call.bodies(actor, id, requests)) {
            case Outcome.Done<UUID> _ -> {
                redirect.addFlashAttribute("notice", "delegates.notice.bodies");
                yield "redirect:/congresses/" + id;
            }
            case Outcome.Refused<UUID>(var breaches) -> {
                response.setStatus(422);
                model.addAttribute("page", new BodiesPage(congress, lines, Problem.of(breaches)));
                yield "delegates/bodies";
            }
        };
    }

    @PostMapping("/congresses/{id}/elections")
    String join(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String election, RedirectAttributes redirect) {
        var congress = called.require(actor, id);
        var one = elections.all().stream().filter(listed -> listed.id().toString().equals(election) && listed.unit().equals(congress.unit())).findFirst()
                .orElseThrow(NotFound::new);
        call.join(actor, id, one.id());
        redirect.addFlashAttribute("notice", "delegates.notice.election");
        return "redirect:/congresses/" + id;
    }
}
