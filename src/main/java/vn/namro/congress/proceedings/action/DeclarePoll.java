package vn.namro.congress.proceedings.action;

import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.Actor;
import vn.namro.congress.Congresses;
import vn.namro.congress.Delegates;
import vn.namro.congress.proceedings.ProceedingsEvent.PollDeclared;
import vn.namro.congress.proceedings.model.DraftRule;
import vn.namro.congress.proceedings.model.PollCourse.Stage;
import vn.namro.congress.proceedings.model.PollRequest;
import vn.namro.congress.proceedings.model.PollRule;
import vn.namro.congress.proceedings.model.PollSubject.Kind;
import vn.namro.congress.proceedings.store.DraftStore;
import vn.namro.congress.proceedings.store.PollStore;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;

/** Says by what a poll will be decided; it can be said anew until the poll is opened. */
@Component
public class DeclarePoll {
    private final PollStore store;
    private final DraftStore drafts;
    private final Congresses congresses;
    private final Delegates delegates;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    DeclarePoll(PollStore store, DraftStore drafts, Congresses congresses, Delegates delegates, ApplicationEventPublisher facts, Clock clock) {
        this.store = store;
        this.drafts = drafts;
        this.congresses = congresses;
        this.delegates = delegates;
        this.facts = facts;
        this.clock = clock;
    }

    @Transactional
    public Outcome<UUID> run(Actor actor, UUID congress, PollRequest request) {
        congresses.lock(congress);
        var breaches = breaches(congress, request);
        if (!breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        var poll = UUID.randomUUID();
        store.begin(poll, congress, clock.instant());
        return write(actor, congress, poll, request);
    }

    @Transactional
    public Outcome<UUID> again(Actor actor, UUID poll, PollRequest request) {
        store.lock(poll);
        var course = store.find(poll).orElseThrow();
        var breaches = breaches(course.congress(), request);
        if (course.stage() != Stage.DECLARED) {
            breaches.add(Breach.of(PollRule.P15_BEFORE_OPENING));
        }
        return breaches.isEmpty() ? write(actor, course.congress(), poll, request) : Outcome.refused(breaches);
    }

    private ArrayList<Breach> breaches(UUID congress, PollRequest request) {
        var breaches = new ArrayList<>(request.breaches(delegates.convened(congress).size()));
        if (request.subject().kind() != Kind.QUESTION) {
            var draft = drafts.of(congresses.find(congress).orElseThrow()).orElse(null);
            if (draft == null || !draft.knows(request.subject())) {
                breaches.add(Breach.of(DraftRule.D5_SUBJECT));
            } else if (draft.adopted().isPresent() && !request.mock()) {
                breaches.add(Breach.of(DraftRule.D4_NOT_ADOPTED));
            }
        }
        return breaches;
    }

    private Outcome<UUID> write(Actor actor, UUID congress, UUID poll, PollRequest request) {
        long version = store.declare(poll, request.declaration(), actor.by(), clock.instant());
        facts.publishEvent(new PollDeclared(actor.by(), congress, congresses.unit(congress).orElseThrow(), poll, version));
        return Outcome.done(poll);
    }
}
