package vn.namro.publishing.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.namro.accounts.Actor;
import vn.namro.progress.Terms;
import vn.namro.progress.web.Scope;
import vn.namro.progress.web.Scopes;
import vn.namro.publishing.Narratives;
import vn.namro.web.NotFound;

/** Finds what a review is made from. */
@Component
class ReviewSources {
    private final Scopes scopes;
    private final Terms terms;
    private final Narratives narratives;

    ReviewSources(Scopes scopes, Terms terms, Narratives narratives) {
        this.scopes = scopes;
        this.terms = terms;
        this.narratives = narratives;
    }

    /** Empty when there is no term to look at. */
    Optional<ReviewSource> find(Actor actor, ReviewRequest request) {
        return scopes.find(actor, request.term(), request.day()).map(scope -> source(scope, request));
    }

    /** The whole of a review, which only those over the whole organisation may have. */
    ReviewSource whole(Actor actor, ReviewRequest request) {
        return find(actor, request).filter(ReviewSource::isWhole).orElseThrow(NotFound::new);
    }

    private ReviewSource source(Scope scope, ReviewRequest request) {
        var term = scope.term().code();
        var judged = terms.latest(term, scope.asOf()).orElseThrow(NotFound::new);
        return new ReviewSource(scope, judged.records(), judged.judgement(), narratives.of(term), request.settings(judged.records().term().style()));
    }
}
