package vn.namro.congress.proceedings.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.accounts.Actor;
import vn.namro.congress.Attendance;
import vn.namro.congress.Congress;
import vn.namro.congress.Delegate;
import vn.namro.congress.proceedings.action.ClosePoll;
import vn.namro.congress.proceedings.action.CountHands;
import vn.namro.congress.proceedings.action.OpenPoll;
import vn.namro.congress.proceedings.model.AreaCount;
import vn.namro.congress.proceedings.model.PollCourse;
import vn.namro.congress.proceedings.model.PollWay;
import vn.namro.congress.proceedings.model.Votes;
import vn.namro.rule.Outcome;
import vn.namro.web.NotFound;
import vn.namro.web.Problem;

/** One poll, from its opening to its result. */
@Controller
class PollController {
    private final Sitting sitting;
    private final Attendance attendance;
    private final OpenPoll open;
    private final CountHands count;
    private final ClosePoll close;

    PollController(Sitting sitting, Attendance attendance, OpenPoll open, CountHands count, ClosePoll close) {
        this.sitting = sitting;
        this.attendance = attendance;
        this.open = open;
        this.count = count;
        this.close = close;
    }

    @GetMapping("/congresses/{id}/polls/{poll}")
    String one(Actor actor, @PathVariable UUID id, @PathVariable UUID poll, Model model) {
        var congress = sitting.require(actor, id);
        return show(actor, congress, sitting.poll(congress, poll), Map.of(), List.of(), model);
    }

    @PostMapping("/congresses/{id}/polls/{poll}/open")
    String open(Actor actor, @PathVariable UUID id, @PathVariable UUID poll, @RequestParam Map<String, String> fields, HttpServletResponse response, Model model,
            RedirectAttributes redirect) {
        var congress = sitting.require(actor, id);
        sitting.poll(congress, poll);
        var seen = Typed.whole(fields.get("present"));
        return answer(open.run(actor, poll, seen == null ? -1 : seen, Typed.text(fields.get("without_quorum"))), "proceedings.notice.opened", actor, congress, poll,
                fields, response, model, redirect);
    }

    @PostMapping("/congresses/{id}/polls/{poll}/count")
    String count(Actor actor, @PathVariable UUID id, @PathVariable UUID poll, @RequestParam Map<String, String> fields, HttpServletResponse response, Model model,
            RedirectAttributes redirect) {
        var congress = sitting.require(actor, id);
        sitting.poll(congress, poll);
        return answer(count.run(actor, poll, counted(fields)), "proceedings.notice.counted", actor, congress, poll, fields, response, model, redirect);
    }

    @PostMapping("/congresses/{id}/polls/{poll}/close")
    String close(Actor actor, @PathVariable UUID id, @PathVariable UUID poll, HttpServletResponse response, Model model, RedirectAttributes redirect) {
        var congress = sitting.require(actor, id);
        sitting.poll(congress, poll);
        return answer(close.run(actor, poll), "proceedings.notice.closed", actor, congress, poll, Map.of(), response, model, redirect);
    }

    /** While it is open nobody sees who has voted how. */
    @GetMapping("/congresses/{id}/polls/{poll}/votes")
    String votes(Actor actor, @PathVariable UUID id, @PathVariable UUID poll, Model model) {
        var congress = sitting.require(actor, id);
        var course = sitting.poll(congress, poll);
        var opening = course.opening();
        if (opening == null || course.closing() == null || course.declaration().way() != PollWay.DEVICES) {
            throw new NotFound();
        }
        model.addAttribute("page", new VotesPage(congress, course, sitting.presence(id).delegates().stream().filter(delegate -> opening.entitled().contains(delegate.id()))
                .map(delegate -> new VotesPage.Row(delegate.label(), delegate.name(), course.voted().get(delegate.id()))).toList()));
        return "proceedings/votes";
    }

    private static @Nullable AreaCount counted(Map<String, String> fields) {
        var favour = Typed.whole(fields.get("favour"));
        var against = Typed.whole(fields.get("against"));
        var abstaining = Typed.whole(fields.get("abstaining"));
        var hands = Typed.whole(fields.get("hands"));
        return favour == null || against == null || abstaining == null || hands == null ? null
                : new AreaCount(Typed.text(fields.get("area")), new Votes(favour, against, abstaining), hands);
    }

    private String answer(Outcome<UUID> outcome, String notice, Actor actor, Congress congress, UUID poll, Map<String, String> typed, HttpServletResponse response,
            Model model, RedirectAttributes redirect) {
        return switch (outcome) {
            case Outcome.Done<UUID> _ -> {
                redirect.addFlashAttribute("notice", notice);
                yield "redirect:/congresses/" + congress.id() + "/polls/" + poll;
            }
            case Outcome.Refused<UUID>(var breaches) -> {
                response.setStatus(422);
                yield show(actor, congress, sitting.poll(congress, poll), typed, Problem.of(breaches), model);
            }
        };
    }

    private String show(Actor actor, Congress congress, PollCourse poll, Map<String, String> typed, List<Problem> problems, Model model) {
        var opening = poll.opening();
        var presence = sitting.presence(congress.id());
        var recount = opening == null ? null : poll.recount(presence.at(opening.at())).orElse(null);
        Map<UUID, Delegate> all = presence.delegates().stream().collect(Collectors.toMap(Delegate::id, delegate -> delegate));
        model.addAttribute("page", new PollPage(congress, poll, attendance.quorum(congress.id(), sitting.now()), recount, actor.post().role(), typed, all, problems));
        return "proceedings/poll";
    }
}
