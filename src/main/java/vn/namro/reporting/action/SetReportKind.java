package vn.namro.reporting.action;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.Actor;
import vn.namro.reporting.ReportingEvent.ReportKindSet;
import vn.namro.reporting.model.KindRequest;
import vn.namro.reporting.model.ReportKind;
import vn.namro.reporting.store.KindStore;
import vn.namro.resolution.Resolutions;
import vn.namro.rule.Outcome;

/** Sets a kind of report in the calendar of a term, or ends one; what it was before stays recorded. */
@Component
public class SetReportKind {
    private final Resolutions resolutions;
    private final KindStore store;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    SetReportKind(Resolutions resolutions, KindStore store, ApplicationEventPublisher facts, Clock clock) {
        this.resolutions = resolutions;
        this.store = store;
        this.facts = facts;
        this.clock = clock;
    }

    /** Whoever calls has asked whether the actor has authority over the organisation of the term. */
    @Transactional
    public Outcome<ReportKind> run(Actor actor, String term, KindRequest request, boolean ended) {
        var outcome = request.kind(resolutions.now(term).orElseThrow());
        if (outcome instanceof Outcome.Done<ReportKind>(var kind)) {
            store.add(term, kind, ended, clock.instant(), actor.account());
            facts.publishEvent(new ReportKindSet(actor.by(), term, kind.code(), ended));
        }
        return outcome;
    }
}
