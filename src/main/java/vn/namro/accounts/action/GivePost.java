package vn.namro.accounts.action;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.AccountEvent.PostGiven;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Authority;
import vn.namro.accounts.model.PostRequest;
import vn.namro.accounts.model.Tenure;
import vn.namro.accounts.store.AccountStore;
import vn.namro.audit.DoneBy;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;

/** Gives a person a post, from one day to another. */
@Component
public class GivePost {
    private final AccountStore store;
    private final Authority authority;
    private final ApplicationEventPublisher facts;

    GivePost(AccountStore store, Authority authority, ApplicationEventPublisher facts) {
        this.store = store;
        this.authority = authority;
        this.facts = facts;
    }

    @Transactional
    public Outcome<UUID> run(Actor actor, UUID account, PostRequest post) {
        var breaches = breaches(actor, post);
        return breaches.isEmpty() ? Outcome.done(give(actor.by(), account, post)) : Outcome.refused(breaches);
    }

    List<Breach> breaches(Actor actor, PostRequest post) {
        var unit = post.unit();
        // Without a first day the unit cannot be judged; that the day is missing is said on its own.
        return post.breaches(unit == null ? authority.overAll(actor) : post.from() == null || authority.over(actor, unit, post.from()));
    }

    UUID give(DoneBy by, UUID account, PostRequest request) {
        var post = store.post(request.unit(), Objects.requireNonNull(request.role()), request.title(), UUID.randomUUID());
        var tenure = new Tenure(UUID.randomUUID(), account, post, Objects.requireNonNull(request.from()), request.to());
        store.add(tenure);
        facts.publishEvent(new PostGiven(by, account, tenure.id(), post.id(), post.unit(), post.role(), tenure.from()));
        return tenure.id();
    }
}
