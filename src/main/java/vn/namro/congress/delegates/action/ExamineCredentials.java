package vn.namro.congress.delegates.action;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.Actor;
import vn.namro.congress.Attendance;
import vn.namro.congress.Congress;
import vn.namro.congress.Congress.Session;
import vn.namro.congress.Congress.SessionKind;
import vn.namro.congress.Delegate;
import vn.namro.congress.Delegates;
import vn.namro.congress.delegates.CongressEvent.CredentialsRead;
import vn.namro.congress.delegates.CongressEvent.CredentialsWritten;
import vn.namro.congress.delegates.model.Credentials;
import vn.namro.congress.delegates.model.CredentialsReport;
import vn.namro.congress.delegates.model.CredentialsReport.Person;
import vn.namro.congress.delegates.store.CongressStore;
import vn.namro.congress.delegates.store.CredentialsStore;

/** The credentials committee writes down what it has to count and what it found; every reading of it enters the trail. */
@Component
public class ExamineCredentials {
    private final CongressStore congresses;
    private final Delegates delegates;
    private final CredentialsStore store;
    private final Attendance attendance;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ExamineCredentials(CongressStore congresses, Delegates delegates, CredentialsStore store, Attendance attendance, ApplicationEventPublisher facts, Clock clock) {
        this.congresses = congresses;
        this.delegates = delegates;
        this.store = store;
        this.attendance = attendance;
        this.facts = facts;
        this.clock = clock;
    }

    /** A list that was judged: all of it, in one go. @return how many changed */
    @Transactional
    public int write(Actor actor, Congress congress, Map<Delegate, Credentials> credentials) {
        congresses.lock(congress.id());
        var known = store.of(congress.id());
        int changed = 0;
        for (var one : credentials.entrySet()) {
            if (!one.getValue().equals(known.getOrDefault(one.getKey().id(), Credentials.UNKNOWN))) {
                store.add(one.getKey().id(), one.getValue(), actor.by(), clock.instant());
                changed++;
            }
        }
        if (changed > 0) {
            facts.publishEvent(new CredentialsWritten(actor.by(), congress.id(), congress.unit(), changed));
        }
        return changed;
    }

    /** Of each delegate by id; who read it is a fact. @param what was read, in a word for the trail */
    @Transactional
    public Map<UUID, Credentials> read(Actor actor, Congress congress, String what) {
        facts.publishEvent(new CredentialsRead(actor.by(), congress.id(), congress.unit(), what));
        return store.of(congress.id());
    }

    /** Sums over those convened, as of the opening, or of now where that is still to come. */
    public CredentialsReport report(Congress congress) {
        var known = store.of(congress.id());
        return CredentialsReport.of(congress.firstDay(), delegates.convened(congress.id()).stream()
                .map(one -> new Person(one, known.getOrDefault(one.id(), Credentials.UNKNOWN))).toList(), attendance.present(congress.id(), moment(congress)).size());
    }

    /** When the report counts those present. */
    public Instant moment(Congress congress) {
        var opening = congress.sessions().stream().filter(session -> session.kind() == SessionKind.OFFICIAL).findFirst().map(Session::from)
                .orElse(congress.sessions().getFirst().from());
        return opening.isAfter(clock.instant()) ? clock.instant() : opening;
    }
}
