package vn.namro.tasks.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import vn.namro.documents.CsvTable;
import vn.namro.documents.Workbook;

/** Files that a page gives. */
final class Download {
    private static final Map<String, String> TYPES = Map.of("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "csv", "text/csv;charset=UTF-8");

    private Download() {}

    static ResponseEntity<byte[]> of(String name, String ending, byte[] content) {
        return ResponseEntity.ok().header("Content-Type", TYPES.get(ending))
                .header("Content-Disposition", "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9.-]", "-") + "." + ending + "\"").body(content);
    }

    /**
     * @param request whose address ends in xlsx or csv
     * @param widths of the columns in characters
     */
    static ResponseEntity<byte[]> table(String name, HttpServletRequest request, List<Integer> widths, List<? extends List<?>> rows) {
        var ending = request.getRequestURI().endsWith(".xlsx") ? "xlsx" : "csv";
        return of(name, ending, ending.equals("xlsx") ? Workbook.of(name, widths, rows) : CsvTable.of(rows));
    }
}
