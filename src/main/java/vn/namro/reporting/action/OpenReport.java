package vn.namro.reporting.action;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.reporting.model.Cell;
import vn.namro.reporting.model.Draft;
import vn.namro.reporting.model.Owed;
import vn.namro.reporting.model.Recorded;
import vn.namro.reporting.model.Report;
import vn.namro.reporting.store.ReportStore;
import vn.namro.reporting.store.ReportStore.Address;
import vn.namro.resolution.Resolutions;
import vn.namro.resolution.Resolved;

/** Reads a report as it stands: what is owed, what was handed in, what is being typed. */
@Component
public class OpenReport {
    /**
     * A report with what belongs to it.
     *
     * @param seen grows with everything that happens to the report, and tells whoever comes back whether something did
     * @param rows every row of the report and of the period of the same length before it
     */
    public record Opened(Address address, Resolved resolved, Report report, long seen, Map<String, Draft> drafts, List<Recorded> rows) {}

    private final Resolutions resolutions;
    private final ReportStore store;

    OpenReport(Resolutions resolutions, ReportStore store) {
        this.resolutions = resolutions;
        this.store = store;
    }

    /** Empty where the unit owes nothing for the period. */
    @Transactional(readOnly = true)
    public Optional<Opened> find(Address address) {
        var resolved = resolutions.now(address.term()).orElse(null);
        if (resolved == null) {
            return Optional.empty();
        }
        var owed = new Owed(resolved).targets(address.unit(), address.period());
        if (owed.isEmpty()) {
            return Optional.empty();
        }
        // The version before the rows: what happens in between is taken for new, never missed.
        long version = store.version(address);
        var drafts = store.drafts(address).stream().collect(Collectors.toMap(Draft::target, Function.identity()));
        var rows = store.rows(address.term(), owed, List.of(address.unit()), List.of(address.period(), address.period().before()));
        var own = rows.stream().filter(one -> one.row().period().equals(address.period())).collect(Collectors.groupingBy(one -> one.row().target()));
        var cells = owed.stream().map(target -> Cell.of(target, own.getOrDefault(target.code(), List.<Recorded>of()))).toList();
        var report = new Report(address.unit(), address.period(), address.period().lastDay(resolved.term().calendar()), cells);
        return Optional.of(new Opened(address, resolved, report, version + own.values().stream().mapToInt(List::size).sum(), drafts, rows));
    }
}
