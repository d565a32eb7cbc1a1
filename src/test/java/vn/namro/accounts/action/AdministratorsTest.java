package vn.namro.accounts.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Role;
import vn.namro.accounts.model.AccountRule;
import vn.namro.accounts.model.Tenure;
import vn.namro.accounts.store.AccountStore;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;

@ServerTest
class AdministratorsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    @Autowired
    private People people;
    @Autowired
    private AccountStore store;
    @Autowired
    private EndTenure endTenure;
    @Autowired
    private CloseAccount closeAccount;

    @Test
    void theLastAdministratorOverTheWholeSystemStays() {
        var last = tenure(people.one(Role.ADMINISTRATOR, null));
        var other = tenure(people.one(Role.ADMINISTRATOR, null));
        var actor = new Actor(other.account(), other.post());
        // Whatever administrators other tests made go first, and this one's colleague last.
        for (var tenure : store.tenures()) {
            if (tenure.post().role() == Role.ADMINISTRATOR && tenure.post().unit() == null && tenure.to() == null && !tenure.id().equals(last.id())) {
                assertThat(endTenure.run(actor, tenure, DAY)).isEqualTo(Outcome.done(tenure.id()));
            }
        }
        var refused = Outcome.refused(List.of(Breach.of(AccountRule.A15_LAST_ADMINISTRATOR)));
        assertThat(endTenure.run(actor, last, DAY)).isEqualTo(refused);
        assertThat(closeAccount.run(actor, last.account())).isEqualTo(refused);
    }

    @Test
    void nobodyClosesTheOwnAccount() {
        var mine = tenure(people.one(Role.ADMINISTRATOR, null));
        assertThat(closeAccount.run(new Actor(mine.account(), mine.post()), mine.account()))
                .isEqualTo(Outcome.refused(List.of(Breach.of(AccountRule.A14_NOT_ONESELF))));
    }

    private Tenure tenure(People.Person person) {
        return store.tenuresOf(store.bySignInName(person.signInName()).orElseThrow().id()).getFirst();
    }
}
