package vn.namro.reporting.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import vn.namro.accounts.Actor;
import vn.namro.calendar.OfficeTime;
import vn.namro.reporting.NewActual;
import vn.namro.reporting.action.OpenReport.Opened;
import vn.namro.reporting.model.ReportRule;
import vn.namro.reporting.store.ReportStore;
import vn.namro.reporting.store.ReportStore.Address;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;

/**
 * How every change of a report goes: one at a time, once for each form, and never over something that whoever asks has not
 * seen. Joins the transaction of the action that asks.
 */
@Component
class ChangeReport {
    /**
     * What a form asks for.
     *
     * @param key of the form: the second time it is answered as the first, and nothing is done
     * @param seen {@link Opened#seen()} of the page that the form stood on
     */
    record Asked(Address address, UUID key, long seen, String kind) {}

    private final OpenReport openReport;
    private final RecordActual recordActual;
    private final ReportStore store;
    private final Clock clock;

    ChangeReport(OpenReport openReport, RecordActual recordActual, ReportStore store, Clock clock) {
        this.openReport = openReport;
        this.recordActual = recordActual;
        this.store = store;
        this.clock = clock;
    }

    /** @return how many figures were recorded; 0 for a form that came a second time */
    Outcome<Integer> run(Asked asked, Actor actor, BiFunction<Opened, LocalDate, Outcome<List<NewActual>>> decide) {
        store.lock(asked.address());
        if (store.isDone(asked.key())) {
            return Outcome.done(0);
        }
        var opened = openReport.find(asked.address()).orElseThrow();
        if (opened.seen() != asked.seen()) {
            return Outcome.refused(List.of(Breach.of(ReportRule.V1_NOTHING_CHANGED_MEANWHILE)));
        }
        var now = clock.instant();
        return switch (decide.apply(opened, OfficeTime.dayOf(now))) {
            case Outcome.Refused<List<NewActual>>(var breaches) -> Outcome.refused(breaches);
            case Outcome.Done<List<NewActual>>(var rows) -> {
                var breaches = new ArrayList<Breach>();
                for (var row : rows) {
                    if (recordActual.record(opened.resolved(), row, actor.by()) instanceof Outcome.Refused<?>(var broken)) {
                        breaches.addAll(broken);
                    }
                }
                if (!breaches.isEmpty()) {
                    throw new IllegalStateException("rows that the model allowed were refused: " + breaches);
                }
                store.done(asked.key(), asked.address(), asked.kind(), now, actor.account(), actor.post().id());
                store.changed(asked.address());
                yield Outcome.done(rows.size());
            }
        };
    }
}
