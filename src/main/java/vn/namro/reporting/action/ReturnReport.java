package vn.namro.reporting.action;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.Actor;
import vn.namro.reporting.Actual;
import vn.namro.reporting.action.ChangeReport.Asked;
import vn.namro.reporting.store.ReportStore.Address;
import vn.namro.rule.Outcome;

/** Gives figures back to the unit that handed them in, with the reason. */
@Component
public class ReturnReport {
    private final ChangeReport changeReport;

    ReturnReport(ChangeReport changeReport) {
        this.changeReport = changeReport;
    }

    /** Whoever calls has asked whether the actor has authority over the unit. */
    @Transactional
    public Outcome<List<Actual>> run(Actor actor, Address address, UUID key, long seen, Set<String> targets, String reason) {
        return changeReport.run(new Asked(address, key, seen, "RETURN"), actor, (opened, _) -> opened.report().giveBack(targets, reason,
                ConfirmReport.answerer(actor, opened, targets)));
    }
}
