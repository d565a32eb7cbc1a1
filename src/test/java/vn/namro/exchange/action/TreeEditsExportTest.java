package vn.namro.exchange.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.ExampleTerms;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.audit.AuditTrail;
import vn.namro.audit.DoneBy;
import vn.namro.exchange.ImportOutcome;
import vn.namro.organisation.Organisation;
import vn.namro.organisation.TreeChange;
import vn.namro.organisation.TreeEdit;
import vn.namro.organisation.Unit;
import vn.namro.organisation.Units;
import vn.namro.organisation.action.ChangeTree;
import vn.namro.organisation.model.RandomEdits;
import vn.namro.rule.Outcome;

/** A change of the tree reaches the term, whose folder stays sound. */
@ServerTest
class TreeEditsExportTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    @Autowired
    private ImportTerm importTerm;
    @Autowired
    private ExportTerm exportTerm;
    @Autowired
    private ChangeTree changeTree;
    @Autowired
    private Units units;
    @Autowired
    private AuditTrail trail;
    @TempDir
    private Path temporary;
    /** Stands in every code of the term. */
    private final String mark = People.unique("Q") + "-";

    @BeforeEach
    void aTerm() {
        ExampleTerms.write(temporary.resolve("in"), folder());
        imported(temporary.resolve("in"));
    }

    @Test
    void afterAnyEditsTheFolderIsSoundAndAnEmptyDatabaseTakesTheSame() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        int done = 0;
        for (int i = 0; i < 150; i++) {
            var edit = RandomEdits.next(random, mine(), mark + "N" + i, FIRST.minusDays(30), 2_500);
            var known = exported("known" + i);
            if (run(edit) instanceof Outcome.Done<TreeChange>) {
                done++;
                ExampleTerms.read(temporary.resolve("known" + i));
            } else {
                assertThat(exported("after" + i)).as("refused %s", edit).isEqualTo(known);
            }
        }
        System.out.println("edits done: " + done);
        assertThat(done).isGreaterThan(15);
        var out = exported("out");
        var read = ExampleTerms.read(temporary.resolve("out"));
        assertThat(read.records().organisation().units()).isEqualTo(mine().units());
        // The same folder under codes that the database does not know.
        var other = People.unique("Z") + "-";
        var copy = new TreeMap<String, String>();
        out.forEach((name, text) -> copy.put(name, text.replace(mark, other)));
        ExampleTerms.write(temporary.resolve("copy"), copy);
        imported(temporary.resolve("copy"));
        assertThat(exported(other + "K", "again")).isEqualTo(copy);
        assertThat(of(other).units()).extracting(unit -> unit.toString().replace(other, mark)).isEqualTo(mine().units().stream().map(Unit::toString).toList());
    }

    @Test
    void aUnitIsNotClosedBeforeItsFiguresNorBeforeTheTerm() {
        assertThat(rules(new TreeEdit.Close(mark + "A1", LocalDate.of(2020, 12, 1)))).as("its figure for 2021 would be of no unit").containsExactly("I5");
        assertThat(rules(new TreeEdit.Close(mark + "A1", LocalDate.of(2019, 12, 1)))).containsExactly("I3");
        assertThat(run(new TreeEdit.Close(mark + "A1", LocalDate.of(2022, 1, 1)))).isInstanceOf(Outcome.Done.class);
        assertThat(exported("closed").get("units.csv")).contains(mark + "A1,Đơn vị A1,,," + mark + "A,,2021-12-31,");
        assertThat(trail.find(new AuditTrail.Question(null, null, "exchange.TermUnitsChanged", null, mark + "K"), 9, Long.MAX_VALUE)).hasSize(1);
    }

    @Test
    void aUnitWithAShareDoesNotComeUnderAnotherWithAShareOfTheSameTarget() {
        assertThat(rules(new TreeEdit.Move(mark + "C", LocalDate.of(2022, 1, 1), mark + "B"))).containsExactly("I6");
    }

    @Test
    void aPreviewSaysWhatTheUnitHoldsAndOwes() {
        var edit = new TreeEdit.Merge(mark + "B", LocalDate.of(2023, 1, 1), mark + "C", null);
        assertThat(changeTree.preview(edit, code -> code.startsWith(mark), changeTree.version(mark + "B"), null)).isInstanceOfSatisfying(Outcome.Done.class, done ->
                assertThat(((ChangeTree.Preview) done.value()).notes()).extracting("wording").contains("exchange.tree.term", "exchange.tree.shares", "exchange.tree.due"));
    }

    private Outcome<TreeChange> run(TreeEdit edit) {
        return changeTree.run(edit, code -> code.startsWith(mark), changeTree.version(edit.code()), "1-QĐ", DoneBy.THE_PROGRAM);
    }

    private List<String> rules(TreeEdit edit) {
        return ((Outcome.Refused<TreeChange>) run(edit)).breaches().stream().map(breach -> breach.rule().code()).toList();
    }

    private Organisation mine() {
        return of(mark);
    }

    private Organisation of(String begin) {
        return Organisation.of(units.now().units().stream().filter(unit -> unit.code().startsWith(begin)).toList());
    }

    private Map<String, String> exported(String name) {
        return exported(mark + "K", name);
    }

    private Map<String, String> exported(String term, String name) {
        try {
            exportTerm.folder(term, null).orElseThrow().write(temporary.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ExampleTerms.files(temporary.resolve(name));
    }

    private void imported(Path folder) {
        assertThat(importTerm.run(ExampleTerms.read(folder), DoneBy.THE_PROGRAM)).isInstanceOf(ImportOutcome.Imported.class);
    }

    private Map<String, String> folder() {
        var tree = new StringBuilder("code,name,kind,sector,parent,valid_from,valid_to,successor,members\n");
        for (var pair : List.of("A R", "A1 A", "A2 A", "B R", "B1 B", "C R", "R ")) {
            var codes = pair.split(" ", -1);
            tree.append(mark).append(codes[0]).append(",Đơn vị ").append(codes[0]).append(",,,").append(codes[1].isEmpty() ? "" : mark + codes[1]).append(",,,,20\n");
        }
        return Map.of("units.csv", tree.toString(),
                "term.csv", "code,organisation,congress,from,to,first_year,last_year,calendar,style,illustrative\n@K,@R,,,,2020,2024,calendar,party,true\n".replace("@", mark),
                "resolution.csv", "number,date,title,organisation,term\n1-NQ,,,@R,@K\n".replace("@", mark),
                "targets.csv", ("code,title,part_of,clause,breakthrough,metric,unit_of_measure,goal,value,value_to,time,every,within,base,base_value,across,tolerance,min_coverage\n"
                        + "T1,Kết nạp,,,,COUNT,,>=,100,,CUMULATIVE,,,,,SUM,,\nT2,Chi bộ,,,,COUNT,,>=,10,,CUMULATIVE,,,,,SUM,,\n"),
                "shares.csv", "target,unit,goal,value,value_to,base_value\nT2,@B,>=,5,,\nT2,@C,>=,5,,\n".replace("@", mark),
                "actuals.csv", ("target,unit,period,value,numerator,denominator,status,recorded_at,by,note\nT1,@A1,2021,4,,,confirmed,2022-01-10,,\n"
                        + "T1,@A2,2020,6,,,confirmed,2021-01-10,,\nT2,@C,2020,3,,,confirmed,2021-01-10,,\n").replace("@", mark));
    }
}
