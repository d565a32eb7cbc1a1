package vn.namro.organisation.action;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.audit.DoneBy;
import vn.namro.audit.Sha;
import vn.namro.calendar.OfficeTime;
import vn.namro.calendar.SetDay;
import vn.namro.organisation.OrganisationEvent.DaysSet;
import vn.namro.organisation.model.DayLine;
import vn.namro.organisation.model.DayRule;
import vn.namro.organisation.model.DayRules;
import vn.namro.organisation.store.DayStore;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;

/** Sets days off, and weekend days that are worked, by a decision; what was set before stays recorded. */
@Component
public class SetDays {
    private final DayStore store;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    SetDays(DayStore store, ApplicationEventPublisher facts, Clock clock) {
        this.store = store;
        this.facts = facts;
        this.clock = clock;
    }

    /** What a form brings back, to tell whether somebody else set days meanwhile. */
    public long version() {
        return store.version();
    }

    /** Whoever calls has asked whether the actor may do it for all offices. */
    @Transactional
    public Outcome<List<SetDay>> run(List<DayLine> lines, String decision, @Nullable LocalDate decided, long seen, DoneBy by) {
        store.changeAlone();
        if (store.version() != seen) {
            return Outcome.refused(List.of(Breach.of(DayRule.D9_NOTHING_CHANGED_MEANWHILE)));
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var outcome = DayRules.decide(lines, decision, decided, store.standing(), OfficeTime.dayOf(now));
        if (outcome instanceof Outcome.Done<List<SetDay>>(var days)) {
            store.add(days, now, by);
            facts.publishEvent(new DaysSet(by, decision, days.getFirst().day(), days.getLast().day(), days.size(),
                    Sha.of(days.toString().getBytes(StandardCharsets.UTF_8))));
        }
        return outcome;
    }
}
