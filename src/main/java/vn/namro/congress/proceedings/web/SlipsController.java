package vn.namro.congress.proceedings.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.namro.accounts.Actor;
import vn.namro.congress.proceedings.action.IssueSecrets;

/** The slips with the secrets by which delegates vote on devices: they are shown once, in answer to their being issued. */
@Controller
class SlipsController {
    private final Sitting sitting;
    private final IssueSecrets issue;

    SlipsController(Sitting sitting, IssueSecrets issue) {
        this.sitting = sitting;
        this.issue = issue;
    }

    @GetMapping("/congresses/{id}/slips")
    String blank(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("page", new SlipsPage(sitting.require(actor, id), Map.of()));
        return "proceedings/slips";
    }

    @PostMapping("/congresses/{id}/slips")
    String issue(Actor actor, @PathVariable UUID id, Model model) {
        var congress = sitting.require(actor, id);
        model.addAttribute("page", new SlipsPage(congress, issue.run(actor, id)));
        return "proceedings/slips";
    }
}
