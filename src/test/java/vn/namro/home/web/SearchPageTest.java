package vn.namro.home.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.ExampleTerms;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.accounts.Role;
import vn.namro.audit.DoneBy;
import vn.namro.exchange.action.ImportTerm;

@ServerTest
class SearchPageTest {
    @Autowired
    private ImportTerm importTerm;
    @Autowired
    private People people;
    @TempDir
    private Path temporary;

    @Test
    void unitsTargetsAndClausesAreFoundWithoutAccentsAndEachIsALink() {
        ExampleTerms.copy("khoi-co-quan-xiii", temporary);
        importTerm.run(ExampleTerms.read(temporary), DoneBy.THE_PROGRAM);
        var secretariat = people.visit(people.one(Role.SECRETARIAT, null));
        assertThat(secretariat.get("/search?q=ket+nap").body()).contains("/targets/CT3", "/resolution");
        assertThat(secretariat.get("/search?q=ban+noi+chinh").body()).contains("Chi bộ Ban Nội chính");
        assertThat(secretariat.get("/search?q=khong+co+gi+nhu+the").body()).contains("Không tìm thấy");
    }

    @Test
    void whatIsNotTheVisitorsToSeeIsNotFound() {
        var mine = People.unique("D");
        var theirs = People.unique("D");
        people.units(People.unit(mine, null), People.unit(theirs, null));
        var clerk = people.visit(people.one(Role.CLERK, mine));
        assertThat(clerk.get("/search?q=" + mine).body()).contains("/units/" + mine);
        assertThat(clerk.get("/search?q=" + theirs).body()).contains("Không tìm thấy");
        var administrator = people.visit(people.one(Role.ADMINISTRATOR, null));
        assertThat(administrator.get("/search?q=ket+nap").body()).doesNotContain("/targets/");
    }
}
