package vn.namro.congress.delegates.action;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Authority;
import vn.namro.calendar.OfficeTime;
import vn.namro.congress.Delegate;
import vn.namro.congress.delegates.CongressEvent.BodyWritten;
import vn.namro.congress.delegates.CongressEvent.CongressCalled;
import vn.namro.congress.delegates.CongressEvent.ElectionJoined;
import vn.namro.congress.delegates.model.BodyRequest;
import vn.namro.congress.delegates.model.CallRequest;
import vn.namro.congress.delegates.model.CongressRule;
import vn.namro.congress.delegates.store.CongressStore;
import vn.namro.congress.delegates.store.DelegateStore;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;

/** Calls a congress together, writes it anew where something about it changed, and writes its bodies down. */
@Component
public class CallCongress {
    private final CongressStore store;
    private final DelegateStore delegates;
    private final Authority authority;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    CallCongress(CongressStore store, DelegateStore delegates, Authority authority, ApplicationEventPublisher facts, Clock clock) {
        this.store = store;
        this.delegates = delegates;
        this.authority = authority;
        this.facts = facts;
        this.clock = clock;
    }

    @Transactional
    public Outcome<UUID> run(Actor actor, String unit, CallRequest request) {
        var breaches = new ArrayList<Breach>();
        if (unit.isEmpty() || !authority.over(actor, unit, OfficeTime.dayOf(clock.instant()))) {
            breaches.add(Breach.of(CongressRule.G1_UNIT));
        }
        breaches.addAll(request.breaches());
        if (!breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        var id = UUID.randomUUID();
        store.begin(id, unit, clock.instant());
        return write(actor, id, unit, request);
    }

    /** The earlier version stays on record. */
    @Transactional
    public Outcome<UUID> again(Actor actor, UUID congress, CallRequest request) {
        store.lock(congress);
        var breaches = request.breaches();
        return breaches.isEmpty() ? write(actor, congress, store.unit(congress).orElseThrow(), request) : Outcome.refused(breaches);
    }

    private Outcome<UUID> write(Actor actor, UUID id, String unit, CallRequest request) {
        long version = store.add(request.congress(id, unit), actor.by(), clock.instant());
        facts.publishEvent(new CongressCalled(actor.by(), id, unit, version));
        return Outcome.done(id);
    }

    /** All that are given, or none. */
    @Transactional
    public Outcome<UUID> bodies(Actor actor, UUID congress, List<BodyRequest> requests) {
        store.lock(congress);
        var byNumber = new HashMap<Integer, Delegate>();
        delegates.list(congress).forEach(delegate -> byNumber.put(delegate.number(), delegate));
        var breaches = requests.stream().flatMap(request -> request.breaches(byNumber).stream()).toList();
        if (!breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        var unit = store.unit(congress).orElseThrow();
        var now = store.bodies(congress);
        for (var request : requests) {
            if (!request.seats().equals(now.get(request.body()))) {
                long version = store.add(congress, request.body(), request.seats(), actor.by(), clock.instant());
                facts.publishEvent(new BodyWritten(actor.by(), congress, unit, request.body().name(), version));
            }
        }
        return Outcome.done(congress);
    }

    /** From here on an election is one of this congress's; both are the same unit's. */
    @Transactional
    public void join(Actor actor, UUID congress, UUID election) {
        store.lock(congress);
        store.join(congress, election, actor.account(), clock.instant());
        facts.publishEvent(new ElectionJoined(actor.by(), congress, store.unit(congress).orElseThrow(), election));
    }
}
