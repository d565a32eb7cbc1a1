package vn.namro.reporting.action;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.Actor;
import vn.namro.reporting.NewActual;
import vn.namro.reporting.action.ChangeReport.Asked;
import vn.namro.reporting.action.OpenReport.Opened;
import vn.namro.reporting.model.Entry;
import vn.namro.reporting.store.ReportStore;
import vn.namro.reporting.store.ReportStore.Address;
import vn.namro.rule.Outcome;

/** Hands in what was typed for a report, all figures as one act. */
@Component
public class SubmitReport {
    private final ChangeReport changeReport;
    private final ReportStore store;

    SubmitReport(ChangeReport changeReport, ReportStore store) {
        this.changeReport = changeReport;
        this.store = store;
    }

    /** Whoever calls has asked whether the actor may act for the unit. */
    @Transactional
    public Outcome<Integer> run(Actor actor, Address address, UUID key, long seen) {
        return changeReport.run(new Asked(address, key, seen, "SUBMIT"), actor, (opened, today) -> {
            var entries = entries(opened);
            var outcome = opened.report().submit(entries, today, actor.post().title());
            if (outcome instanceof Outcome.Done<List<NewActual>>) {
                entries.keySet().forEach(target -> store.drop(address, target));
            }
            return outcome;
        });
    }

    /** Of the drafts those with figures; a note alone is kept for later. */
    public static Map<String, Entry> entries(Opened opened) {
        var entries = new LinkedHashMap<String, Entry>();
        for (var cell : opened.report().cells()) {
            var draft = opened.drafts().get(cell.target().code());
            if (draft != null && draft.hasFigures()) {
                entries.put(cell.target().code(), draft.entry(cell.target().metric()));
            }
        }
        return entries;
    }
}
