package vn.namro.resolution.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.ExampleTerms;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.accounts.Role;
import vn.namro.audit.DoneBy;
import vn.namro.exchange.action.ExportTerm;
import vn.namro.exchange.action.ImportTerm;

/** Whatever is sent to the forms of a term: an answer, never a failure, never half a change, and what is kept can go out and come in. */
@ServerTest
class HandMadeFormsTest {
    private static final List<String> PIECES = List.of("", " ", "0", "-1", "1.5", "1,5", "999999999999999999999999999999999999999", "abc", "CT1", "CT5", "01; 5",
            "01;;;;", "01\t>= 5\n01", "; ;", "<script>alert(1)</script>", "${7*7}", "'; DROP TABLE x; --", "\u0000\u0007", "\ud83d\ude00", "\u202eabc", "a/../b", "../..", "%00",
            "31/02/2020", "1/1/0001", "29/2/2024", "31/12/9999", "COUNT", "RATIO", "COMPOUND", "EVERY_YEAR", "SUM", ">=", "range", "none", "FROZEN", "QUARTER", "DECISION",
            "RESOLUTION", "CORRECTION", "add", "more", "read", "amend", "99", "9999", "2026", "é\u0301", "x".repeat(5_000), "  ;".repeat(3_000));

    @Autowired
    private ImportTerm importTerm;
    @Autowired
    private ExportTerm exportTerm;
    @Autowired
    private People people;
    @TempDir
    private Path temporary;

    @Test
    void anythingIsAnsweredAndWhatIsKeptIsSound() throws Exception {
        long seed = 73;
        var random = new Random(seed);
        var term = ExampleTerms.copy("khoi-co-quan-xiii", temporary.resolve("in"));
        importTerm.run(ExampleTerms.read(temporary.resolve("in")), DoneBy.THE_PROGRAM);
        var office = people.visit(people.one(Role.SECRETARIAT, "DBK"));
        var doors = List.of("/targets/CT3/amend?term=", "/targets/CT7/amend?term=", "/targets/CT8/withdraw?term=", "/resolution/targets/new?term=",
                "/resolution/clauses/edit?term=", "/resolution/breakthroughs/edit?term=", "/terms/new?term=");
        for (int i = 0; i < 160; i++) {
            var path = doors.get(random.nextInt(doors.size())) + term;
            var page = office.get(path);
            if (page.statusCode() == 404) {
                continue;
            }
            var fields = new LinkedHashMap<>(Form.of(page.body()));
            fields.put("do", random.nextBoolean() ? "add" : "amend");
            var names = List.copyOf(fields.keySet());
            for (int change = 1 + random.nextInt(random.nextBoolean() ? 3 : names.size()); change > 0; change--) {
                fields.put(names.get(random.nextInt(names.size())), PIECES.get(random.nextInt(PIECES.size())));
            }
            if (random.nextInt(3) == 0) {
                fields.putAll(Map.of("decision_number", "1-QĐ", "decision_day", "2/3/2023", "decision_body", "Ban Chấp hành", "decision_from", "2/3/2023", "reason", "Lý do"));
            }
            var sent = new ArrayList<String>();
            fields.forEach((name, value) -> sent.addAll(List.of(name, value)));
            var answer = office.post(path, sent.toArray(String[]::new));
            assertThat(answer.statusCode()).as("seed %d, step %d, %s, %s", seed, i, path, fields).isIn(200, 302, 400, 404, 422);
            assertThat(answer.body()).as("seed %d, step %d", seed, i).doesNotContain("<script>alert");
        }
        exportTerm.folder(term, null).orElseThrow().write(temporary.resolve("out"));
        ExampleTerms.read(temporary.resolve("out"));
    }
}
