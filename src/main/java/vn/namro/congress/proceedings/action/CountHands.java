package vn.namro.congress.proceedings.action;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.Actor;
import vn.namro.congress.Congresses;
import vn.namro.congress.proceedings.ProceedingsEvent.HandsCounted;
import vn.namro.congress.proceedings.model.AreaCount;
import vn.namro.congress.proceedings.model.PollRule;
import vn.namro.congress.proceedings.store.PollStore;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;

/** Takes down what a teller counted in an area; a newer count supersedes it until the poll is closed. */
@Component
public class CountHands {
    private final PollStore store;
    private final Congresses congresses;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    CountHands(PollStore store, Congresses congresses, ApplicationEventPublisher facts, Clock clock) {
        this.store = store;
        this.congresses = congresses;
        this.facts = facts;
        this.clock = clock;
    }

    /** @param count null where one of its figures is no whole number */
    @Transactional
    public Outcome<UUID> run(Actor actor, UUID poll, @Nullable AreaCount count) {
        store.lock(poll);
        var course = store.find(poll).orElseThrow();
        var breaches = count == null ? List.of(Breach.of(PollRule.P14_WHOLE_NUMBERS)) : course.breaches(count);
        if (count == null || !breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        long version = store.count(poll, count, actor.by(), clock.instant());
        facts.publishEvent(new HandsCounted(actor.by(), course.congress(), congresses.unit(course.congress()).orElseThrow(), poll, version));
        return Outcome.done(poll);
    }
}
