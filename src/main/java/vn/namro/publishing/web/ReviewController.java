package vn.namro.publishing.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.namro.accounts.Actor;

/** The term review: looked at, and taken away as a document. */
@Controller
class ReviewController {
    private static final MediaType DOCX = MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final ReviewSources sources;

    ReviewController(ReviewSources sources) {
        this.sources = sources;
    }

    @GetMapping("/review")
    String open(Actor actor, @RequestParam Map<String, String> asked, Model model) {
        var request = ReviewRequest.of(asked);
        model.addAttribute("page", sources.find(actor, request).map(source -> page(actor, request, source)));
        return "publishing/review";
    }

    private ReviewPage page(Actor actor, ReviewRequest request, ReviewSource source) {
        return new ReviewPage(source.scope(), request, source.settings(), source.preview(), source.isWhole(), List.of());
    }

    @GetMapping("/review.docx")
    ResponseEntity<byte[]> document(Actor actor, @RequestParam Map<String, String> asked) {
        var source = sources.whole(actor, ReviewRequest.of(asked));
        return ResponseEntity.ok().contentType(DOCX).cacheControl(CacheControl.noStore())
                .header("Content-Disposition", "attachment; filename=\"review-" + source.judgement().asOf() + ".docx\"").body(source.docx());
    }
}
