package vn.namro.reporting.action;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.Actor;
import vn.namro.reporting.ReportingEvent.RequestMade;
import vn.namro.reporting.model.Cell;
import vn.namro.reporting.model.CellState.Confirmed;
import vn.namro.reporting.model.Request;
import vn.namro.reporting.model.Request.Kind;
import vn.namro.reporting.store.LevelStore;
import vn.namro.reporting.store.ReportStore;
import vn.namro.reporting.store.ReportStore.Address;
import vn.namro.rule.Outcome;

/** Asks for what needs two people: to open a closed period again, or to withdraw a figure that was confirmed by mistake. */
@Component
public class MakeRequest {
    private final OpenReport openReport;
    private final ReportStore reportStore;
    private final LevelStore store;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    MakeRequest(OpenReport openReport, ReportStore reportStore, LevelStore store, ApplicationEventPublisher facts, Clock clock) {
        this.openReport = openReport;
        this.reportStore = reportStore;
        this.store = store;
        this.facts = facts;
        this.clock = clock;
    }

    /** Whoever calls has asked whether the actor has authority over the unit. */
    @Transactional
    public Outcome<Request> run(Actor actor, Address address, Kind kind, String target, String reason) {
        reportStore.lock(address);
        boolean sensible = switch (kind) {
            case REOPEN -> store.closed(address.term(), address.period()).contains(address.unit());
            case WITHDRAW -> openReport.find(address).flatMap(opened -> opened.report().cell(target)).map(Cell::state).orElse(null) instanceof Confirmed;
        };
        boolean pending = store.requests(address).stream().anyMatch(one -> one.isPending() && one.kind() == kind && one.target().equals(target));
        var breaches = Request.breaches(reason, sensible, pending);
        if (!breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        var request = new Request(UUID.randomUUID(), address.unit(), kind, target, reason, clock.instant(), actor.account(), actor.post().title(), null, null, null);
        store.ask(address, request);
        facts.publishEvent(new RequestMade(actor.by(), address.term(), address.unit(), address.period().toString(), kind.name(), target));
        return Outcome.done(request);
    }
}
