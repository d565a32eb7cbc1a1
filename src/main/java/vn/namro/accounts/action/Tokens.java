package vn.namro.accounts.action;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.AccountEvent.TokenEnded;
import vn.namro.accounts.AccountEvent.TokenMade;
import vn.namro.accounts.Post;
import vn.namro.accounts.model.Account;
import vn.namro.accounts.model.Tenure;
import vn.namro.accounts.model.Token;
import vn.namro.accounts.model.TokenSecret;
import vn.namro.accounts.store.AccountStore;
import vn.namro.accounts.store.TokenStore;
import vn.namro.audit.DoneBy;
import vn.namro.calendar.OfficeTime;

/** Makes, lists and ends tokens, for whoever has the data folder in their hands. */
@Component
public class Tokens {
    private final AccountStore accounts;
    private final TokenStore store;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Tokens(AccountStore accounts, TokenStore store, ApplicationEventPublisher facts, Clock clock) {
        this.accounts = accounts;
        this.store = store;
        this.facts = facts;
        this.clock = clock;
    }

    /** The posts that an open account holds today; empty without such an account. */
    public Optional<List<Post>> posts(String signInName) {
        return open(signInName).map(account -> posts(account.id()));
    }

    /** The secret is shown this once. The post must be one of the account's. */
    @Transactional
    public TokenSecret make(String signInName, Post post, String purpose, Duration lifetime) {
        var account = open(signInName).orElseThrow();
        if (!posts(account.id()).contains(post)) {
            throw new IllegalArgumentException("not a post of the account");
        }
        var secret = TokenSecret.fresh();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var token = new Token(UUID.randomUUID(), account.id(), post, purpose, now, now.plus(lifetime), null);
        store.add(token, secret);
        facts.publishEvent(new TokenMade(DoneBy.THE_PROGRAM, account.id(), token.id(), post.id(), post.unit(), token.expiresAt()));
        return secret;
    }

    public List<Token> of(String signInName) {
        return accounts.bySignInName(signInName).map(account -> store.of(account.id())).orElse(List.of());
    }

    /** @return whether an open token of the account has this id */
    @Transactional
    public boolean end(String signInName, UUID id) {
        var token = of(signInName).stream().filter(one -> one.id().equals(id)).findFirst();
        if (token.isEmpty() || !store.end(id, clock.instant())) {
            return false;
        }
        facts.publishEvent(new TokenEnded(DoneBy.THE_PROGRAM, token.get().account(), id, token.get().post().unit()));
        return true;
    }

    /** Whom a secret lets in now, and in which post. */
    public Optional<Token> letIn(TokenSecret secret) {
        return store.find(secret).filter(token -> token.holdsAt(clock.instant())).filter(token -> posts(token.account()).contains(token.post()));
    }

    private Optional<Account> open(String signInName) {
        return accounts.bySignInName(signInName).filter(account -> !account.closed());
    }

    private List<Post> posts(UUID account) {
        var today = OfficeTime.dayOf(clock.instant());
        return accounts.tenuresOf(account).stream().filter(tenure -> tenure.holdsOn(today)).map(Tenure::post).distinct().toList();
    }
}
