package vn.namro.congress.delegates.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
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
import vn.namro.accounts.Role;
import vn.namro.congress.Congress;
import vn.namro.congress.Delegate;
import vn.namro.congress.Quorum;
import vn.namro.congress.delegates.action.KeepPresence;
import vn.namro.congress.delegates.model.Passage;
import vn.namro.congress.delegates.store.BadgeStore;
import vn.namro.congress.delegates.store.DelegateStore;
import vn.namro.congress.delegates.store.PresenceStore;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;
import vn.namro.web.NotFound;
import vn.namro.web.Problem;

/** Badges, the door of the hall, and the ledger of presence. */
@Controller
class PresenceController {
    private static final int LINES = 100;

    private final Called called;
    private final DelegateStore delegates;
    private final BadgeStore badges;
    private final PresenceStore store;
    private final KeepPresence keep;
    private final SentBy sentBy;
    private final Clock clock;

    PresenceController(Called called, DelegateStore delegates, BadgeStore badges, PresenceStore store, KeepPresence keep, SentBy sentBy, Clock clock) {
        this.called = called;
        this.delegates = delegates;
        this.badges = badges;
        this.store = store;
        this.keep = keep;
        this.sentBy = sentBy;
        this.clock = clock;
    }

    @GetMapping("/congresses/{id}/badges")
    String badges(Actor actor, @PathVariable UUID id, Model model) {
        var congress = called.require(actor, id);
        var codes = badges.codes(id);
        var organisation = sentBy.organisation();
        var list = delegates.list(id);
        var with = list.stream().filter(one -> codes.containsKey(one.id())).map(one -> new BadgesPage.Badge(one,
                one.unit().isEmpty() ? "" : organisation.nameOn(one.unit(), congress.firstDay()), codes.get(one.id()), QrCode.of(codes.get(one.id())))).toList();
        model.addAttribute("page", new BadgesPage(congress, with, list.size() - with.size()));
        return "delegates/badges";
    }

    @PostMapping("/congresses/{id}/badges")
    String issue(Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID delegate, RedirectAttributes redirect) {
        var congress = called.require(actor, id);
        if (delegate == null) {
            keep.issue(actor, congress);
        } else {
            keep.replace(actor, congress, delegates.find(delegate).filter(one -> one.congress().equals(id)).orElseThrow(NotFound::new));
        }
        redirect.addFlashAttribute("notice", "delegates.notice.badges");
        return "redirect:/congresses/" + id + "/badges";
    }

    @GetMapping("/congresses/{id}/check-in")
    String door(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean out, HttpServletResponse response, Model model) {
        return door(called.require(actor, id), out, null, List.of(), response, model);
    }

    /** Answered at once and not by another address: whoever keeps the door scans the next badge; the same again is no second line. */
    @PostMapping("/congresses/{id}/check-in")
    String pass(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "false") boolean out,
            HttpServletResponse response, Model model) {
        var congress = called.require(actor, id);
        return switch (keep.pass(actor, congress, code, !out)) {
            case Outcome.Done<Passage>(var passage) -> door(congress, out, passage, List.of(), response, model);
            case Outcome.Refused<Passage>(var breaches) -> {
                response.setStatus(422);
                yield door(congress, out, null, Problem.of(breaches), response, model);
            }
        };
    }

    private String door(Congress congress, boolean out, @Nullable Passage passage, List<Problem> problems, HttpServletResponse response, Model model) {
        // The one page that asks for a camera.
        response.setHeader("Permissions-Policy", "camera=(self), microphone=(), geolocation=(), payment=(), usb=()");
        model.addAttribute("page", new CheckInPage(congress, store.quorum(congress.id(), clock.instant()), out, passage,
                passage == null ? "" : sentBy.name(congress, passage.delegate().unit()), passage != null && passage.delegate().votesAt(clock.instant()), problems));
        return "delegates/check-in";
    }

    @GetMapping("/congresses/{id}/presence")
    String presence(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String day, @RequestParam(defaultValue = "") String time, Model model) {
        return show(actor, called.require(actor, id), DelegatesController.moment(day, time), List.of(), model);
    }

    @PostMapping("/congresses/{id}/presence")
    String record(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String number, @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String time, @RequestParam(defaultValue = "in") String way, HttpServletResponse response, Model model,
            RedirectAttributes redirect) {
        var congress = called.require(actor, id);
        return switch (keep.record(actor, congress, DelegateForm.whole(number), DelegatesController.moment(day, time), !way.equals("out"))) {
            case Outcome.Done<Passage>(var passage) -> done(id, passage.already() ? "delegates.notice.already" : "delegates.notice.presence", redirect);
            case Outcome.Refused<Passage>(var breaches) -> refused(actor, congress, breaches, response, model);
        };
    }

    @PostMapping("/congresses/{id}/presence/{line}")
    String takeBack(Actor actor, @PathVariable UUID id, @PathVariable long line, @RequestParam(defaultValue = "") String reason, HttpServletResponse response,
            Model model, RedirectAttributes redirect) {
        var congress = called.require(actor, id);
        return switch (keep.takeBack(actor, congress, line, DelegateForm.text(reason))) {
            case Outcome.Done<Long> _ -> done(id, "delegates.notice.taken_back", redirect);
            case Outcome.Refused<Long>(var breaches) -> refused(actor, congress, breaches, response, model);
        };
    }

    private static String done(UUID id, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:/congresses/" + id + "/presence";
    }

    private String refused(Actor actor, Congress congress, List<Breach> breaches, HttpServletResponse response, Model model) {
        response.setStatus(422);
        return show(actor, congress, null, Problem.of(breaches), model);
    }

    /** Without a time it is now; after the congress, its end. */
    private String show(Actor actor, Congress congress, @Nullable Instant asked, List<Problem> problems, Model model) {
        var end = congress.sessions().getLast().until();
        var at = asked != null ? asked : clock.instant().isAfter(end) ? end : clock.instant();
        var ledger = store.ledger(congress.id());
        var list = delegates.list(congress.id());
        var inside = ledger.inside(at);
        var byId = new HashMap<UUID, Delegate>();
        list.forEach(one -> byId.put(one.id(), one));
        long present = list.stream().filter(one -> inside.contains(one.id()) && one.votesAt(at)).count();
        model.addAttribute("page", new PresencePage(congress, at, new Quorum(list.stream().filter(Delegate::convened).count(), present, congress.rules().quorum()),
                list.stream().filter(one -> one.votesAt(at) && !inside.contains(one.id())).toList(),
                list.stream().filter(one -> inside.contains(one.id()) && !one.votesAt(at)).toList(),
                ledger.lines().stream().filter(line -> byId.containsKey(line.delegate())).map(line -> new PresencePage.Entry(line, byId.get(line.delegate())))
                        .sorted(Comparator.comparing((PresencePage.Entry one) -> one.line().at()).reversed()).limit(LINES).toList(), ledger.lines().size(),
                actor.post().role() == Role.SECRETARIAT || actor.post().role() == Role.CREDENTIALS_COMMITTEE, problems));
        return "delegates/presence";
    }
}
