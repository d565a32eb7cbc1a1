package vn.namro.congress.web;

import jakarta.servlet.http.HttpServletResponse;
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
import vn.namro.accounts.Role;
import vn.namro.congress.action.AnnounceResult;
import vn.namro.congress.action.DecideTie;
import vn.namro.congress.action.SettleDifference;
import vn.namro.congress.action.WriteFigures;
import vn.namro.congress.model.ElectionCourse;
import vn.namro.congress.model.ElectionCourse.BoardFigures;
import vn.namro.congress.model.Paper;
import vn.namro.congress.model.Settlement;
import vn.namro.rule.Outcome;
import vn.namro.web.Problem;

/** What follows when all entries are closed: differences, the figures of the board, the result, ties, the announcement. */
@Controller
class CountController {
    private final Elected elected;
    private final SettleDifference settle;
    private final WriteFigures write;
    private final DecideTie decide;
    private final AnnounceResult announce;

    CountController(Elected elected, SettleDifference settle, WriteFigures write, DecideTie decide, AnnounceResult announce) {
        this.elected = elected;
        this.settle = settle;
        this.write = write;
        this.decide = decide;
        this.announce = announce;
    }

    @GetMapping("/elections/{id}/result")
    String open(Actor actor, @PathVariable UUID id, Model model) {
        return show(actor, elected.require(actor, id), Map.of(), List.of(), model);
    }

    @PostMapping("/elections/{id}/difference")
    String settle(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields, HttpServletResponse response, Model model,
            RedirectAttributes redirect) {
        var course = elected.require(actor, id);
        var serial = SetupForm.text(fields.get("serial"));
        var choice = SetupForm.text(fields.get("choice"));
        var paper = switch (choice) {
            case "own" -> PaperForm.read(serial, fields, course.setup());
            case "1", "2", "3" -> read(course, serial, Integer.parseInt(choice) - 1);
            default -> null;
        };
        return answer(settle.run(actor, id, new Settlement(serial, paper, SetupForm.text(fields.get("reason"))), paper != null || choice.equals("none")),
                "congress.notice.settled", actor, id, fields, response, model, redirect);
    }

    private static @Nullable Paper read(ElectionCourse course, String serial, int entry) {
        var ballots = course.ballots();
        return ballots == null ? null : ballots.differences().stream().filter(one -> one.serial().equals(serial) && entry < one.read().size())
                .findFirst().map(one -> one.read().get(entry)).orElse(null);
    }

    @PostMapping("/elections/{id}/figures")
    String figures(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields, HttpServletResponse response, Model model,
            RedirectAttributes redirect) {
        elected.require(actor, id);
        var figures = new HashMap<String, Long>();
        for (var name : List.of("entitled", "present", "issued", "returned", "not_returned", "spoiled", "foreign")) {
            var figure = SetupForm.whole(fields.get(name));
            if (figure != null) {
                figures.put(name, figure);
            }
        }
        var written = figures.size() < 7 ? null : new BoardFigures(figures.get("entitled"), figures.get("present"), figures.get("issued"),
                figures.get("returned"), figures.get("not_returned"), figures.get("spoiled"), figures.get("foreign"), SetupForm.text(fields.get("board")));
        return answer(write.run(actor, id, written), "congress.notice.figures", actor, id, fields, response, model, redirect);
    }

    @PostMapping("/elections/{id}/decision")
    String decide(Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable List<String> elect, @RequestParam(defaultValue = "") String by,
            HttpServletResponse response, Model model, RedirectAttributes redirect) {
        elected.require(actor, id);
        return answer(decide.run(actor, id, elect == null ? List.of() : elect, SetupForm.text(by)), "congress.notice.decided", actor, id,
                Map.of("by", by), response, model, redirect);
    }

    @PostMapping("/elections/{id}/announce")
    String announce(Actor actor, @PathVariable UUID id, HttpServletResponse response, Model model, RedirectAttributes redirect) {
        elected.require(actor, id);
        return answer(announce.run(actor, id), "congress.notice.announced", actor, id, Map.of(), response, model, redirect);
    }

    private String answer(Outcome<UUID> outcome, String notice, Actor actor, UUID id, Map<String, String> typed, HttpServletResponse response, Model model,
            RedirectAttributes redirect) {
        return switch (outcome) {
            case Outcome.Done<UUID> _ -> {
                redirect.addFlashAttribute("notice", notice);
                yield "redirect:/elections/" + id + "/result";
            }
            case Outcome.Refused<UUID>(var breaches) -> {
                response.setStatus(422);
                yield show(actor, elected.require(actor, id), typed, Problem.of(breaches), model);
            }
        };
    }

    private static String show(Actor actor, ElectionCourse course, Map<String, String> typed, List<Problem> problems, Model model) {
        model.addAttribute("page", new CountPage(course, course.result().orElse(null), typed, actor.post().role() == Role.COUNTING_BOARD, problems));
        return "congress/result";
    }
}
