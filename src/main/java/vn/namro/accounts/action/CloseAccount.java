package vn.namro.accounts.action;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.AccountEvent.AccountClosed;
import vn.namro.accounts.AccountEvent.AccountReopened;
import vn.namro.accounts.Actor;
import vn.namro.accounts.model.AccountRule;
import vn.namro.accounts.store.AccountStore;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;

/** Closes an account, from its next request on, or opens it again. May be repeated. */
@Component
public class CloseAccount {
    private final AccountStore store;
    private final Administrators administrators;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    CloseAccount(AccountStore store, Administrators administrators, ApplicationEventPublisher facts, Clock clock) {
        this.store = store;
        this.administrators = administrators;
        this.facts = facts;
        this.clock = clock;
    }

    @Transactional
    public Outcome<UUID> run(Actor actor, UUID account) {
        if (actor.account().equals(account)) {
            return Outcome.refused(List.of(Breach.of(AccountRule.A14_NOT_ONESELF)));
        }
        if (administrators.areOnly(account)) {
            return Outcome.refused(List.of(Breach.of(AccountRule.A15_LAST_ADMINISTRATOR)));
        }
        if (!store.account(account).orElseThrow().closed()) {
            store.setClosed(account, clock.instant());
            facts.publishEvent(new AccountClosed(actor.by(), account));
        }
        return Outcome.done(account);
    }

    @Transactional
    public void reopen(Actor actor, UUID account) {
        if (store.account(account).orElseThrow().closed()) {
            store.setClosed(account, null);
            facts.publishEvent(new AccountReopened(actor.by(), account));
        }
    }
}
