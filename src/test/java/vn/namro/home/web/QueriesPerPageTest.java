package vn.namro.home.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import vn.namro.CountedQueries;
import vn.namro.ExampleTerms;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.Visit;
import vn.namro.accounts.Role;
import vn.namro.audit.DoneBy;
import vn.namro.exchange.action.ImportTerm;

/** A page asks the database as often for 5,200 units as for 68. */
@ServerTest
@Import(QueriesPerPageTest.Counting.class)
@TestPropertySource(properties = "namro.data=target/test-data-queries")
class QueriesPerPageTest {
    private static final int MANY = 5_200;

    @Autowired
    private ImportTerm importTerm;
    @Autowired
    private People people;
    @Autowired
    private CountedQueries queries;
    @TempDir
    private Path temporary;

    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {
        @Bean
        static CountedQueries countedQueries() {
            return new CountedQueries();
        }
    }

    @Test
    void thePagesOfATermAskAsOftenForManyUnitsAsForFew() {
        var visit = people.visit(people.one(Role.LEADER, null));
        var few = counted(visit, imported("few", 0));
        var many = counted(visit, imported("many", MANY));
        System.out.println("statements a page, first and second visit: " + few);
        assertThat(many).isEqualTo(few);
        assertThat(few.values()).as("first and second visit").allSatisfy(pair -> {
            assertThat(pair.getFirst()).isLessThanOrEqualTo(40);
            // The most is the list of tasks: four short lists, the long one, and the parts of the resolution to narrow it by.
            assertThat(pair.getLast()).isLessThanOrEqualTo(24);
        });
    }

    @Test
    void theListOfElectionsAsksAsOftenForManyAsForFew() {
        var unit = People.unique("BC");
        people.units(People.unit(unit, null));
        var visit = people.visit(people.one(Role.SECRETARIAT, unit));
        setUpElection(visit, unit);
        visit.get("/elections");
        int few = queries.during(() -> visit.get("/elections"));
        for (int i = 0; i < 8; i++) {
            setUpElection(visit, unit);
        }
        visit.get("/elections");
        assertThat(queries.during(() -> visit.get("/elections"))).isEqualTo(few);
    }

    private static void setUpElection(Visit visit, String unit) {
        assertThat(visit.post("/elections/new", "unit", unit, "title", "Bầu", "body", "Ban Chấp hành", "seats", "1", "pack", "plain", "style", "strike", "keepers", "2",
                "convened", "3", "candidates", "Trần Văn Bình\nNguyễn Thị An").statusCode()).isEqualTo(302);
    }

    private Map<String, List<Integer>> counted(Visit visit, String term) {
        var counts = new LinkedHashMap<String, List<Integer>>();
        for (var path : new String[] {"/", "/targets", "/targets/CT3", "/targets/CT3/units/06", "/resolution", "/lint", "/completeness", "/tasks", "/tasks/mine", "/tasks.csv", "/tasks/discipline"}) {
            int first = queries.during(() -> open(visit, path, term));
            counts.put(path, List.of(first, queries.during(() -> open(visit, path, term))));
        }
        return counts;
    }

    private static void open(Visit visit, String path, String term) {
        assertThat(visit.get(path + "?term=" + term).statusCode()).as(path).isEqualTo(200);
    }

    /** The example term, its organisation widened by units that have nothing to report yet. */
    private String imported(String name, int more) {
        var folder = temporary.resolve(name);
        var term = ExampleTerms.copy("khoi-co-quan-xii", folder);
        var files = ExampleTerms.files(folder);
        files.compute("units.csv", (_, text) -> {
            var widened = new StringBuilder(text);
            for (int i = 0; i < more; i++) {
                widened.append("W").append(i).append(",Chi bộ ").append(i).append(",chi bộ,,01,,,,7\n");
            }
            return widened.toString();
        });
        ExampleTerms.write(folder, files);
        importTerm.run(ExampleTerms.read(folder), DoneBy.THE_PROGRAM);
        return term;
    }
}
