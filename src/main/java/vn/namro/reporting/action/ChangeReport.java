package vn.namro.reporting.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import vn.namro.accounts.Actor;
import vn.namro.calendar.OfficeTime;
import vn.namro.reporting.Actual;
import vn.namro.reporting.NewActual;
import vn.namro.reporting.action.OpenReport.Opened;
import vn.namro.reporting.model.ReportRule;
import vn.namro.reporting.store.LevelStore;
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
    private final LevelStore levelStore;
    private final Clock clock;

    ChangeReport(OpenReport openReport, RecordActual recordActual, ReportStore store, LevelStore levelStore, Clock clock) {
        this.levelStore = levelStore;
        this.openReport = openReport;
        this.recordActual = recordActual;
        this.store = store;
        this.clock = clock;
    }

    /** @return the figures that were recorded; none for a form that came a second time */
    Outcome<List<Actual>> run(Asked asked, Actor actor, BiFunction<Opened, LocalDate, Outcome<List<NewActual>>> decide) {
        levelStore.hold(asked.address().term(), asked.address().period());
        store.lock(asked.address());
        if (store.isDone(asked.key())) {
            return Outcome.done(List.of());
        }
        var opened = openReport.find(asked.address()).orElseThrow();
        if (opened.seen() != asked.seen()) {
            return Outcome.refused(List.of(Breach.of(ReportRule.V1_NOTHING_CHANGED_MEANWHILE)));
        }
        if (opened.closedBy() != null) {
            return Outcome.refused(List.of(Breach.of(ReportRule.S9_PERIOD_IS_NOT_CLOSED)));
        }
        var now = clock.instant();
        return switch (decide.apply(opened, OfficeTime.dayOf(now))) {
            case Outcome.Refused<List<NewActual>>(var breaches) -> Outcome.refused(breaches);
            case Outcome.Done<List<NewActual>>(var rows) -> {
                var recorded = rows.stream().map(row -> record(opened, row, actor)).toList();
                store.done(asked.key(), asked.address(), asked.kind(), now, actor.account(), actor.post().id());
                store.changed(asked.address());
                yield Outcome.done(recorded);
            }
        };
    }

    private Actual record(Opened opened, NewActual row, Actor actor) {
        return switch (recordActual.record(opened.resolved(), row, actor.by())) {
            case Outcome.Done<Actual>(var actual) -> actual;
            case Outcome.Refused<Actual>(var breaches) -> throw new IllegalStateException("a row that the model allowed was refused: " + breaches);
        };
    }
}
