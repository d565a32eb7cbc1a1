package vn.namro.congress.proceedings.action;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.Actor;
import vn.namro.congress.Attendance;
import vn.namro.congress.Congress;
import vn.namro.congress.CongressRules.Topic;
import vn.namro.congress.Congresses;
import vn.namro.congress.Delegates;
import vn.namro.congress.Quorum;
import vn.namro.congress.proceedings.ProceedingsEvent.PollOpened;
import vn.namro.congress.proceedings.model.Opening;
import vn.namro.congress.proceedings.model.OpeningRules;
import vn.namro.congress.proceedings.store.PollStore;
import vn.namro.rule.Outcome;

/** Opens a poll: asks for the quorum, and freezes the figures and the list of those who may vote. */
@Component
public class OpenPoll {
    private final PollStore store;
    private final Congresses congresses;
    private final Delegates delegates;
    private final Attendance attendance;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    OpenPoll(PollStore store, Congresses congresses, Delegates delegates, Attendance attendance, ApplicationEventPublisher facts, Clock clock) {
        this.store = store;
        this.congresses = congresses;
        this.delegates = delegates;
        this.attendance = attendance;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * @param seen how many were present on the page from which it is opened, below 0 where none was
     * @param withoutQuorum what the congress's own rule says where too few are present
     */
    @Transactional
    public Outcome<UUID> run(Actor actor, UUID poll, long seen, String withoutQuorum) {
        var congress = congresses.find(store.congress(poll).orElseThrow()).orElseThrow();
        // Nobody comes in or goes out between the question and the answer.
        congresses.lock(congress.id());
        store.lock(poll);
        var course = store.find(poll).orElseThrow();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var present = attendance.present(congress.id(), now);
        var quorum = new Quorum(delegates.convened(congress.id()).size(), present.size(), congress.rules().quorum());
        var breaches = OpeningRules.breaches(course.stage(), store.open(congress.id()).isPresent(), quorum, blocks(congress), withoutQuorum, seen);
        if (!breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        store.open(poll, new Opening(now, quorum, present, quorum.met() ? "" : withoutQuorum), actor.by());
        facts.publishEvent(new PollOpened(actor.by(), congress.id(), congress.unit(), poll, quorum.convened(), present.size(), PollDigest.of(present)));
        return Outcome.done(poll);
    }

    /** A rule that is known from memory only warns, until the congress has written its own down. */
    private static boolean blocks(Congress congress) {
        return congress.rules().sourced(Topic.QUORUM) || !congress.writtenRule().isBlank();
    }
}
