package vn.namro.accounts.action;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.AccountEvent.PasswordReset;
import vn.namro.accounts.Actor;
import vn.namro.accounts.store.AccountStore;
import vn.namro.audit.DoneBy;

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
        return reset(actor.by(), account);
    }

    /** For whoever has the data folder in their hands and cannot get in otherwise; empty without such an account. */
    @Transactional
    public Optional<String> byTheProgram(String signInName) {
        return store.bySignInName(signInName).map(account -> reset(DoneBy.THE_PROGRAM, account.id()));
    }

    private String reset(DoneBy by, UUID account) {
        var password = Passwords.oneTime();
        store.setPassword(account, passwords.encode(password), true);
        facts.publishEvent(new PasswordReset(by, account));
        return password;
    }
}
