package vn.namro.reporting.action;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.namro.calendar.OfficeTime;
import vn.namro.calendar.Period;
import vn.namro.language.Lang;
import vn.namro.reporting.store.WorkbookKey;
import vn.namro.reporting.workbook.UnitWorkbook;
import vn.namro.resolution.Resolved;

/** Makes the workbooks that units fill in: nothing is changed by it, what was sent out stands sealed in each. */
@Component
public class SendWorkbooks {
    /** @param name of the file, of the signs that every disk takes */
    public record Made(String unit, String unitName, String name, byte[] content) {}

    private final OpenReport openReport;
    private final WorkbookKey key;
    private final Clock clock;

    SendWorkbooks(OpenReport openReport, WorkbookKey key, Clock clock) {
        this.openReport = openReport;
        this.key = key;
        this.clock = clock;
    }

    /**
     * Of the reports that have opened.
     *
     * @param units those that whoever asks may act for
     */
    public List<Made> of(Resolved resolved, Collection<String> units, Period period, Lang lang) {
        var now = clock.instant();
        var today = OfficeTime.dayOf(now);
        var sealing = key.bytes();
        var made = new ArrayList<Made>();
        for (var opened : openReport.all(resolved, units, period)) {
            if (!opened.opens().isAfter(today)) {
                var unit = opened.report().unit();
                made.add(new Made(unit, resolved.organisation().nameOn(unit, opened.report().lastDay()), unit.replaceAll("[^\\p{L}\\p{N}._-]", "_") + "_" + period + ".xlsx",
                        UnitWorkbook.of(List.of(opened), lang, UUID.randomUUID(), now, sealing)));
            }
        }
        return made;
    }
}
