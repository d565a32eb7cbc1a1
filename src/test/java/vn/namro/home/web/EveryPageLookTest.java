package vn.namro.home.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.ExampleTerms;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.accounts.Role;
import vn.namro.accounts.web.Routes;
import vn.namro.audit.DoneBy;
import vn.namro.exchange.action.ImportTerm;

/** Every page that the server has, in a real browser: narrow and wide, by day and by night, in both languages. */
@ServerTest
class EveryPageLookTest {
    @Autowired
    private ImportTerm importTerm;
    @Autowired
    private People people;
    @TempDir
    private Path temporary;
    private String term = "";

    @BeforeEach
    void aTerm() {
        term = ExampleTerms.copy("khoi-co-quan-xiii", temporary.resolve("in"));
        importTerm.run(ExampleTerms.read(temporary.resolve("in")), DoneBy.THE_PROGRAM);
    }

    /** A page that a row of routes.csv shows as found is looked at as the first role of its row. */
    @Test
    void everyRegisteredPageCanBeUsedByEveryone() {
        var paths = new EnumMap<Role, List<String>>(Map.of(Role.SECRETARIAT, ofTheTerm()));
        Routes.load().all().stream().filter(route -> route.method().equals("GET") && route.answer() == 200 && !route.isOpen() && !route.isForPrograms() && isPage(route.example()))
                .forEach(route -> paths.computeIfAbsent(route.roles().iterator().next(), _ -> new ArrayList<>()).add(route.example()));
        paths.forEach((role, all) -> {
            try (var look = people.look(people.one(role, null))) {
                all.forEach(look::at);
            }
        });
    }

    private List<String> ofTheTerm() {
        var end = "?term=" + term;
        return new ArrayList<>(List.of("/" + end, "/targets" + end, "/targets/CT3" + end, "/targets/CT3/units/06" + end, "/resolution" + end, "/lint" + end, "/lint?blank", "/completeness" + end,
                "/targets" + end + "&as-of=2021-12-31", "/targets/CT3" + end + "&as-of=31/02/2021",
                "/units/06", "/units/06/describe", "/units/06/move", "/units/06/merge", "/units/06/split", "/units/06/close", "/new-unit?under=06",
                "/resolution/header" + end, "/resolution/clauses/withdraw" + end + "&code=II"));
    }

    private static boolean isPage(String path) {
        return !path.matches(".*\\.[a-z]+(\\?.*)?");
    }
}
