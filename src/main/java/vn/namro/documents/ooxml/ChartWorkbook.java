package vn.namro.documents.ooxml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.documents.Content.Chart;
import vn.namro.documents.Workbook;

/** The smallest workbook that holds a chart's data: categories in the first column, a series in each of the others. */
final class ChartWorkbook {
    private ChartWorkbook() {}

    static byte[] of(Chart chart) {
        var rows = new ArrayList<List<@Nullable Object>>();
        var head = new ArrayList<@Nullable Object>(List.of(""));
        chart.series().forEach(series -> head.add(series.name()));
        rows.add(head);
        for (int c = 0; c < chart.categories().size(); c++) {
            var row = new ArrayList<@Nullable Object>(List.of(chart.categories().get(c)));
            for (var series : chart.series()) {
                row.add(series.values().get(c));
            }
            rows.add(row);
        }
        return Workbook.of("Sheet1", List.of(), rows);
    }
}
