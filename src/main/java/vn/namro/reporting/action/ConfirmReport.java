package vn.namro.reporting.action;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.Actor;
import vn.namro.reporting.Actual;
import vn.namro.reporting.action.ChangeReport.Asked;
import vn.namro.reporting.action.OpenReport.Opened;
import vn.namro.reporting.model.Answerer;
import vn.namro.reporting.model.Cell;
import vn.namro.reporting.store.ReportStore.Address;
import vn.namro.rule.Outcome;

/** Confirms figures that a unit handed in: from now on they count. */
@Component
public class ConfirmReport {
    private final ChangeReport changeReport;

    ConfirmReport(ChangeReport changeReport) {
        this.changeReport = changeReport;
    }

    /** Whoever calls has asked whether the actor has authority over the unit. */
    @Transactional
    public Outcome<List<Actual>> run(Actor actor, Address address, UUID key, long seen, Set<String> targets) {
        return changeReport.run(new Asked(address, key, seen, "CONFIRM"), actor, (opened, _) -> opened.report().confirm(targets, answerer(actor, opened, targets)));
    }

    /** The level that the kind of each figure names answers; a unit its own report only where nothing stands above it. */
    static Answerer answerer(Actor actor, Opened opened, Set<String> targets) {
        var report = opened.report();
        return new Answerer(actor.account(), actor.post().title(), report.cells().stream().map(Cell::target).filter(target -> targets.contains(target.code()))
                .allMatch(target -> opened.schedule().mayAnswer(actor.post().unit(), target, report.unit(), report.period())));
    }
}
