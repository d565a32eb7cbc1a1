package vn.namro.resolution.action;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.congress.ResolutionAdopted;
import vn.namro.resolution.Clause;
import vn.namro.resolution.Resolution;
import vn.namro.resolution.ResolutionEvent.CameIntoForce;
import vn.namro.resolution.Resolutions;
import vn.namro.resolution.TermOfOffice;
import vn.namro.resolution.store.AdoptionStore;

/**
 * Puts a resolution into force when its congress has adopted it, in the same transaction: the clauses that were amended stand
 * in their new text; resolution and term begin on that day where no day was written down for them.
 */
@Component
class PutIntoForce {
    private final Resolutions resolutions;
    private final AdoptionStore adoptions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    PutIntoForce(Resolutions resolutions, AdoptionStore adoptions, ApplicationEventPublisher facts, Clock clock) {
        this.resolutions = resolutions;
        this.adoptions = adoptions;
        this.facts = facts;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void on(ResolutionAdopted fact) {
        resolutions.changeAlone();
        var known = resolutions.now(fact.term()).orElseThrow();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var term = known.term();
        var resolution = known.resolution();
        List<TermOfOffice> terms = term.from() != null ? List.of() : List.of(new TermOfOffice(term.code(), term.organisation(), term.congress(), fact.day(), term.to(),
                term.firstYear(), term.lastYear(), term.calendar(), term.style(), term.givenIllustrative()));
        List<Resolution> dated = resolution.date() != null ? List.of()
                : List.of(new Resolution(resolution.number(), fact.day(), resolution.title(), resolution.organisation(), resolution.term()));
        var clauses = known.clauses().stream().filter(clause -> fact.amended().containsKey(clause.code()))
                .map(clause -> new Clause(clause.code(), clause.parent(), clause.heading(), fact.amended().get(clause.code()))).toList();
        adoptions.add(fact.term(), fact.congress(), fact.poll(), fact.day(), now);
        resolutions.add(fact.term(), new Resolutions.Rows(terms, List.of(), dated, clauses, List.of(), List.of(), List.of()), now);
        facts.publishEvent(new CameIntoForce(fact.by(), fact.term(), term.organisation(), fact.poll(), fact.day()));
    }
}
