package vn.namro.reporting.action;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.audit.DoneBy;
import vn.namro.reporting.Actual;
import vn.namro.reporting.Actuals;
import vn.namro.reporting.NewActual;
import vn.namro.reporting.RecordedAt;
import vn.namro.reporting.ReportingEvent.ActualRecorded;
import vn.namro.reporting.model.ActualRules;
import vn.namro.resolution.Resolutions;
import vn.namro.resolution.Resolved;
import vn.namro.rule.Outcome;

/**
 * Records one figure, which supersedes the earlier ones of its target, unit and period. Whoever calls has asked whether the
 * person may act for the unit, and joins this to a transaction of its own where more is to be done at once.
 */
@Component
public class RecordActual {
    private final Resolutions resolutions;
    private final Actuals actuals;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    RecordActual(Resolutions resolutions, Actuals actuals, ApplicationEventPublisher facts, Clock clock) {
        this.resolutions = resolutions;
        this.actuals = actuals;
        this.facts = facts;
        this.clock = clock;
    }

    /** @throws java.util.NoSuchElementException for an unknown term */
    @Transactional
    public Outcome<Actual> record(String term, NewActual wanted, DoneBy by) {
        return record(resolutions.now(term).orElseThrow(), wanted, by);
    }

    /** The same for a term that was read in this transaction. */
    Outcome<Actual> record(Resolved resolved, NewActual wanted, DoneBy by) {
        var term = resolved.term().code();
        var now = clock.instant();
        var actual = wanted.recordedAt(RecordedAt.of(now));
        var target = resolved.targets().stream().filter(one -> one.code().equals(wanted.target())).findFirst().orElse(null);
        var breaches = ActualRules.breaches(actual, target, resolved.organisation(), resolved.term());
        if (!breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        // Two figures of one second: the later one stands a second later, since no two have one instant (A15).
        while (!actuals.add(term, actual, by.account())) {
            now = now.plusSeconds(1);
            actual = wanted.recordedAt(RecordedAt.of(now));
        }
        facts.publishEvent(new ActualRecorded(by, term, actual.target(), actual.unit(), actual.period().toString(), actual.status(),
                actual.recordedAt().text()));
        return Outcome.done(actual);
    }
}
