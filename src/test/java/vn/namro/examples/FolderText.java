package vn.namro.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An exchange folder as text, file by file, written without the program's own writer. */
final class FolderText {
    private final Map<String, List<String>> files = new LinkedHashMap<>();

    void header(String file, String columns) {
        files.put(file, new ArrayList<>(List.of(columns)));
    }

    void row(String file, Object... cells) {
        files.get(file).add(Stream.of(cells).map(cell -> quoted(String.valueOf(cell))).collect(Collectors.joining(",")));
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[,\"\n\r].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        files.forEach((file, lines) -> texts.put(file, String.join("\n", lines) + "\n"));
        return texts;
    }
}
