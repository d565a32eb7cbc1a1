package vn.namro.accounts.action;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.AccountEvent.AccountMade;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Role;
import vn.namro.accounts.model.Account;
import vn.namro.accounts.model.PersonRequest;
import vn.namro.accounts.model.PostRequest;
import vn.namro.accounts.store.AccountStore;
import vn.namro.audit.DoneBy;
import vn.namro.calendar.OfficeTime;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;

/** Makes an account with its first post and a one-time password, which is shown this once. */
@Component
public class MakeAccount {
    /** @param oneTimePassword to be handed to the person; nothing keeps it */
    public record Made(UUID account, String oneTimePassword) {
        @Override
        public String toString() {
            return "Made " + account;
        }
    }

    private final AccountStore store;
    private final Passwords passwords;
    private final GivePost givePost;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    MakeAccount(AccountStore store, Passwords passwords, GivePost givePost, ApplicationEventPublisher facts, Clock clock) {
        this.store = store;
        this.passwords = passwords;
        this.givePost = givePost;
        this.facts = facts;
        this.clock = clock;
    }

    @Transactional
    public Outcome<Made> run(Actor actor, PersonRequest person, PostRequest post) {
        var breaches = new ArrayList<Breach>(person.breaches(store.bySignInName(person.signInName()).isPresent()));
        breaches.addAll(givePost.breaches(actor, post));
        if (!breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        return Outcome.done(make(actor.by(), person, post, Passwords.oneTime(), true));
    }

    /** The first account of an empty system: an administrator over all. Null when there are accounts already. */
    @Transactional
    public @Nullable Made first(PersonRequest person, String title) {
        if (!store.isEmpty()) {
            return null;
        }
        var post = new PostRequest(null, Role.ADMINISTRATOR, title, OfficeTime.dayOf(clock.instant()), null);
        return make(DoneBy.THE_PROGRAM, person, post, Passwords.oneTime(), true);
    }

    /** An account of the demonstration, whose password is printed at every start. */
    @Transactional
    public Actor forDemonstration(PersonRequest person, PostRequest post, String password) {
        var seat = store.post(post.unit(), Objects.requireNonNull(post.role()), post.title(), UUID.randomUUID());
        return new Actor(make(DoneBy.THE_PROGRAM, person, post, password, false).account(), seat);
    }

    private Made make(DoneBy by, PersonRequest person, PostRequest post, String password, boolean oneTime) {
        var id = UUID.randomUUID();
        store.add(new Account(id, person.signInName(), person.familyName(), person.givenName(), passwords.encode(password), oneTime, 1, false),
                clock.instant());
        facts.publishEvent(new AccountMade(by, id));
        givePost.give(by, id, post);
        return new Made(id, password);
    }
}
