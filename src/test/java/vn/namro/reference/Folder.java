package vn.namro.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** The files of one term of office as rows of column to text. The rows are taken to be without fault. */
record Folder(Map<String, List<Map<String, String>>> files) {
    static final Map<String, List<String>> COLUMNS = columns(
            "units code,name,kind,sector,parent,valid_from,valid_to,successor,members",
            "term code,organisation,congress,from,to,first_year,last_year,calendar,style,illustrative",
            "resolution number,date,title,organisation,term",
            "targets code,title,part_of,clause,breakthrough,metric,unit_of_measure,goal,value,value_to,time,every,within,"
                    + "base,base_value,across,tolerance,min_coverage",
            "shares target,unit,goal,value,value_to,base_value",
            "actuals target,unit,period,value,numerator,denominator,status,recorded_at,by,note");

    List<Map<String, String>> rows(String file) {
        return files.getOrDefault(file, List.of());
    }

    Folder shuffled(Random random) {
        Map<String, List<Map<String, String>>> mixed = new TreeMap<>();
        files.forEach((file, rows) -> {
            List<Map<String, String>> order = new ArrayList<>(rows);
            Collections.shuffle(order, random);
            mixed.put(file, order);
        });
        return new Folder(mixed);
    }

    /** A row of a file: pairs of column and text, every other column empty. */
    static Map<String, String> row(String file, Object... pairs) {
        Map<String, String> row = new LinkedHashMap<>();
        COLUMNS.get(file).forEach(column -> row.put(column, ""));
        for (int i = 0; i < pairs.length; i += 2) {
            if (row.put((String) pairs[i], String.valueOf(pairs[i + 1])) == null) {
                throw new IllegalArgumentException(file + " has no column " + pairs[i]);
            }
        }
        return row;
    }

    void write(Path directory) {
        try {
            Files.createDirectories(directory);
            for (String file : COLUMNS.keySet()) {
                Files.writeString(directory.resolve(file + ".csv"), csv(file));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String csv(String file) {
        List<String> columns = COLUMNS.get(file);
        StringBuilder text = new StringBuilder(String.join(",", columns)).append('\n');
        for (Map<String, String> row : rows(file)) {
            List<String> cells = columns.stream().map(column -> quoted(row.get(column))).toList();
            text.append(String.join(",", cells)).append('\n');
        }
        return text.toString();
    }

    private static String quoted(String cell) {
        return cell.matches("[^,\"\r\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    static Folder read(Path directory) {
        try {
            Map<String, List<Map<String, String>>> files = new TreeMap<>();
            for (String file : COLUMNS.keySet()) {
                Path path = directory.resolve(file + ".csv");
                files.put(file, Files.exists(path) ? rowsOf(file, split(Files.readString(path))) : List.of());
            }
            return new Folder(files);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Map<String, String>> rowsOf(String file, List<List<String>> lines) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, String> row = row(file);
            for (int i = 0; i < line.size(); i++) {
                row.put(lines.getFirst().get(i), line.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    /** RFC 4180, character by character. */
    private static List<List<String>> split(String text) {
        List<List<String>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (quoted && text.startsWith("\"\"", at)) {
                cell.append('"');
                at++;
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted && (letter == ',' || letter == '\n')) {
                lines.getLast().add(cell.toString());
                cell.setLength(0);
                if (letter == '\n') {
                    lines.add(new ArrayList<>());
                }
            } else if (letter != '\r' && letter != '\uFEFF') {
                cell.append(letter);
            }
        }
        lines.getLast().add(cell.toString());
        return lines.getLast().equals(List.of("")) ? lines.subList(0, lines.size() - 1) : lines;
    }

    private static Map<String, List<String>> columns(String... lines) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        for (String line : lines) {
            columns.put(line.substring(0, line.indexOf(' ')), List.of(line.substring(line.indexOf(' ') + 1).split(",")));
        }
        return columns;
    }
}
