package vn.namro.progress.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.namro.accounts.Actor;
import vn.namro.accounts.SearchSource;
import vn.namro.language.SearchWords;
import vn.namro.resolution.Clause;

/** Finds targets by their names and clauses by what they say, in every term that the visitor may look at, the newest first. */
@Component
@Order(1)
class ResolutionSearch implements SearchSource {
    private final Scopes scopes;

    ResolutionSearch(Scopes scopes) {
        this.scopes = scopes;
    }

    @Override
    public List<Finds> search(Actor actor, SearchWords words) {
        var terms = scopes.each(actor);
        return List.of(new Finds("progress.board.title", terms.stream().flatMap(scope -> targets(scope, words)).toList(), "/targets"),
                new Finds("progress.resolution.title", terms.stream().flatMap(scope -> clauses(scope, words)).toList(), "/resolution"));
    }

    private static Stream<Found> targets(Scope scope, SearchWords words) {
        return scope.records().targets().stream().filter(target -> words.areIn(target.code() + " " + target.title()))
                .map(target -> new Found(target.title(), scope.about(target.code()), scope.target(target.code())));
    }

    private static Stream<Found> clauses(Scope scope, SearchWords words) {
        return scope.records().clauses().stream().filter(clause -> words.areIn(text(clause)))
                .map(clause -> new Found(name(clause), scope.about(clause.code()), scope.link("/resolution") + "#clause-" + clause.code()));
    }

    private static String text(Clause clause) {
        return Stream.of(clause.code(), clause.heading(), clause.text()).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private static String name(Clause clause) {
        return clause.heading() != null ? clause.heading() : clause.text() != null ? clause.text() : clause.code();
    }
}
