package vn.namro.accounts.action;

import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.namro.accounts.Role;
import vn.namro.accounts.model.Tenure;
import vn.namro.accounts.store.AccountStore;

/** Keeps at least one administrator over the whole system whose time has no end: a system without one cannot be mended. */
@Component
class Administrators {
    private final AccountStore store;

    Administrators(AccountStore store) {
        this.store = store;
    }

    /** Whether nobody but this tenure is left. */
    boolean areOnly(Tenure tenure) {
        return lasting(tenure) && !anyLeft(other -> !other.id().equals(tenure.id()));
    }

    /** Whether nobody but this account is left. */
    boolean areOnly(UUID account) {
        return store.tenuresOf(account).stream().anyMatch(Administrators::lasting) && !anyLeft(other -> !other.account().equals(account));
    }

    private boolean anyLeft(Predicate<Tenure> but) {
        return store.tenures().stream().filter(Administrators::lasting).filter(but)
                .anyMatch(tenure -> store.account(tenure.account()).filter(account -> !account.closed()).isPresent());
    }

    private static boolean lasting(Tenure tenure) {
        return tenure.post().role() == Role.ADMINISTRATOR && tenure.post().unit() == null && tenure.to() == null;
    }
}
