package vn.namro.congress.proceedings.action;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.Actor;
import vn.namro.congress.Congresses;
import vn.namro.congress.Delegate;
import vn.namro.congress.Delegates;
import vn.namro.congress.proceedings.ProceedingsEvent.SecretsIssued;
import vn.namro.congress.proceedings.model.VotingSecret;
import vn.namro.congress.proceedings.store.SecretStore;

/** Gives every delegate convened a new secret for voting on a device; it is told this once and can only be replaced. */
@Component
public class IssueSecrets {
    private final SecureRandom random = new SecureRandom();
    private final SecretStore store;
    private final Congresses congresses;
    private final Delegates delegates;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    IssueSecrets(SecretStore store, Congresses congresses, Delegates delegates, ApplicationEventPublisher facts, Clock clock) {
        this.store = store;
        this.congresses = congresses;
        this.delegates = delegates;
        this.facts = facts;
        this.clock = clock;
    }

    /** @return the secret of each delegate, by their numbers */
    @Transactional
    public Map<Delegate, String> run(Actor actor, UUID congress) {
        congresses.lock(congress);
        var issued = new LinkedHashMap<Delegate, String>();
        var kept = new LinkedHashMap<UUID, String>();
        for (var delegate : delegates.convened(congress)) {
            var secret = VotingSecret.draw(random);
            issued.put(delegate, secret);
            kept.put(delegate.id(), secret);
        }
        store.add(kept, actor.by(), clock.instant());
        facts.publishEvent(new SecretsIssued(actor.by(), congress, congresses.unit(congress).orElseThrow(), kept.size()));
        return issued;
    }
}
