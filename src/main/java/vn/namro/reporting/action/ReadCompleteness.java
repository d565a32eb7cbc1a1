package vn.namro.reporting.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.calendar.Period;
import vn.namro.language.CodeOrder;
import vn.namro.reporting.model.Completeness;
import vn.namro.reporting.model.Owed;
import vn.namro.reporting.model.Recorded;
import vn.namro.reporting.store.KindStore;
import vn.namro.reporting.store.ReportStore;
import vn.namro.resolution.Resolved;

/** How complete the reports of many units are: as many statements for many as for few. */
@Component
public class ReadCompleteness {
    /** @param rows of the units that owe something in one of the periods, in the order of codes */
    public record Table(List<Period> periods, List<Row> rows) {}

    public record Row(String unit, String name, List<CellOf> cells) {}

    /** @param closes the first closing day of the report, null when it has none */
    public record CellOf(Period period, Completeness completeness, @Nullable LocalDate closes) {}

    private final ReportStore store;
    private final KindStore kinds;

    ReadCompleteness(ReportStore store, KindStore kinds) {
        this.store = store;
        this.kinds = kinds;
    }

    @Transactional(readOnly = true)
    public Table of(Resolved resolved, Owed owed, Collection<String> units, List<Period> periods, LocalDate today) {
        var term = resolved.term().code();
        var owing = units.stream().filter(unit -> periods.stream().anyMatch(period -> !owed.targets(unit, period).isEmpty())).sorted(CodeOrder.NATURAL).toList();
        var schedule = kinds.schedule(resolved);
        var drafted = store.drafted(term);
        var rows = store.rows(term, resolved.targets(), owing, periods).stream().collect(Collectors.groupingBy(one -> one.row().unit(),
                Collectors.groupingBy(one -> one.row().period(), Collectors.groupingBy(one -> one.row().target()))));
        var made = new ArrayList<Row>();
        for (var unit : owing) {
            var own = rows.getOrDefault(unit, Map.of());
            made.add(new Row(unit, resolved.organisation().nameOn(unit, today), periods.stream().map(period -> {
                var targets = owed.targets(unit, period);
                return new CellOf(period, Completeness.of(unit, period, targets, own.getOrDefault(period, Map.<String, List<Recorded>>of()),
                        drafted.contains(new ReportStore.Address(term, unit, period)), schedule, today), schedule.closes(targets, unit, period));
            }).toList()));
        }
        return new Table(periods, made);
    }
}
