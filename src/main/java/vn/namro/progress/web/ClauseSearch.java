package vn.namro.progress.web;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.namro.accounts.Actor;
import vn.namro.accounts.SearchSource;
import vn.namro.language.SearchWords;
import vn.namro.resolution.Clause;

/** Finds the clauses of the resolutions by what they say. */
@Component
@Order(2)
class ClauseSearch implements SearchSource {
    private final Scopes scopes;

    ClauseSearch(Scopes scopes) {
        this.scopes = scopes;
    }

    @Override
    public Finds search(Actor actor, SearchWords words) {
        return new Finds("progress.resolution.title", scopes.each(actor).stream().flatMap(scope -> scope.records().clauses().stream()
                .filter(clause -> words.areIn(text(clause)))
                .map(clause -> new Found(name(clause), scope.about(clause.code()), scope.link("/resolution") + "#clause-" + clause.code()))).toList(),
                "/resolution");
    }

    private static String text(Clause clause) {
        return Stream.of(clause.code(), clause.heading(), clause.text()).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private static String name(Clause clause) {
        return clause.heading() != null ? clause.heading() : clause.text() != null ? clause.text() : clause.code();
    }
}
