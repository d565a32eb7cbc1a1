package vn.namro.resolution.store;

import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.namro.congress.DraftResolutions;
import vn.namro.language.CodeOrder;
import vn.namro.resolution.Clause;
import vn.namro.resolution.Resolutions;

/** Lays the resolution of a term before its congress, clause by clause. */
@Component
class Drafts implements DraftResolutions {
    private final Resolutions resolutions;

    Drafts(Resolutions resolutions) {
        this.resolutions = resolutions;
    }

    @Override
    public Optional<Draft> of(String term) {
        return resolutions.now(term).map(known -> new Draft(term, known.resolution().number(), known.resolution().title(), known.term().organisation(),
                known.clauses().stream().sorted(Comparator.comparing(Clause::code, CodeOrder.NATURAL))
                        .map(clause -> new Part(clause.code(), clause.parent(), clause.heading(), clause.text())).toList()));
    }
}
