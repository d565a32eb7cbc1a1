package vn.namro.reporting.action;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.reporting.model.Draft;
import vn.namro.reporting.model.Heading;
import vn.namro.reporting.model.ReportRule;
import vn.namro.reporting.store.ReportNarratives;
import vn.namro.reporting.store.ReportStore;
import vn.namro.reporting.store.ReportStore.Address;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;

/** Keeps what is typed, also where it is faulty. Working state: it enters no trail. */
@Component
public class SaveDraft {
    private final OpenReport openReport;
    private final ReportStore store;
    private final ReportNarratives narratives;

    SaveDraft(OpenReport openReport, ReportStore store, ReportNarratives narratives) {
        this.narratives = narratives;
        this.openReport = openReport;
        this.store = store;
    }

    /** Whoever calls has asked whether the person may act for the unit, and that it owes the report. */
    @Transactional
    public Outcome<Integer> run(Address address, long seen, List<Draft> drafts, Map<Heading, String> narrative) {
        store.lock(address);
        var opened = openReport.find(address).orElseThrow();
        var changed = drafts.stream().filter(draft -> opened.report().cell(draft.target()).filter(cell -> cell.isOpen()).isPresent())
                .filter(draft -> !draft.equals(opened.drafts().getOrDefault(draft.target(), Draft.empty(draft.target(), draft.written())))).toList();
        var written = narrative.entrySet().stream().filter(one -> !one.getValue().equals(opened.narrative().getOrDefault(one.getKey(), ""))).toList();
        int count = changed.size() + written.size();
        if (opened.seen() != seen) {
            // Who sends what is kept already, as a second click does, loses nothing and is told nothing.
            return count == 0 ? Outcome.done(0) : Outcome.refused(List.of(Breach.of(ReportRule.V1_NOTHING_CHANGED_MEANWHILE)));
        }
        changed.forEach(draft -> store.keep(address, draft));
        written.forEach(one -> narratives.keep(address, one.getKey(), one.getValue()));
        if (count > 0) {
            store.changed(address);
        }
        return Outcome.done(count);
    }
}
