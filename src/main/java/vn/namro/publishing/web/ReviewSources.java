package vn.namro.publishing.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.namro.accounts.Actor;
import vn.namro.calendar.OfficeTime;
import vn.namro.progress.Terms;
import vn.namro.progress.web.Knowing;
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
    private final Clock clock;

    ReviewSources(Scopes scopes, Terms terms, Narratives narratives, Clock clock) {
        this.scopes = scopes;
        this.terms = terms;
        this.narratives = narratives;
        this.clock = clock;
    }

    /** Empty when there is no term to look at. */
    Optional<ReviewSource> find(Actor actor, ReviewRequest request) {
        var known = Knowing.parse(request.known(), clock);
        return scopes.find(actor, request.term(), request.day(), known).map(scope -> source(scope, request, known));
    }

    /** The whole of a review, which only those over the whole organisation may have. */
    ReviewSource whole(Actor actor, ReviewRequest request) {
        return find(actor, request).filter(ReviewSource::isWhole).orElseThrow(NotFound::new);
    }

    private ReviewSource source(Scope scope, ReviewRequest request, @Nullable LocalDate known) {
        var term = scope.term().code();
        var judged = (known == null ? terms.latest(term, scope.asOf()) : terms.known(term, known, scope.asOf())).orElseThrow(NotFound::new);
        var written = known == null ? narratives.of(term) : narratives.knownBefore(term, OfficeTime.endOf(known));
        return new ReviewSource(scope, judged.records(), judged.judgement(), written, request.settings(judged.records().term().style()), known);
    }
}
