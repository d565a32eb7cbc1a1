package vn.namro.home.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.namro.accounts.Actor;
import vn.namro.accounts.SearchSource;
import vn.namro.language.SearchWords;
import vn.namro.web.Visitors;

/** One search over everything that has a name. */
@Controller
class SearchController {
    private final List<SearchSource> sources;
    private final Visitors visitors;

    SearchController(List<SearchSource> sources, Visitors visitors) {
        this.sources = sources;
        this.visitors = visitors;
    }

    @GetMapping("/search")
    String find(Optional<Actor> actor, @RequestParam(defaultValue = "") String q, Model model) {
        var words = SearchWords.of(q);
        var kinds = words.isEmpty() || actor.isEmpty() ? List.<SearchPage.Kind>of()
                : sources.stream().flatMap(source -> source.search(actor.get(), words).stream()).map(this::kind).filter(kind -> !kind.found().isEmpty()).toList();
        model.addAttribute("page", new SearchPage(q.strip(), kinds));
        return "home/search";
    }

    /** A link that would be refused is not a find. */
    private SearchPage.Kind kind(SearchSource.Finds finds) {
        return new SearchPage.Kind(finds.kind(), finds.found().stream().filter(found -> visitors.mayOpen(pathOf(found.path()))).toList(), finds.place());
    }

    private static String pathOf(String address) {
        return address.split("[?#]", 2)[0];
    }
}
