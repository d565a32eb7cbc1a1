package vn.namro.tasks.web;

import java.util.Map;
import org.springframework.http.ResponseEntity;

/** Files that a page gives. */
final class Download {
    private static final Map<String, String> TYPES = Map.of("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "csv", "text/csv;charset=UTF-8");

    private Download() {}

    static ResponseEntity<byte[]> of(String name, String ending, byte[] content) {
        return ResponseEntity.ok().header("Content-Type", TYPES.get(ending))
                .header("Content-Disposition", "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9.-]", "-") + "." + ending + "\"").body(content);
    }
}
