package vn.namro.reporting.action;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.namro.accounts.Actor;
import vn.namro.calendar.OfficeTime;
import vn.namro.reporting.Actual;
import vn.namro.reporting.ReportingEvent.WorkbookTaken;
import vn.namro.reporting.store.LevelStore;
import vn.namro.reporting.store.ReportStore;
import vn.namro.reporting.store.ReportStore.Address;
import vn.namro.reporting.workbook.Change.Way;
import vn.namro.reporting.workbook.ReportPlan;
import vn.namro.reporting.workbook.ReturnedWorkbook;
import vn.namro.reporting.workbook.WorkbookFault;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;

/** Takes one workbook, all of it or nothing, through the same actions as the form. Whoever sends the same one again changes nothing by it. */
@Component
class TakeWorkbook {
    /** @param faults empty where it was taken, or where there was nothing to take */
    record Taken(List<ReportPlan> plans, List<WorkbookFault> faults) {}

    private final OpenReport openReport;
    private final AskQuestions askQuestions;
    private final SaveDraft saveDraft;
    private final SubmitReport submitReport;
    private final ReportStore store;
    private final LevelStore levels;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    TakeWorkbook(OpenReport openReport, AskQuestions askQuestions, SaveDraft saveDraft, SubmitReport submitReport, ReportStore store, LevelStore levels,
            ApplicationEventPublisher facts, Clock clock) {
        this.openReport = openReport;
        this.askQuestions = askQuestions;
        this.saveDraft = saveDraft;
        this.submitReport = submitReport;
        this.store = store;
        this.levels = levels;
        this.facts = facts;
        this.clock = clock;
    }

    /** Whoever calls has asked whether the actor may act for the unit, and found no fault in the file. */
    @Transactional
    public Taken run(Actor actor, ReturnedWorkbook file, String sha256, Map<String, Way> choices) {
        var issue = file.issue();
        var plans = new ArrayList<ReportPlan>();
        for (var period : issue.periods().stream().sorted().toList()) {
            var address = new Address(issue.term(), issue.unit(), period);
            levels.hold(address.term(), period);
            store.lock(address);
            plans.add(ReportPlan.of(openReport.find(address).orElseThrow(), file, choices, OfficeTime.dayOf(clock.instant()), askQuestions::of));
        }
        if (plans.stream().anyMatch(plan -> !plan.faults().isEmpty())) {
            return new Taken(plans, List.of());
        }
        for (var plan : plans) {
            if (!plan.changesNothing() && take(actor, plan, file) instanceof Outcome.Refused<?>(var breaches)) {
                // Something that the plan did not foresee: nothing of the file is kept.
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return new Taken(plans, breaches.stream().map(breach -> fault(plan, breach)).toList());
            }
            if (!plan.changesNothing()) {
                facts.publishEvent(new WorkbookTaken(actor.by(), issue.term(), issue.unit(), plan.opened().report().period().toString(), issue.id().toString(), sha256));
            }
        }
        return new Taken(plans, List.of());
    }

    private Outcome<?> take(Actor actor, ReportPlan plan, ReturnedWorkbook file) {
        var address = plan.opened().address();
        if (saveDraft.run(address, plan.opened().seen(), plan.drafts(), plan.narrative()) instanceof Outcome.Refused<Integer> refused) {
            return refused;
        }
        Outcome<List<Actual>> outcome = submitReport.run(actor, address, plan.key(file.issue().id()), openReport.find(address).orElseThrow().seen(), plan.said());
        return outcome;
    }

    private static WorkbookFault fault(ReportPlan plan, Breach breach) {
        return new WorkbookFault(plan.opened().report().period().toString(), "", "", breach.rule().key(), breach.arguments());
    }
}
