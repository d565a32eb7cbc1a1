package vn.namro.accounts.action;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Actors;
import vn.namro.accounts.model.Tenure;
import vn.namro.accounts.store.AccountStore;
import vn.namro.calendar.OfficeTime;

/** Finds them by the name that they sign in with. */
@Component
class NamedActors implements Actors {
    private final AccountStore accounts;
    private final Clock clock;

    NamedActors(AccountStore accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public List<Actor> named(String signInName) {
        var today = OfficeTime.dayOf(clock.instant());
        return accounts.bySignInName(signInName).filter(account -> !account.closed()).map(account -> accounts.tenuresOf(account.id()).stream()
                .filter(tenure -> tenure.holdsOn(today)).map(Tenure::post).distinct().map(post -> new Actor(account.id(), post)).toList()).orElse(List.of());
    }
}
