package vn.namro.home.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.ExampleTerms;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.Visit;
import vn.namro.accounts.Role;
import vn.namro.accounts.web.Routes;
import vn.namro.accounts.web.Routes.Route;
import vn.namro.audit.DoneBy;
import vn.namro.exchange.action.ImportTerm;
import vn.namro.organisation.Unit;

/** Every list can be had as CSV and as a workbook, with one content, and no cell of either is a formula. */
@ServerTest
class ListFilesTest {
    /** What a spreadsheet runs, or has run; a number alone is none. */
    private static final Pattern FORMULA = Pattern.compile("(?s)\\s*[=+\\-@].*");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final String HOSTILE = "=HYPERLINK(\"http://x\";\"y\")";

    @Autowired
    private ImportTerm importTerm;
    @Autowired
    private People people;
    @TempDir
    private Path temporary;
    private String term = "";

    @BeforeEach
    void aTermWithHostileNames() {
        term = ExampleTerms.copy("khoi-co-quan-xiii", temporary.resolve("in"));
        var files = ExampleTerms.files(temporary.resolve("in"));
        files.compute("targets.csv", (_, text) -> text.replaceFirst("\\nCT1,", "\nCT1,@SUM(1+1)*cmd|' /C calc'!A0"));
        files.compute("clauses.csv", (_, text) -> text.replace("\nII,,Các", "\nII,,+Các"));
        ExampleTerms.write(temporary.resolve("in"), files);
        importTerm.run(ExampleTerms.read(temporary.resolve("in")), DoneBy.THE_PROGRAM);
        people.units(new Unit(People.unique("H"), HOSTILE, "-2+3", "\t=1", null, null, null, List.of(), null));
    }

    @Test
    void everyListIsThereInBothFormsWithOneContentAndNoFormula() throws IOException {
        var lists = lists();
        assertThat(lists).extracting(ListFilesTest::pattern).contains("/units.csv", "/accounts.csv", "/targets.csv", "/targets/{code}/units.csv", "/resolution.csv", "/tasks.csv",
                "/reports.csv", "/confirmations.csv", "/report-kinds.csv", "/elections.csv", "/audit.csv", "/completeness.csv", "/consolidated.csv", "/days.csv");
        var visits = new HashMap<Role, Visit>();
        var hostile = new TreeSet<String>();
        for (var list : lists) {
            var visit = visits.computeIfAbsent(list.roles().iterator().next(), role -> people.visit(people.one(role, null)));
            var path = pattern(list).replace("{code}", "CT3");
            var query = "?term=" + term + (path.startsWith("/consolidated") ? "&period=2021" : "");
            var answer = visit.get(path + query);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Disposition").orElse("")).as(path).startsWith("attachment; filename=\"").endsWith(".csv\"");
            var csv = csv(answer.body());
            var sheet = sheet(visit.bytes(path.replace(".csv", ".xlsx") + query));
            // The trail grows by the visits themselves.
            if (!path.equals("/audit.csv")) {
                assertThat(sheet).as(path).isEqualTo(csv.stream().map(ListFilesTest::asInSheet).toList());
            }
            for (var row : csv) {
                assertThat(row).as(path).hasSameSizeAs(csv.getFirst());
                row.stream().filter(cell -> !NUMBER.matcher(cell).matches()).forEach(cell -> assertThat(cell).as(path).doesNotMatch(FORMULA));
                row.stream().filter(cell -> cell.startsWith("'")).forEach(_ -> hostile.add(pattern(list)));
            }
        }
        assertThat(hostile).as("where the hostile names stand").contains("/units.csv", "/targets.csv", "/resolution.csv");
    }

    @Test
    void aPageThatShowsAListLinksBothForms() {
        var visit = people.visit(people.one(Role.SECRETARIAT, null));
        for (var path : List.of("/units", "/targets", "/targets/CT3", "/resolution", "/confirmations", "/report-kinds", "/completeness", "/days")) {
            var body = visit.get(path + "?term=" + term).body();
            assertThat(body).as(path).containsPattern("href=\"" + path.replace("CT3", "CT3/units") + "\\.csv").containsPattern("href=\"" + path.replace("CT3", "CT3/units") + "\\.xlsx");
        }
    }

    private static String pattern(Route route) {
        return route.pattern().getPatternString();
    }

    private static List<Route> lists() {
        var all = Routes.load().all();
        var lists = all.stream().filter(route -> route.method().equals("GET") && pattern(route).endsWith(".csv")).toList();
        assertThat(all.stream().filter(route -> pattern(route).endsWith(".xlsx")).map(ListFilesTest::pattern))
                .containsAll(lists.stream().map(route -> pattern(route).replace(".csv", ".xlsx")).toList());
        return lists;
    }

    private static List<List<String>> csv(String text) throws IOException {
        var rows = new ArrayList<List<String>>();
        try (var reader = CsvReader.builder().ofCsvRecord(text)) {
            reader.forEach(row -> rows.add(row.getFields()));
        }
        return rows;
    }

    /** A workbook needs no mark: its texts are texts. Empty cells at the end of a row are none. */
    private static List<String> asInSheet(List<String> row) {
        var cells = new ArrayList<>(row.stream().map(cell -> cell.startsWith("'") ? cell.substring(1) : cell).map(String::strip).toList());
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return cells;
    }

    private static List<List<String>> sheet(byte[] workbook) throws IOException {
        var xml = "";
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
                    xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        assertThat(xml).doesNotContain("<f>");
        var rows = new ArrayList<List<String>>();
        for (var row : Pattern.compile("(?s)<row [^>]*>(.*?)</row>").matcher(xml).results().toList()) {
            var cells = new ArrayList<String>();
            for (var cell : Pattern.compile("(?s)<c r=\"([A-Z]+)\\d+\"[^>]*>(?:<v>|<is><t[^>]*>)(.*?)(?:</v>|</t></is>)</c>").matcher(row.group(1)).results().toList()) {
                int column = cell.group(1).chars().reduce(0, (all, letter) -> all * 26 + letter - 'A' + 1) - 1;
                while (cells.size() < column) {
                    cells.add("");
                }
                cells.add(unescaped(cell.group(2)).strip());
            }
            rows.add(asInSheet(cells));
        }
        return rows;
    }

    private static String unescaped(String xml) {
        var text = xml;
        for (var entity : Map.of("&lt;", "<", "&gt;", ">", "&quot;", "\"", "&apos;", "'", "&#9;", "\t").entrySet()) {
            text = text.replace(entity.getKey(), entity.getValue());
        }
        return text.replace("&amp;", "&");
    }
}
