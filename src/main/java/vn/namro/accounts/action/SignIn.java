package vn.namro.accounts.action;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.namro.accounts.AccountEvent.SignInPaused;
import vn.namro.accounts.AccountEvent.SignedIn;
import vn.namro.accounts.AccountEvent.SignedOut;
import vn.namro.accounts.model.Account;
import vn.namro.accounts.store.AccountStore;
import vn.namro.accounts.store.GuessBrake;
import vn.namro.audit.DoneBy;

/** Lets a person in who knows the password, and out again. The answer never tells whether a name exists. */
@Component
public class SignIn {
    public sealed interface Answer {
        record Welcome(Account account) implements Answer {}

        /** No such name, not its password, or closed: one answer for all. */
        record Wrong() implements Answer {}

        record Wait(Duration time) implements Answer {}
    }

    private final AccountStore store;
    private final Passwords passwords;
    private final GuessBrake brake;
    private final ApplicationEventPublisher facts;
    private final TransactionOperations transaction;
    private final Clock clock;

    SignIn(AccountStore store, Passwords passwords, GuessBrake brake, ApplicationEventPublisher facts, TransactionOperations transaction,
            Clock clock) {
        this.store = store;
        this.passwords = passwords;
        this.brake = brake;
        this.facts = facts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param address where the attempt comes from */
    public Answer run(String typedName, String password, String address) {
        var name = Normalizer.normalize(typedName.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var wait = brake.enter(name, address, clock.instant());
        if (wait.isPositive()) {
            return new Answer.Wait(wait);
        }
        // No connection is held while the password is compared: that takes longest and is done by whoever likes.
        var account = store.bySignInName(name).orElse(null);
        if (!passwords.matches(password, account) || account == null || account.closed()) {
            if (account != null && brake.isPaused(name, clock.instant())) {
                publish(new SignInPaused(DoneBy.THE_PROGRAM, account.id()));
            }
            return new Answer.Wrong();
        }
        brake.succeeded(name, address);
        publish(new SignedIn(DoneBy.account(account.id()), account.id()));
        return new Answer.Welcome(account);
    }

    public void out(Account account) {
        publish(new SignedOut(DoneBy.account(account.id()), account.id()));
    }

    private void publish(Object fact) {
        transaction.executeWithoutResult(_ -> facts.publishEvent(fact));
    }
}
