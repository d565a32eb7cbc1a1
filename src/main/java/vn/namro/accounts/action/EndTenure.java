package vn.namro.accounts.action;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.AccountEvent.TenureEnded;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Role;
import vn.namro.accounts.model.AccountRule;
import vn.namro.accounts.model.Tenure;
import vn.namro.accounts.store.AccountStore;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;

/** Says which day is the last of a person's time in a post; the day before the first takes the post back. */
@Component
public class EndTenure {
    private final AccountStore store;
    private final Administrators administrators;
    private final ApplicationEventPublisher facts;

    EndTenure(AccountStore store, Administrators administrators, ApplicationEventPublisher facts) {
        this.store = store;
        this.administrators = administrators;
        this.facts = facts;
    }

    @Transactional
    public Outcome<UUID> run(Actor actor, Tenure tenure, @Nullable LocalDate lastDay) {
        if (lastDay == null || lastDay.isBefore(tenure.from().minusDays(1))) {
            return Outcome.refused(List.of(Breach.of(AccountRule.A8_LAST_DAY)));
        }
        if (tenure.post().role() == Role.ADMINISTRATOR && administrators.areOnly(tenure)) {
            return Outcome.refused(List.of(Breach.of(AccountRule.A15_LAST_ADMINISTRATOR)));
        }
        store.endTenure(tenure.id(), lastDay);
        facts.publishEvent(new TenureEnded(actor.by(), tenure.account(), tenure.id(), tenure.post().unit(), lastDay));
        return Outcome.done(tenure.id());
    }
}
