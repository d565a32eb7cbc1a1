package vn.namro.reporting.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Authority;
import vn.namro.audit.Sha;
import vn.namro.calendar.OfficeTime;
import vn.namro.calendar.Period;
import vn.namro.documents.ReceivedFile;
import vn.namro.reporting.action.OpenReport.Opened;
import vn.namro.reporting.model.WorkbookRule;
import vn.namro.reporting.store.ReportStore.Address;
import vn.namro.reporting.store.WorkbookKey;
import vn.namro.reporting.workbook.Change.Way;
import vn.namro.reporting.workbook.Collected;
import vn.namro.reporting.workbook.ReportPlan;
import vn.namro.reporting.workbook.ReturnedWorkbook;
import vn.namro.reporting.workbook.WorkbookFault;
import vn.namro.resolution.Resolutions;
import vn.namro.rule.Rule;

/** Says of many workbooks what each would do, or takes them: each whole or not at all, one after the other. */
@Component
public class CollectWorkbooks {
    /**
     * @param actor null where nobody acts yet: then only what would be done is said
     * @param term and {@code period} what is collected, null for anything that was sent out from here
     * @param choices what a person decided of cells changed on both sides, by file
     */
    public record Wanted(@Nullable Actor actor, @Nullable String term, @Nullable Period period, Function<ReturnedWorkbook, Map<String, Way>> choices) {}

    private final Resolutions resolutions;
    private final OpenReport openReport;
    private final AskQuestions askQuestions;
    private final TakeWorkbook takeWorkbook;
    private final Authority authority;
    private final WorkbookKey key;
    private final Clock clock;

    CollectWorkbooks(Resolutions resolutions, OpenReport openReport, AskQuestions askQuestions, TakeWorkbook takeWorkbook, Authority authority, WorkbookKey key, Clock clock) {
        this.resolutions = resolutions;
        this.openReport = openReport;
        this.askQuestions = askQuestions;
        this.takeWorkbook = takeWorkbook;
        this.authority = authority;
        this.key = key;
        this.clock = clock;
    }

    /** What each would do. Reports are read once for all files of a period. */
    public List<Collected> preview(List<ReceivedFile> files, Wanted wanted) {
        return collect(files, wanted, false);
    }

    /** @throws IllegalArgumentException where nobody acts */
    public List<Collected> take(List<ReceivedFile> files, Wanted wanted) {
        if (wanted.actor() == null) {
            throw new IllegalArgumentException("nobody acts");
        }
        return collect(files, wanted, true);
    }

    private List<Collected> collect(List<ReceivedFile> files, Wanted wanted, boolean apply) {
        var sealing = key.bytes();
        var today = OfficeTime.dayOf(clock.instant());
        var read = files.stream().map(file -> ReturnedWorkbook.read(file.name(), file.content(), sealing)).toList();
        var reports = reports(read);
        var first = new HashMap<Address, String>();
        var collected = new ArrayList<Collected>();
        for (int i = 0; i < read.size(); i++) {
            collected.add(one(read.get(i), files.get(i), wanted, apply, today, reports, first));
        }
        return collected;
    }

    private Collected one(ReturnedWorkbook file, ReceivedFile received, Wanted wanted, boolean apply, LocalDate today, Map<Address, Opened> reports, Map<Address, String> first) {
        var issue = file.issue();
        if (issue == null) {
            return Collected.of(file, "", List.of(), List.of(), false);
        }
        var faults = new ArrayList<WorkbookFault>();
        if (wanted.actor() != null && !authority.over(wanted.actor(), issue.unit(), today)) {
            // Not even its name is said to somebody who has no business with the unit.
            return Collected.of(new ReturnedWorkbook(file.name(), null, Map.of(), List.of(fault(WorkbookRule.W8_OF_A_UNIT_IN_CHARGE, issue.unit())), List.of()), "", List.of(), List.of(), false);
        }
        if (wanted.period() != null && !issue.periods().equals(List.of(wanted.period())) || wanted.term() != null && !wanted.term().equals(issue.term())) {
            faults.add(fault(WorkbookRule.W7_OF_THE_PERIOD_THAT_IS_COLLECTED, issue.term() + " " + issue.periods().stream().map(Period::toString).collect(Collectors.joining(", ")),
                    (wanted.term() == null ? "" : wanted.term() + " ") + wanted.period()));
            return Collected.of(file, unitName(reports, issue.unit()), List.of(), faults, false);
        }
        var plans = new ArrayList<ReportPlan>();
        var choices = wanted.choices().apply(file);
        for (var period : issue.periods()) {
            var address = new Address(issue.term(), issue.unit(), period);
            var opened = Optional.ofNullable(reports.get(address)).filter(one -> !one.opens().isAfter(today)).orElse(null);
            var earlier = first.putIfAbsent(address, file.name());
            if (opened == null) {
                faults.add(fault(WorkbookRule.W22_REPORT_IS_OPEN, issue.term() + " " + issue.unit() + " " + period));
            } else if (earlier != null) {
                faults.add(fault(WorkbookRule.W20_ONE_WORKBOOK_A_REPORT, earlier));
            } else {
                plans.add(ReportPlan.of(opened, file, choices, today, askQuestions::of));
            }
        }
        var seen = Collected.of(file, unitName(reports, issue.unit()), plans, faults, false);
        if (!apply || seen.status() != Collected.Status.READY) {
            return seen;
        }
        var taken = takeWorkbook.run(wanted.actor(), file, Sha.of(received.content()), choices);
        return Collected.of(file, seen.unitName(), taken.plans(), taken.faults(), true);
    }

    private Map<Address, Opened> reports(List<ReturnedWorkbook> files) {
        var asked = new HashMap<String, Map<Period, LinkedHashSet<String>>>();
        files.stream().map(ReturnedWorkbook::issue).filter(issue -> issue != null).forEach(issue -> issue.periods().forEach(period ->
                asked.computeIfAbsent(issue.term(), _ -> new HashMap<>()).computeIfAbsent(period, _ -> new LinkedHashSet<>()).add(issue.unit())));
        var reports = new HashMap<Address, Opened>();
        asked.forEach((term, periods) -> resolutions.now(term).ifPresent(resolved -> periods.forEach((period, units) ->
                openReport.all(resolved, units, period).forEach(opened -> reports.put(opened.address(), opened)))));
        return reports;
    }

    private static String unitName(Map<Address, Opened> reports, String unit) {
        return reports.values().stream().filter(opened -> opened.address().unit().equals(unit)).findFirst()
                .map(opened -> opened.resolved().organisation().nameOn(unit, opened.report().lastDay())).orElse(unit);
    }

    private static WorkbookFault fault(Rule rule, String found, Object... arguments) {
        return new WorkbookFault("", "", found, rule.key(), List.of(arguments));
    }
}
