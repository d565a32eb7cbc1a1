package vn.namro.exchange.web;

import java.time.Clock;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.namro.accounts.Actor;
import vn.namro.exchange.review.ReviewFile;
import vn.namro.progress.Terms;
import vn.namro.progress.web.Knowing;
import vn.namro.progress.web.Scopes;
import vn.namro.web.NotFound;

/** The verdicts of a term as the command {@code review} writes them: what the board shows everybody in the tree. */
@RestController
class ReviewFileController {
    private final Scopes scopes;
    private final Terms terms;
    private final Clock clock;

    ReviewFileController(Scopes scopes, Terms terms, Clock clock) {
        this.scopes = scopes;
        this.terms = terms;
        this.clock = clock;
    }

    /** The same for programs. */
    @GetMapping("/api/v1/terms/{term}/review")
    ResponseEntity<String> review(Actor actor, @PathVariable String term, @RequestParam(name = "as-of", defaultValue = "") String day,
            @RequestParam(defaultValue = "") String known) {
        return verdicts(actor, term, day, known);
    }

    @GetMapping("/review.json")
    ResponseEntity<String> verdicts(Actor actor, @RequestParam(defaultValue = "") String term, @RequestParam(name = "as-of", defaultValue = "") String day,
            @RequestParam(defaultValue = "") String known) {
        var then = Knowing.parse(known, clock);
        var scope = scopes.find(actor, term, day, then).orElseThrow(NotFound::new);
        var code = scope.term().code();
        var judged = (then == null ? terms.latest(code, scope.asOf()) : terms.known(code, then, scope.asOf())).orElseThrow(NotFound::new);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).cacheControl(CacheControl.noStore())
                .body(ReviewFile.text(judged.judgement()));
    }
}
