package vn.namro.reporting.action;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.Actor;
import vn.namro.reporting.Actual;
import vn.namro.reporting.ActualStatus;
import vn.namro.reporting.NewActual;
import vn.namro.reporting.ReportingEvent.RequestAnswered;
import vn.namro.reporting.action.ChangeReport.Asked;
import vn.namro.reporting.model.Cell;
import vn.namro.reporting.model.CellState.Confirmed;
import vn.namro.reporting.model.ReportRule;
import vn.namro.reporting.model.Request;
import vn.namro.reporting.store.LevelStore;
import vn.namro.reporting.store.ReportStore.Address;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;

/** Agrees to what another person asked for, or does not. */
@Component
public class AnswerRequest {
    private final ChangeReport changeReport;
    private final LevelStore store;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    AnswerRequest(ChangeReport changeReport, LevelStore store, ApplicationEventPublisher facts, Clock clock) {
        this.changeReport = changeReport;
        this.store = store;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Whoever calls has asked whether the actor has authority over the unit. What is agreed to is done at once: a period is
     * open, or a confirmed row without figures withdraws the figure; the older one stays readable.
     */
    @Transactional
    public Outcome<Request> run(Actor actor, Address address, UUID id, UUID key, long seen, boolean agreed) {
        store.holdAlone(address.term(), address.period());
        var request = store.requests(address).stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
        if (request == null) {
            return Outcome.refused(List.of(Breach.of(ReportRule.P3_REQUEST_IS_PENDING)));
        }
        var breaches = request.breaches(actor.account());
        if (!breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        if (agreed && request.kind() == Request.Kind.WITHDRAW && changeReport.run(new Asked(address, key, seen, "WITHDRAW"), actor,
                (opened, _) -> withdrawal(opened.report().cell(request.target()).map(Cell::state).orElse(null) instanceof Confirmed, address, request, actor))
                instanceof Outcome.Refused<List<Actual>>(var refused)) {
            return Outcome.refused(refused);
        }
        store.answer(id, agreed, clock.instant(), actor.account(), actor.post().title());
        facts.publishEvent(new RequestAnswered(actor.by(), address.term(), address.unit(), address.period().toString(), request.kind().name(), request.target(), agreed));
        return Outcome.done(request);
    }

    private static Outcome<List<NewActual>> withdrawal(boolean confirmed, Address address, Request request, Actor actor) {
        return confirmed ? Outcome.done(List.of(new NewActual(request.target(), address.unit(), address.period(), null, null, null, ActualStatus.CONFIRMED,
                actor.post().title(), request.reason()))) : Outcome.refused(List.of(Breach.of(ReportRule.P4_THERE_IS_SOMETHING_TO_UNDO)));
    }
}
