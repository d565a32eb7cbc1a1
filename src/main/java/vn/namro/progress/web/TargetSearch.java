package vn.namro.progress.web;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.namro.accounts.Actor;
import vn.namro.accounts.SearchSource;
import vn.namro.language.SearchWords;

/** Finds the targets of every term that the visitor may look at, the newest term first. */
@Component
@Order(1)
class TargetSearch implements SearchSource {
    private final Scopes scopes;

    TargetSearch(Scopes scopes) {
        this.scopes = scopes;
    }

    @Override
    public Finds search(Actor actor, SearchWords words) {
        return new Finds("progress.board.title", scopes.each(actor).stream().flatMap(scope -> scope.records().targets().stream()
                .filter(target -> words.areIn(target.code() + " " + target.title()))
                .map(target -> new Found(target.title(), scope.about(target.code()), scope.target(target.code())))).toList(), "/targets");
    }
}
