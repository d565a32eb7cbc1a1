package vn.namro.accounts.action;

import java.util.ArrayList;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.AccountEvent.PasswordChanged;
import vn.namro.accounts.model.Account;
import vn.namro.accounts.model.AccountRule;
import vn.namro.accounts.model.NewPassword;
import vn.namro.accounts.store.AccountStore;
import vn.namro.audit.DoneBy;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;

/** A person changes the own password; every other session of the account ends. */
@Component
public class ChangePassword {
    private final AccountStore store;
    private final Passwords passwords;
    private final ApplicationEventPublisher facts;

    ChangePassword(AccountStore store, Passwords passwords, ApplicationEventPublisher facts) {
        this.store = store;
        this.passwords = passwords;
        this.facts = facts;
    }

    /** @return the account as it is now */
    @Transactional
    public Outcome<Account> run(UUID id, String current, NewPassword wanted) {
        var account = store.account(id).orElseThrow();
        var breaches = new ArrayList<Breach>();
        if (!passwords.matches(current, account)) {
            breaches.add(Breach.of(AccountRule.A13_CURRENT_PASSWORD));
        }
        breaches.addAll(wanted.breaches(account.signInName(), passwords.matches(wanted.text(), account)));
        if (!breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        store.setPassword(id, passwords.encode(wanted.text()), false);
        facts.publishEvent(new PasswordChanged(DoneBy.account(id), id));
        return Outcome.done(store.account(id).orElseThrow());
    }
}
