package vn.namro.reporting.action;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.Actor;
import vn.namro.documents.ReceivedFile;
import vn.namro.reporting.ReportingEvent.EvidenceAdded;
import vn.namro.reporting.action.OpenReport.Opened;
import vn.namro.reporting.model.EvidenceRule;
import vn.namro.reporting.model.EvidenceRules;
import vn.namro.reporting.model.ReportKind;
import vn.namro.reporting.model.ReportRule;
import vn.namro.reporting.store.ReportEvidence;
import vn.namro.reporting.store.LevelStore;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;

/** Adds a file that proves a figure. It is a fact from then on: a better one is added beside it. */
@Component
public class AddEvidence {
    private final ReportEvidence store;
    private final LevelStore levels;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    AddEvidence(ReportEvidence store, LevelStore levels, ApplicationEventPublisher facts, Clock clock) {
        this.store = store;
        this.levels = levels;
        this.facts = facts;
        this.clock = clock;
    }

    /** Whoever calls has asked whether the actor may act for the unit. */
    @Transactional
    public Outcome<String> run(Actor actor, Opened opened, String target, ReceivedFile file) {
        var address = opened.address();
        levels.hold(address.term(), address.period());
        var cell = opened.report().cell(target).orElse(null);
        if (cell == null) {
            return Outcome.refused(List.of(Breach.of(EvidenceRule.E4_TO_A_FIGURE_THAT_IS_OWED)));
        }
        if (opened.closedBy() != null) {
            return Outcome.refused(List.of(Breach.of(ReportRule.S9_PERIOD_IS_NOT_CLOSED)));
        }
        var breaches = EvidenceRules.breaches(file, opened.schedule().kind(cell.target(), address.unit(), address.period()).map(ReportKind::evidence).orElse(List.of()));
        if (!breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        var digest = store.add(address, target, file, clock.instant(), actor.account(), actor.post().title());
        facts.publishEvent(new EvidenceAdded(actor.by(), address.term(), address.unit(), address.period().toString(), target, digest));
        return Outcome.done(digest);
    }
}
