package vn.namro.exchange.action;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.audit.DoneBy;
import vn.namro.calendar.OfficeTime;
import vn.namro.calendar.Period;
import vn.namro.exchange.FolderFile;
import vn.namro.exchange.ImportOutcome;
import vn.namro.exchange.ImportPreview;
import vn.namro.exchange.TermEvent.TermImported;
import vn.namro.exchange.TermFolder;
import vn.namro.organisation.Organisation;
import vn.namro.progress.TermRecords;
import vn.namro.publishing.Narratives;
import vn.namro.reporting.Actuals;
import vn.namro.resolution.Amendments;
import vn.namro.resolution.Resolutions;
import vn.namro.rule.Fault;

/**
 * Takes over the folder of a term, all of it or nothing. What is new is added, what differs takes the place of what was known
 * under its key, what the folder does not have stays (docs/exchange.md). May be repeated: the same folder brings nothing new.
 */
@Component
public class ImportTerm {
    private final Resolutions resolutions;
    private final Actuals actuals;
    private final Narratives narratives;
    private final ExportTerm exportTerm;
    private final LiveTree liveTree;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ImportTerm(Resolutions resolutions, Actuals actuals, Narratives narratives, ExportTerm exportTerm, LiveTree liveTree,
            ApplicationEventPublisher facts, Clock clock) {
        this.resolutions = resolutions;
        this.actuals = actuals;
        this.narratives = narratives;
        this.exportTerm = exportTerm;
        this.liveTree = liveTree;
        this.facts = facts;
        this.clock = clock;
    }

    /** What {@link #run} would do; nothing is done. */
    @Transactional(readOnly = true)
    public ImportPreview preview(TermFolder folder) {
        var plan = plan(folder);
        return new ImportPreview(plan.outcome(), plan.difference().superseded());
    }

    /** @param folder without fault */
    @Transactional
    public ImportOutcome run(TermFolder folder, DoneBy by) {
        liveTree.changeAlone();
        resolutions.changeAlone();
        var plan = plan(folder);
        if (!(plan.outcome() instanceof ImportOutcome.Imported imported) || imported.nothingNew()) {
            return plan.outcome();
        }
        var term = folder.records().term();
        var difference = plan.difference();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var recordedAt = plan.isKnown() ? now : began(folder.records(), now);
        resolutions.add(term.code(), difference.resolved(), recordedAt);
        actuals.takeOver(term.code(), difference.actuals().fresh());
        narratives.append(term.code(), difference.narratives().fresh(), recordedAt);
        if (plan.tree() != null) {
            liveTree.become(plan.tree(), by);
        }
        facts.publishEvent(new TermImported(by, term.code(), term.organisation(), difference.fresh(), difference.changed(),
                FolderDigest.of(folder)));
        return imported;
    }

    /** @param tree of today as it would be, null when the folder says nothing new of units */
    private record Plan(boolean isKnown, TermDifference difference, @Nullable Organisation tree, ImportOutcome outcome) {}

    private Plan plan(TermFolder folder) {
        var term = folder.records().term();
        var known = exportTerm.known(term.code(), null);
        var difference = TermDifference.of(known, folder);
        var outcome = new ImportOutcome.Imported(term.code(), difference.files().stream().map(Difference::count).toList());
        if (outcome.nothingNew()) {
            return new Plan(known.isPresent(), difference, null, outcome);
        }
        var tree = difference.units().rows().isEmpty() ? null : liveTree.with(difference.after().records());
        var faults = new ArrayList<Fault>(known.map(before -> faults(before.records(), difference)).orElse(List.of()));
        if (known.isPresent()) {
            faults.addAll(overridden(difference, resolutions.amendments(term.code(), clock.instant())));
        }
        if (tree != null && faults.isEmpty()) {
            faults.addAll(LiveTree.faults(tree));
        }
        return new Plan(known.isPresent(), difference, tree, faults.isEmpty() ? outcome : new ImportOutcome.Refused(faults));
    }

    /**
     * From when the first folder of a term counts as known: a past day shows what the congress had resolved by then. That is the
     * day of the resolution, where it is not said the first day of the term or of its years, and never a day to come.
     */
    private static Instant began(TermRecords records, Instant now) {
        var term = records.term();
        var day = Optional.ofNullable(records.resolution().date()).or(() -> Optional.ofNullable(term.from()))
                .orElseGet(() -> Period.year(term.firstYear()).firstDay(term.calendar()));
        var start = OfficeTime.startOf(day);
        return start.isBefore(now) ? start : now;
    }

    /** What was decided after the congress is not set aside by a folder that cites nothing. */
    private static List<Fault> overridden(TermDifference difference, Amendments amendments) {
        var targets = difference.targets().rows();
        return amendments.overriddenBy(difference.resolved()).stream().map(one -> {
            boolean itself = targets.stream().anyMatch(target -> target.code().equals(one.target()));
            return Fault.at((itself ? FolderFile.TARGETS : FolderFile.SHARES).fileName(), 1, itself ? "code" : "target", one.target(),
                    ImportRule.I2_WHAT_WAS_DECIDED_STAYS.key(), one.decision().number(), one.decision().day());
        }).toList();
    }

    /** What is known and the folder are each without fault; together they need not be. */
    private static List<Fault> faults(TermRecords known, TermDifference difference) {
        var organisation = known.term().organisation();
        var given = difference.term().after().getFirst().organisation();
        if (!given.equals(organisation)) {
            return List.of(Fault.at(FolderFile.TERM.fileName(), 2, "organisation", given, ImportRule.I1_TERM_KEEPS_ITS_ORGANISATION.key(), organisation));
        }
        return WholeFolder.faults(difference.after());
    }
}
