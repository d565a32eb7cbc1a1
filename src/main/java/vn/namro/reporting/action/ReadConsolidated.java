package vn.namro.reporting.action;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.calendar.OfficeTime;
import vn.namro.calendar.Period;
import vn.namro.reporting.model.Cell;
import vn.namro.reporting.model.Consolidated;
import vn.namro.reporting.model.Consolidated.UnitPart;
import vn.namro.reporting.model.Owed;
import vn.namro.reporting.model.Recorded;
import vn.namro.reporting.store.ReportNarratives;
import vn.namro.reporting.store.ReportStore;
import vn.namro.resolution.Resolved;

/** Merges what many units reported: as many statements for many as for few. */
@Component
public class ReadConsolidated {
    private final ReadCompleteness readCompleteness;
    private final ReportStore store;
    private final ReportNarratives narratives;
    private final Clock clock;

    ReadConsolidated(ReadCompleteness readCompleteness, ReportStore store, ReportNarratives narratives, Clock clock) {
        this.readCompleteness = readCompleteness;
        this.store = store;
        this.narratives = narratives;
        this.clock = clock;
    }

    /** @param units those that whoever asks may read; the ones that owe nothing for the period are left out */
    @Transactional(readOnly = true)
    public Consolidated of(Resolved resolved, String level, Collection<String> units, Period period) {
        var term = resolved.term();
        var now = clock.instant();
        var owed = new Owed(resolved);
        var table = readCompleteness.of(resolved, owed, units, List.of(period), OfficeTime.dayOf(now));
        var codes = table.rows().stream().map(ReadCompleteness.Row::unit).toList();
        var rows = store.rows(term.code(), resolved.targets(), codes, List.of(period)).stream()
                .collect(Collectors.groupingBy(one -> one.row().unit(), Collectors.groupingBy(one -> one.row().target())));
        var written = narratives.handedIn(term.code(), period);
        var day = period.lastDay(term.calendar());
        var parts = table.rows().stream().map(row -> new UnitPart(row.unit(), resolved.organisation().nameOn(row.unit(), day),
                row.cells().getFirst().completeness(), owed.targets(row.unit(), period).stream().map(target -> Cell.of(target,
                        rows.getOrDefault(row.unit(), Map.of()).getOrDefault(target.code(), List.<Recorded>of()))).toList(),
                written.getOrDefault(row.unit(), Map.of()))).toList();
        return new Consolidated(term, resolved.organisation().nameOn(level, day), period, now, parts);
    }
}
