package vn.namro.reporting.workbook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.namro.documents.Sheet;
import vn.namro.documents.SheetFile;
import vn.namro.language.Lang;
import vn.namro.reporting.action.OpenReport.Opened;

/** The workbook of one unit: a sheet a report, and the seal of what was sent out. */
public final class UnitWorkbook {
    private UnitWorkbook() {}

    /**
     * @param reports of one unit and term, at least one
     * @param key of the installation
     */
    public static byte[] of(List<Opened> reports, Lang lang, UUID id, Instant at, byte[] key) {
        return filled(reports, lang, id, at, key, Map.of());
    }

    /** As it would be after somebody had filled it in, to be tried and measured with. */
    public static byte[] filled(List<Opened> reports, Lang lang, UUID id, Instant at, byte[] key, Map<String, String> answers) {
        var sealed = new ArrayList<SealedCell>();
        var joined = new ArrayList<String>();
        var sheets = new ArrayList<Sheet>();
        for (var opened : reports) {
            var report = new ReportSheet(opened, opened.resolved().organisation().nameOn(opened.report().unit(), opened.report().lastDay()), lang, sealed, answers);
            sheets.add(report.sheet());
            joined.addAll(report.joined());
        }
        var address = reports.getFirst().address();
        var issue = new Issue(id, address.term(), address.unit(), reports.stream().map(opened -> opened.report().period()).toList(), lang, at);
        sheets.add(new Seal(issue, sealed, joined).sheet(key));
        return SheetFile.of(sheets);
    }
}
