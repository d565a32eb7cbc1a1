package vn.namro.congress.proceedings.action;

import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.Actor;
import vn.namro.congress.Congresses;
import vn.namro.congress.Delegate;
import vn.namro.congress.Delegates;
import vn.namro.congress.proceedings.ProceedingsEvent.AmendmentProposed;
import vn.namro.congress.proceedings.model.DraftRule;
import vn.namro.congress.proceedings.store.DraftStore;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;

/** Takes down another text that a delegate or a delegation proposes for a clause of the draft. */
@Component
public class ProposeAmendment {
    private static final int LONGEST = 10_000;

    private final DraftStore store;
    private final Congresses congresses;
    private final Delegates delegates;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ProposeAmendment(DraftStore store, Congresses congresses, Delegates delegates, ApplicationEventPublisher facts, Clock clock) {
        this.store = store;
        this.congresses = congresses;
        this.delegates = delegates;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * @param delegate the number of who proposes it, null where none was given
     * @param unread whether something was given for it that is no number
     * @throws java.util.NoSuchElementException where the congress has no draft
     */
    @Transactional
    public Outcome<UUID> run(Actor actor, UUID congress, String clause, String text, @Nullable Integer delegate, boolean unread, String delegation) {
        congresses.lock(congress);
        var course = store.of(congresses.find(congress).orElseThrow()).orElseThrow();
        var breaches = new ArrayList<Breach>();
        if (course.draft().parts().stream().noneMatch(part -> part.code().equals(clause))) {
            breaches.add(Breach.of(DraftRule.D1_CLAUSE));
        }
        if (text.isBlank() || text.length() > LONGEST) {
            breaches.add(Breach.of(DraftRule.D2_TEXT));
        }
        boolean known = delegate == null ? !delegation.isBlank() && delegation.length() <= 300
                : delegates.list(congress).stream().filter(one -> one.kind() != Delegate.Kind.GUEST).anyMatch(one -> one.number() == delegate);
        if (unread || !known) {
            breaches.add(Breach.of(DraftRule.D3_PROPOSER));
        }
        if (course.adopted().isPresent()) {
            breaches.add(Breach.of(DraftRule.D4_NOT_ADOPTED));
        }
        if (!breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        var id = UUID.randomUUID();
        store.propose(id, congress, course.draft().term(), clause, text, delegate, delegation, actor.by(), clock.instant());
        facts.publishEvent(new AmendmentProposed(actor.by(), congress, congresses.unit(congress).orElseThrow(), id, clause));
        return Outcome.done(id);
    }
}
