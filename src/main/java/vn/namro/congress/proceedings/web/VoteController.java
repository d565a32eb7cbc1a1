package vn.namro.congress.proceedings.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.namro.congress.Congress;
import vn.namro.congress.Congresses;
import vn.namro.congress.Delegate;
import vn.namro.congress.Delegates;
import vn.namro.congress.delegates.model.BadgeCode;
import vn.namro.congress.proceedings.action.CastVote;
import vn.namro.congress.proceedings.model.Choice;
import vn.namro.congress.proceedings.model.PollWay;
import vn.namro.congress.proceedings.model.VotingSecret;
import vn.namro.congress.proceedings.store.PollStore;
import vn.namro.congress.proceedings.store.SecretStore;
import vn.namro.rule.Outcome;
import vn.namro.web.NotFound;
import vn.namro.web.Problem;

/** Voting on a delegate's own device, by badge and secret: nobody needs an account for it. */
@Controller
class VoteController {
    /** In seconds: a delegate waits long between two polls. */
    private static final int A_DAY = 14 * 60 * 60;
    private static final String VOTER = "vn.namro.congress.voter";

    private final Congresses congresses;
    private final Delegates delegates;
    private final SecretStore secrets;
    private final PollStore polls;
    private final OpenPolls open;
    private final VoteBrake brake;
    private final CastVote cast;

    VoteController(Congresses congresses, Delegates delegates, SecretStore secrets, PollStore polls, OpenPolls open, VoteBrake brake, CastVote cast) {
        this.congresses = congresses;
        this.delegates = delegates;
        this.secrets = secrets;
        this.polls = polls;
        this.open = open;
        this.brake = brake;
        this.cast = cast;
    }

    /** Who proved badge and secret in this session. */
    private record Voter(UUID congress, Delegate delegate) {}

    /** Kept in the session only. */
    private record Kept(UUID congress, UUID delegate) implements Serializable {}

    @GetMapping("/vote/{id}")
    String page(@PathVariable UUID id, @RequestParam(defaultValue = "") String badge, HttpServletRequest request, Model model) {
        var congress = congresses.find(id).orElseThrow(NotFound::new);
        return show(congress, voter(request, id).orElse(null), null, badge, null, List.of(), model);
    }

    @PostMapping("/vote/{id}")
    String enter(@PathVariable UUID id, @RequestParam(defaultValue = "") String badge, @RequestParam(defaultValue = "") String secret, HttpServletRequest request,
            HttpServletResponse response, Model model) {
        var congress = congresses.find(id).orElseThrow(NotFound::new);
        var code = BadgeCode.read(badge);
        boolean allowed = brake.allows(code, request.getRemoteAddr());
        var delegate = allowed ? secrets.delegate(id, code, VotingSecret.read(secret)) : Optional.<UUID>empty();
        if (delegate.isEmpty()) {
            if (allowed) {
                brake.failed(code, request.getRemoteAddr());
            }
            response.setStatus(allowed ? 422 : 429);
            return show(congress, null, null, badge, null, List.of(new Problem("badge", allowed ? "proceedings.vote.wrong" : "proceedings.vote.slow", List.of())), model);
        }
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setMaxInactiveInterval(A_DAY);
        request.getSession().setAttribute(VOTER, new Kept(id, delegate.get()));
        return "redirect:/vote/" + id;
    }

    @PostMapping("/vote/{id}/leave")
    String leave(@PathVariable UUID id, HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(VOTER);
        }
        return "redirect:/vote/" + id;
    }

    @PostMapping("/vote/{id}/{poll}")
    String vote(@PathVariable UUID id, @PathVariable UUID poll, @RequestParam(defaultValue = "") String choice, HttpServletRequest request, HttpServletResponse response,
            Model model) {
        var voter = kept(request, id).orElse(null);
        if (voter == null) {
            response.setStatus(403);
            return show(congresses.find(id).orElseThrow(NotFound::new), null, null, "", null, List.of(new Problem("badge", "proceedings.vote.enter_first", List.of())), model);
        }
        if (!polls.congress(poll).filter(id::equals).isPresent()) {
            throw new NotFound();
        }
        var said = Choice.parse(choice).orElse(null);
        var outcome = said == null ? Outcome.<Choice>refused(List.of()) : cast.run(poll, voter.delegate(), said);
        return switch (outcome) {
            case Outcome.Done<Choice> _ -> show(congresses.find(id).orElseThrow(), voter(request, id).orElse(null), poll, "", said, List.of(), model);
            case Outcome.Refused<Choice>(var breaches) -> {
                response.setStatus(422);
                yield show(congresses.find(id).orElseThrow(), voter(request, id).orElse(null), null, "", null, Problem.of(breaches), model);
            }
        };
    }

    private static Optional<Kept> kept(HttpServletRequest request, UUID congress) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(VOTER) instanceof Kept kept && kept.congress().equals(congress) ? Optional.of(kept) : Optional.empty();
    }

    private Optional<Voter> voter(HttpServletRequest request, UUID congress) {
        return kept(request, congress).flatMap(kept -> delegates.find(kept.delegate())).map(delegate -> new Voter(congress, delegate));
    }

    private String show(Congress congress, @Nullable Voter voter, @Nullable UUID wanted, String badge, @Nullable Choice said, List<Problem> problems, Model model) {
        var poll = open.of(congress.id(), wanted).filter(one -> one.declaration().way() == PollWay.DEVICES).orElse(null);
        var opening = poll == null ? null : poll.opening();
        var given = said != null || poll == null || voter == null ? said : poll.voted().get(voter.delegate().id());
        model.addAttribute("page", new VotePage(congress, voter == null ? null : voter.delegate(), poll, given,
                opening != null && voter != null && opening.entitled().contains(voter.delegate().id()), badge, problems));
        return "proceedings/vote";
    }
}
