package vn.namro.congress.delegates.action;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.Actor;
import vn.namro.congress.Congress;
import vn.namro.congress.Delegate;
import vn.namro.congress.Delegate.SteppingIn;
import vn.namro.congress.delegates.CongressEvent.AlternateSteppedIn;
import vn.namro.congress.delegates.CongressEvent.DelegateWithdrawn;
import vn.namro.congress.delegates.CongressEvent.DelegateWritten;
import vn.namro.congress.delegates.CongressEvent.DelegatesImported;
import vn.namro.congress.delegates.CongressEvent.SeatsAllotted;
import vn.namro.congress.delegates.model.CongressRule;
import vn.namro.congress.delegates.model.DelegateRequest;
import vn.namro.congress.delegates.model.DelegateSheet.Change;
import vn.namro.congress.delegates.store.CongressStore;
import vn.namro.congress.delegates.store.DelegateStore;
import vn.namro.congress.delegates.store.PresenceStore;
import vn.namro.organisation.Units;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;

/** Keeps the list of delegates: one by one or a whole sheet, taken off, an alternate for somebody absent, seats for units. */
@Component
public class KeepDelegates {
    private final CongressStore congresses;
    private final DelegateStore store;
    private final PresenceStore presence;
    private final Units units;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    KeepDelegates(CongressStore congresses, DelegateStore store, PresenceStore presence, Units units, ApplicationEventPublisher facts, Clock clock) {
        this.congresses = congresses;
        this.store = store;
        this.presence = presence;
        this.units = units;
        this.facts = facts;
        this.clock = clock;
    }

    /** @param known who is written anew, keeping the number; null for somebody new */
    @Transactional
    public Outcome<UUID> write(Actor actor, Congress congress, @Nullable Delegate known, DelegateRequest request) {
        congresses.lock(congress.id());
        var taken = new HashSet<>(store.begun(congress.id()).keySet());
        if (known != null) {
            taken.remove(known.number());
        }
        var breaches = request.breaches(congress, units.now(), taken);
        if (known != null && (known.replaces() != null || known.replacedBy() != null) && request.kind() != known.kind()) {
            breaches = new ArrayList<>(breaches);
            breaches.add(Breach.of(CongressRule.G19_STAYS));
        }
        if (!breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        var id = known == null ? UUID.randomUUID() : known.id();
        if (known == null) {
            store.begin(congress.id(), id, request.delegate(id, congress.id()).number(), clock.instant());
        }
        long version = store.add(request.delegate(id, congress.id()), null, actor.by(), clock.instant());
        facts.publishEvent(new DelegateWritten(actor.by(), congress.id(), congress.unit(), id, version));
        return Outcome.done(id);
    }

    @Transactional
    public Outcome<UUID> withdraw(Actor actor, Congress congress, Delegate delegate, String reason) {
        congresses.lock(congress.id());
        var breaches = new ArrayList<Breach>();
        if (delegate.replaces() != null || delegate.replacedBy() != null || !presence.of(delegate.id()).lines().isEmpty()) {
            breaches.add(Breach.of(CongressRule.G19_STAYS));
        }
        reason(reason, breaches);
        if (!breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        long version = store.add(delegate, reason, actor.by(), clock.instant());
        facts.publishEvent(new DelegateWithdrawn(actor.by(), congress.id(), congress.unit(), delegate.id(), version));
        return Outcome.done(delegate.id());
    }

    /** @param at null for now */
    @Transactional
    public Outcome<UUID> stepIn(Actor actor, Congress congress, UUID alternate, @Nullable Integer absentNumber, @Nullable Instant at, String reason) {
        congresses.lock(congress.id());
        var list = store.list(congress.id());
        var inside = list.stream().filter(one -> one.id().equals(alternate)).findFirst().orElseThrow();
        var absent = list.stream().filter(one -> absentNumber != null && one.number() == absentNumber).findFirst().orElse(null);
        var when = (at == null ? clock.instant() : at).truncatedTo(ChronoUnit.MINUTES);
        var breaches = new ArrayList<Breach>();
        if (inside.kind() != Delegate.Kind.ALTERNATE || inside.replaces() != null) {
            breaches.add(Breach.of(CongressRule.G19_STAYS));
        }
        if (absent == null || !absent.kind().official() || absent.replacedBy() != null || presence.ledger(congress.id()).inside(when).contains(absent.id())) {
            breaches.add(Breach.of(CongressRule.G17_ABSENT));
        }
        reason(reason, breaches);
        if (absent == null || !breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        store.stepIn(congress.id(), alternate, new SteppingIn(absent.id(), when, reason), actor.by(), clock.instant());
        facts.publishEvent(new AlternateSteppedIn(actor.by(), congress.id(), congress.unit(), alternate, absent.id()));
        return Outcome.done(alternate);
    }

    private static void reason(String reason, List<Breach> breaches) {
        if (reason.isBlank() || reason.length() > 500) {
            breaches.add(Breach.of(CongressRule.G16_REASON));
        }
    }

    /** A sheet that was judged: all of it, in one go. @param digest of what was sent */
    @Transactional
    public Change take(Actor actor, Congress congress, List<DelegateRequest> requests, String digest) {
        congresses.lock(congress.id());
        var known = new HashMap<Integer, Delegate>();
        store.list(congress.id()).forEach(delegate -> known.put(delegate.number(), delegate));
        var change = Change.of(requests, known);
        var begun = store.begun(congress.id());
        var now = clock.instant();
        for (var request : change.fresh()) {
            var earlier = begun.get(request.number());
            var id = earlier == null ? UUID.randomUUID() : earlier;
            var delegate = request.delegate(id, congress.id());
            if (earlier == null) {
                store.begin(congress.id(), id, delegate.number(), now);
            }
            store.add(delegate, null, actor.by(), now);
        }
        change.changed().forEach(request -> store.add(request.delegate(known.get(request.number()).id(), congress.id()), null, actor.by(), now));
        facts.publishEvent(new DelegatesImported(actor.by(), congress.id(), congress.unit(), change.fresh().size() + change.changed().size(), digest));
        return change;
    }

    /** @param seats of each unit by its code; null where what was given is no number; units that are not named keep theirs */
    @Transactional
    public Outcome<Integer> allot(Actor actor, Congress congress, Map<String, @Nullable Integer> seats) {
        congresses.lock(congress.id());
        var now = store.allotment(congress.id());
        var breaches = new ArrayList<Breach>();
        var organisation = units.now();
        for (var one : seats.entrySet()) {
            var number = one.getValue();
            if (number == null || number < 0 || number > 10_000 || !DelegateRequest.sends(one.getKey(), congress, organisation)) {
                breaches.add(Breach.of(CongressRule.G20_SEATS, organisation.nameOn(one.getKey(), congress.firstDay())));
            }
        }
        if (!breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        int changed = 0;
        for (var one : seats.entrySet()) {
            int number = java.util.Objects.requireNonNull(one.getValue());
            if (number != now.getOrDefault(one.getKey(), 0)) {
                long version = store.allot(congress.id(), one.getKey(), number, actor.by(), clock.instant());
                facts.publishEvent(new SeatsAllotted(actor.by(), congress.id(), congress.unit(), one.getKey(), version));
                changed++;
            }
        }
        return Outcome.done(changed);
    }
}
