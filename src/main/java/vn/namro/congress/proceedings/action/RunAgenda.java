package vn.namro.congress.proceedings.action;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.Actor;
import vn.namro.congress.Congresses;
import vn.namro.congress.Delegates;
import vn.namro.congress.proceedings.ProceedingsEvent.AgendaMoved;
import vn.namro.congress.proceedings.model.Agenda;
import vn.namro.congress.proceedings.model.Agenda.Item;
import vn.namro.congress.proceedings.model.Agenda.Point;
import vn.namro.congress.proceedings.model.Agenda.PointKind;
import vn.namro.congress.proceedings.model.AgendaRule;
import vn.namro.congress.proceedings.store.AgendaStore;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;

/** Writes the agenda down and runs it: the item now, who speaks, what was said and concluded. */
@Component
public class RunAgenda {
    private static final int LONGEST = 300;
    private static final int LONGEST_TEXT = 10_000;
    private static final int MOST_MINUTES = 1_440;

    private final AgendaStore store;
    private final Congresses congresses;
    private final Delegates delegates;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    RunAgenda(AgendaStore store, Congresses congresses, Delegates delegates, ApplicationEventPublisher facts, Clock clock) {
        this.store = store;
        this.congresses = congresses;
        this.delegates = delegates;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * @param item that is written anew, null for a new one at the end
     * @param minutes null where none can be read
     */
    @Transactional
    public Outcome<UUID> item(Actor actor, UUID congress, @Nullable UUID item, String title, @Nullable Long minutes, String documents) {
        var agenda = alone(congress);
        var known = item == null ? null : agenda.item(item).orElse(null);
        var breaches = new ArrayList<Breach>();
        if (title.isBlank() || title.length() > LONGEST) {
            breaches.add(Breach.of(AgendaRule.A1_TITLE, LONGEST));
        }
        if (minutes == null || minutes < 1 || minutes > MOST_MINUTES || documents.length() > LONGEST_TEXT) {
            breaches.add(Breach.of(AgendaRule.A2_MINUTES, MOST_MINUTES));
        }
        if (item != null && known == null) {
            breaches.add(Breach.of(AgendaRule.A3_ITEM));
        }
        if (minutes == null || !breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        var written = new Item(known == null ? UUID.randomUUID() : known.id(), known == null ? agenda.items().size() + 1 : known.place(), title, minutes.intValue(), documents);
        store.write(congress, written, actor.by(), now());
        return done(actor, congress, "item", written.id());
    }

    /** @param item that the congress goes over to, null for a pause */
    @Transactional
    public Outcome<UUID> begin(Actor actor, UUID congress, @Nullable UUID item) {
        if (item != null && alone(congress).item(item).isEmpty()) {
            return refused(AgendaRule.A3_ITEM);
        }
        store.run(congress, item, actor.by(), now());
        return done(actor, congress, item == null ? "pause" : "begin", item == null ? congress : item);
    }

    /** @param number of a delegate, null for somebody by name */
    @Transactional
    public Outcome<UUID> ask(Actor actor, UUID congress, UUID item, @Nullable Long number, String name) {
        if (alone(congress).item(item).isEmpty()) {
            return refused(AgendaRule.A3_ITEM);
        }
        boolean known = number == null ? !name.isBlank() && name.length() <= LONGEST : delegates.list(congress).stream().anyMatch(one -> one.number() == number);
        if (!known) {
            return refused(AgendaRule.A4_SPEAKER);
        }
        store.ask(congress, item, number == null ? null : number.intValue(), number == null ? name : "", actor.by(), now());
        return done(actor, congress, "speaker", item);
    }

    /** Gives somebody the floor, or ends their speech; one speaks at a time. */
    @Transactional
    public Outcome<UUID> speech(Actor actor, UUID congress, long speaker, boolean begins) {
        var agenda = alone(congress);
        var known = agenda.speakers().stream().filter(one -> one.id() == speaker).findFirst().orElse(null);
        if (known == null || (begins ? known.began() != null || agenda.speaking().isPresent() : !known.speaks())) {
            return refused(AgendaRule.A5_SPEECH);
        }
        store.speech(speaker, begins, actor.by(), now());
        return done(actor, congress, begins ? "speech" : "speech ended", known.item());
    }

    @Transactional
    public Outcome<UUID> point(Actor actor, UUID congress, UUID item, PointKind kind, String text) {
        var agenda = alone(congress);
        var breaches = new ArrayList<Breach>();
        if (agenda.item(item).isEmpty()) {
            breaches.add(Breach.of(AgendaRule.A3_ITEM));
        }
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            breaches.add(Breach.of(AgendaRule.A6_POINT, LONGEST_TEXT));
        }
        if (!breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        int number = 1 + (int) agenda.points().stream().filter(point -> point.kind() == kind).count();
        store.point(congress, new Point(item, kind, number, text, now()), actor.by());
        return done(actor, congress, "point", item);
    }

    private Agenda alone(UUID congress) {
        congresses.lock(congress);
        return store.of(congress);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Outcome<UUID> refused(AgendaRule rule) {
        return Outcome.refused(List.of(Breach.of(rule)));
    }

    private Outcome<UUID> done(Actor actor, UUID congress, String what, UUID item) {
        facts.publishEvent(new AgendaMoved(actor.by(), congress, congresses.unit(congress).orElseThrow(), what, item));
        return Outcome.done(item);
    }
}
