package vn.namro.congress.proceedings.action;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.Actor;
import vn.namro.audit.AuditTrail;
import vn.namro.calendar.OfficeTime;
import vn.namro.congress.Congresses;
import vn.namro.congress.ResolutionAdopted;
import vn.namro.congress.proceedings.ProceedingsEvent.PollClosed;
import vn.namro.congress.proceedings.model.PollCourse.Closing;
import vn.namro.congress.proceedings.model.PollCourse;
import vn.namro.congress.proceedings.model.PollResult;
import vn.namro.congress.proceedings.model.PollSubject.Kind;
import vn.namro.congress.proceedings.store.DraftStore;
import vn.namro.congress.proceedings.store.PollStore;
import vn.namro.rule.Outcome;

/** Ends a poll; what came of it is its result from here on. */
@Component
public class ClosePoll {
    private final PollStore store;
    private final DraftStore drafts;
    private final Congresses congresses;
    private final AuditTrail trail;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ClosePoll(PollStore store, DraftStore drafts, Congresses congresses, AuditTrail trail, ApplicationEventPublisher facts, Clock clock) {
        this.store = store;
        this.drafts = drafts;
        this.congresses = congresses;
        this.trail = trail;
        this.facts = facts;
        this.clock = clock;
    }

    @Transactional
    public Outcome<UUID> run(Actor actor, UUID poll) {
        store.lock(poll);
        var course = store.find(poll).orElseThrow();
        var breaches = course.breachesOfClosing();
        if (!breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        boolean carried = PollResult.of(course.declaration(), Objects.requireNonNull(course.opening()), course.votes()).carried();
        var digest = PollDigest.of(course);
        facts.publishEvent(new PollClosed(actor.by(), course.congress(), congresses.unit(course.congress()).orElseThrow(), poll, carried, digest));
        store.close(poll, new Closing(clock.instant().truncatedTo(ChronoUnit.MICROS), digest, trail.head().toString()), actor.by());
        if (carried && course.declaration().subject().kind() == Kind.RESOLUTION && !course.declaration().mock()) {
            adopt(actor, course);
        }
        return Outcome.done(poll);
    }

    /** The resolution is in force from the day of the poll, in the text that the carried amendments gave it. */
    private void adopt(Actor actor, PollCourse poll) {
        var congress = congresses.find(poll.congress()).orElseThrow();
        var draft = drafts.of(congress).orElseThrow();
        var now = clock.instant();
        drafts.adopt(draft.draft().term(), draft.adopting(), now);
        facts.publishEvent(new ResolutionAdopted(actor.by(), congress.id(), congress.unit(), poll.id(), draft.draft().term(), OfficeTime.dayOf(now), draft.amended()));
    }
}
