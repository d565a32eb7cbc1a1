package vn.namro.publishing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.namro.accounts.Actor;
import vn.namro.language.CodeOrder;
import vn.namro.organisation.Unit;
import vn.namro.publishing.action.WriteNarrative;
import vn.namro.web.Download;

/** The term review: looked at, and taken away as a document. */
@Controller
class ReviewController {

    private final ReviewSources sources;
    private final WriteNarrative writeNarrative;

    ReviewController(ReviewSources sources, WriteNarrative writeNarrative) {
        this.sources = sources;
        this.writeNarrative = writeNarrative;
    }

    @GetMapping("/review")
    String open(Actor actor, @RequestParam Map<String, String> asked, Model model) {
        var request = ReviewRequest.of(asked);
        model.addAttribute("page", sources.find(actor, request).map(source -> page(actor, request, source)));
        return "publishing/review";
    }

    private ReviewPage page(Actor actor, ReviewRequest request, ReviewSource source) {
        return new ReviewPage(source.scope(), request, source.settings(), source.preview(), source.isWhole(), writes(actor, source), source.known());
    }

    private List<ReviewPage.Unit> writes(Actor actor, ReviewSource source) {
        var term = source.records().term();
        var organisation = source.records().organisation();
        var units = new ArrayList<ReviewPage.Unit>();
        if (source.known() != null) {
            return units;
        }
        if (writeNarrative.may(actor, term, organisation, null)) {
            units.add(new ReviewPage.Unit("", source.scope().name(term.organisation())));
        }
        organisation.units().stream().map(Unit::code).distinct().sorted(CodeOrder.NATURAL).filter(code -> writeNarrative.may(actor, term, organisation, code))
                .forEach(code -> units.add(new ReviewPage.Unit(code, source.scope().name(code))));
        return units;
    }

    @GetMapping("/review.docx")
    ResponseEntity<byte[]> document(Actor actor, @RequestParam Map<String, String> asked) {
        var source = sources.whole(actor, ReviewRequest.of(asked));
        return Download.of("review-" + source.judgement().asOf(), "docx", source.docx());
    }
}
