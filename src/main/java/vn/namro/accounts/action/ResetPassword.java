package vn.namro.accounts.action;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.AccountEvent.PasswordReset;
import vn.namro.accounts.Actor;
import vn.namro.accounts.store.AccountStore;

/** Makes a new one-time password, shown this once; an administrator can never choose somebody's password. */
@Component
public class ResetPassword {
    private final AccountStore store;
    private final Passwords passwords;
    private final ApplicationEventPublisher facts;

    ResetPassword(AccountStore store, Passwords passwords, ApplicationEventPublisher facts) {
        this.store = store;
        this.passwords = passwords;
        this.facts = facts;
    }

    @Transactional
    public String run(Actor actor, UUID account) {
        var password = Passwords.oneTime();
        store.setPassword(account, passwords.encode(password), true);
        facts.publishEvent(new PasswordReset(actor.by(), account));
        return password;
    }
}
