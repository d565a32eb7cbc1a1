package vn.namro.congress.delegates.action;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.Actor;
import vn.namro.audit.Sha;
import vn.namro.congress.Congress;
import vn.namro.congress.Delegate;
import vn.namro.congress.delegates.CongressEvent.BadgesIssued;
import vn.namro.congress.delegates.CongressEvent.CameIn;
import vn.namro.congress.delegates.CongressEvent.LedgerTakenOver;
import vn.namro.congress.delegates.CongressEvent.PresenceTakenBack;
import vn.namro.congress.delegates.CongressEvent.WentOut;
import vn.namro.congress.delegates.model.BadgeCode;
import vn.namro.congress.delegates.model.CongressRule;
import vn.namro.congress.delegates.model.Passage;
import vn.namro.congress.delegates.store.BadgeStore;
import vn.namro.congress.delegates.store.CongressStore;
import vn.namro.congress.delegates.store.DelegateStore;
import vn.namro.congress.delegates.store.PresenceStore;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;

/** Gives badges out, and keeps the ledger of who came in and who went out, to the minute. */
@Component
public class KeepPresence {
    private static final RandomGenerator RANDOM = new SecureRandom();

    private final CongressStore congresses;
    private final DelegateStore delegates;
    private final BadgeStore badges;
    private final PresenceStore store;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    KeepPresence(CongressStore congresses, DelegateStore delegates, BadgeStore badges, PresenceStore store, ApplicationEventPublisher facts, Clock clock) {
        this.congresses = congresses;
        this.delegates = delegates;
        this.badges = badges;
        this.store = store;
        this.facts = facts;
        this.clock = clock;
    }

    /** To whoever has none. */
    @Transactional
    public int issue(Actor actor, Congress congress) {
        congresses.lock(congress.id());
        var with = badges.codes(congress.id()).keySet();
        var without = delegates.list(congress.id()).stream().filter(delegate -> !with.contains(delegate.id())).toList();
        without.forEach(delegate -> badges.add(delegate.id(), BadgeCode.draw(RANDOM), actor.by(), clock.instant()));
        if (!without.isEmpty()) {
            facts.publishEvent(new BadgesIssued(actor.by(), congress.id(), congress.unit(), without.size()));
        }
        return without.size();
    }

    /** A lost badge: from here on only the new one counts. */
    @Transactional
    public void replace(Actor actor, Congress congress, Delegate delegate) {
        congresses.lock(congress.id());
        badges.add(delegate.id(), BadgeCode.draw(RANDOM), actor.by(), clock.instant());
        facts.publishEvent(new BadgesIssued(actor.by(), congress.id(), congress.unit(), 1));
    }

    /** By the code of a badge, now. The same again is told, and is no second line. */
    @Transactional
    public Outcome<Passage> pass(Actor actor, Congress congress, String typed, boolean came) {
        var delegate = badges.delegate(congress.id(), BadgeCode.read(typed)).flatMap(delegates::find).orElse(null);
        return delegate == null ? Outcome.refused(List.of(Breach.of(CongressRule.G21_CODE))) : Outcome.done(pass(actor, congress, delegate, minute(clock.instant()), came));
    }

    /** By number, at a time that is given: what was seen and not checked in at the door. @param at null for what was no time */
    @Transactional
    public Outcome<Passage> record(Actor actor, Congress congress, @Nullable Integer number, @Nullable Instant at, boolean came) {
        var breaches = new ArrayList<Breach>();
        var delegate = number == null ? null : delegates.list(congress.id()).stream().filter(one -> one.number() == number).findFirst().orElse(null);
        if (delegate == null) {
            breaches.add(Breach.of(CongressRule.G22_DELEGATE));
        }
        if (at == null || at.isAfter(clock.instant()) || at.isBefore(congress.sessions().getFirst().from().minus(1, ChronoUnit.DAYS))) {
            breaches.add(Breach.of(CongressRule.G23_MOMENT));
        }
        if (delegate == null || at == null || !breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        return Outcome.done(pass(actor, congress, delegate, minute(at), came));
    }

    private Passage pass(Actor actor, Congress congress, Delegate delegate, Instant at, boolean came) {
        store.lock(delegate.id());
        var last = store.of(delegate.id()).last(delegate.id(), at);
        boolean inside = last.isPresent() && last.get().came();
        if (inside == came) {
            return new Passage(delegate, last.map(line -> line.at()).orElse(at), came, true);
        }
        long line = store.add(congress.id(), delegate.id(), at, came, actor.by(), clock.instant());
        facts.publishEvent(came ? new CameIn(actor.by(), congress.id(), congress.unit(), delegate.id(), line)
                : new WentOut(actor.by(), congress.id(), congress.unit(), delegate.id(), line));
        return new Passage(delegate, at, came, false);
    }

    /** A line that was wrong; the right one is recorded by itself. */
    @Transactional
    public Outcome<Long> takeBack(Actor actor, Congress congress, long line, String reason) {
        congresses.lock(congress.id());
        var found = store.ledger(congress.id()).lines().stream().filter(one -> one.version() == line && one.takenBack() == null).findFirst();
        var breaches = new ArrayList<Breach>();
        if (found.isEmpty()) {
            breaches.add(Breach.of(CongressRule.G24_LINE));
        }
        if (reason.isBlank() || reason.length() > 500) {
            breaches.add(Breach.of(CongressRule.G16_REASON));
        }
        if (!breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        store.takeBack(line, reason, actor.by(), clock.instant());
        facts.publishEvent(new PresenceTakenBack(actor.by(), congress.id(), congress.unit(), found.get().delegate(), line));
        return Outcome.done(line);
    }

    /** A ledger that was kept elsewhere, as one fact with a digest of its lines. */
    void takeOver(Actor actor, Congress congress, List<Passage> passages) {
        store.add(congress.id(), passages, actor.by(), clock.instant());
        var lines = passages.stream().map(one -> one.delegate().id() + " " + one.at() + " " + one.came()).collect(Collectors.joining("\n"));
        facts.publishEvent(new LedgerTakenOver(actor.by(), congress.id(), congress.unit(), passages.size(), Sha.of(lines.getBytes(StandardCharsets.UTF_8))));
    }

    /** The first line about somebody. */
    long line(UUID delegate) {
        return store.of(delegate).lines().getFirst().version();
    }

    private static Instant minute(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES);
    }
}
